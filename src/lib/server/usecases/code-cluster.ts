import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { Coding } from '#lib/domain/coding/coding.ts';
import type { CodingList } from '#lib/domain/coding/work/coding-field.ts';
import type { TargetDecision } from '#lib/domain/coding/work/coding-rule.ts';
import { sayReason } from '#lib/domain/coding/work/say-reason.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution, inInstitutionAlone } from '../db/client.ts';
import { selectWaitingTexts } from '../db/queries/coding-texts.ts';
import { codingLock, decideClusters, type Decided } from '../coding/decide.ts';
import { findCodedProgramme, isCodeOf } from '../coding/find-programme.ts';
import { codeProposer } from '../coding/propose-code.ts';
import { keyOf } from '../coding/tools.ts';

export interface CodeRequest {
	readonly programme: string;
	readonly field: CodingList;
	readonly clusterKey: string;
	readonly code: string;
	/** As the family says, unless given. */
	readonly target?: TargetDecision | undefined;
	/** Empty: the reason of the proposal, when its code was taken. */
	readonly reason: string;
}

/** What a person writes as a reason is never longer. */
const LONGEST_REASON = 500;

/** One decision for every text of a cluster, kept as a rule and seen in the figures at once. */
export async function codeCluster(
	context: Context<StaffActor>,
	request: CodeRequest
): Promise<Result<Decided>> {
	ensureCan(context.actor, 'coding.write');
	const found = await inInstitution(context.database, context.actor.institutionId, (tenant) =>
		findCodedProgramme(tenant, { actor: context.actor, permission: 'coding.write' }, request.programme)
	);
	if (!found.ok) return found;
	const programme = found.value;
	const { field, code, clusterKey, target } = request;
	if (!isCodeOf(programme, field, code)) {
		return fail({ code: 'coding.code-unknown', at: 'code', found: quoteFound(code) });
	}
	const lock = { institutionId: context.actor.institutionId, alone: codingLock(programme.id) };
	return inInstitutionAlone(context.database, lock, async (tenant) => {
		const waiting = await selectWaitingTexts(tenant, { programmeId: programme.id, field });
		const rawText = waiting.find(({ text }) => keyOf(text) === clusterKey)?.text;
		if (rawText === undefined) return fail({ code: 'coding.cluster-gone', found: quoteFound(clusterKey) });
		const propose = await codeProposer(tenant, programme, field);
		const reason = reasonOf(request, propose(rawText));
		const decisions = [{ clusterKey, rawText, code, target, reason }];
		return ok(await decideClusters(tenant, context, { programme, field, decisions }));
	});
}

function reasonOf({ reason, code }: CodeRequest, { candidates }: Coding): string {
	const written = reason.trim().slice(0, LONGEST_REASON);
	if (written !== '') return written;
	const candidate = candidates.find((one) => one.code === code);
	return candidate ? sayReason(candidate) : code;
}
