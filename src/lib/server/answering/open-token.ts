import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution, type Tenant } from '../db/client.ts';
import { selectInvitationByKey } from '../db/queries/invitations.ts';
import { institutionOfNumber } from '../links/institution-of-number.ts';
import { isGenuine, readLinkToken } from '../links/personal-link.ts';
import type { ResponseSession } from '../links/response-session.ts';
import { loadState, type AnsweringState } from './state.ts';

/** Who came by a link, and what there is to answer. */
export interface OpenedToken {
	readonly session: ResponseSession;
	readonly state: AnsweringState;
}

const UNKNOWN = fail({ code: 'link.unknown' });

/**
 * Follows the token of a personal link, and works with what it opens in one transaction.
 *
 * With `rights`, also after the campaign closed or the person objected: for what outlasts both.
 *
 * A token that is not genuine gets the same answer, after the same look-ups and the same signature, whether or
 * not there is an invitation of its public part.
 */
export async function withToken<Value>(
	{ database, settings, now }: Context,
	{ token, rights = false }: { readonly token: string; readonly rights?: boolean },
	work: (tenant: Tenant, opened: OpenedToken) => Promise<Value>
): Promise<Result<Value>> {
	const read = readLinkToken(token);
	if (!read) return UNKNOWN;
	const institutionId = await institutionOfNumber(database, read.institutionNumber);
	return inInstitution(database, institutionId ?? NO_INSTITUTION, async (tenant) => {
		const invitation = await selectInvitationByKey(tenant, read.linkKey);
		const linkVersion = invitation?.linkVersion ?? 1;
		if (!isGenuine(settings, read, linkVersion) || !invitation) return UNKNOWN;
		const session = { institutionId: tenant.institutionId, invitationId: invitation.id, linkVersion };
		const state = await loadState(tenant, session, { now: now(), rights });
		return state.ok ? ok(await work(tenant, { session, state: state.value })) : state;
	});
}

/** Where a link that names no institution is looked for: nowhere. */
const NO_INSTITUTION = '00000000-0000-0000-0000-000000000000';
