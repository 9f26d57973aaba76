import { isProven, proofAsked } from '#lib/domain/access/own-proof.ts';
import type { RespondentActor } from '#lib/domain/access/actor.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { giveBackProofTurn, takeProofTurn } from '../auth/throttle.ts';
import type { Context } from '../context.ts';
import { inInstitutionAlone, type Tenant } from '../db/client.ts';
import { selectOwnScope, type OwnScope } from '../db/queries/own-data.ts';
import type { ResponseSession } from '../links/response-session.ts';
import { loadState, type AnsweringState } from './state.ts';

/** The person who holds a link, and has shown that they are the one it was made for. */
export interface ProvenOwner {
	readonly scope: OwnScope;
	readonly state: AnsweringState;
}

/**
 * Works on everything that is held about whoever holds a link, once they have written what a message with the
 * link does not say. Tries are counted, and slowed down.
 *
 * @param written what stands in the field; see `proofAsked`
 */
export async function withProof<Value>(
	context: Context<RespondentActor>,
	session: ResponseSession,
	written: string,
	work: (tenant: Tenant, owner: ProvenOwner) => Promise<Value>
): Promise<Result<Value>> {
	const { institutionId, invitationId } = session;
	const wait = await takeProofTurn(context, invitationId);
	if (wait > 0) return fail({ code: 'proof.wait', at: 'proof', params: { minutes: Math.ceil(wait / 60) } });
	const done = await inInstitutionAlone(
		context.database,
		{ institutionId, alone: invitationId },
		async (tenant): Promise<Result<Value>> => {
			const loaded = await loadState(tenant, session, { now: context.now(), rights: true, lock: true });
			if (!loaded.ok) return loaded;
			const scope = await selectOwnScope(tenant, invitationId);
			if (!scope) return fail({ code: 'link.unknown' });
			if (!isProven(scope, written))
				return fail({
					code: proofAsked(scope) === 'birth-year' ? 'proof.birth-year' : 'proof.family-name',
					at: 'proof'
				});
			return ok(await work(tenant, { scope, state: loaded.value }));
		}
	);
	if (done.ok) await giveBackProofTurn(context, invitationId);
	return done;
}
