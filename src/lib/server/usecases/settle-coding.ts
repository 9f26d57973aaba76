import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { CodingList } from '#lib/domain/coding/work/coding-field.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { codingLock, decideClusters } from '../coding/decide.ts';
import { findCodedProgramme, isCodeOf } from '../coding/find-programme.ts';
import { readReason } from '../coding/read-reason.ts';
import type { Context } from '../context.ts';
import { inInstitution, inInstitutionAlone } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { selectCodedTwice, updateSecondCodingSettled } from '../db/queries/second-codings.ts';

export interface SettleRequest {
	readonly programme: string;
	readonly field: CodingList;
	readonly ruleId: string;
	readonly code: string;
	readonly reason: string;
}

/** Settles what two people coded differently. A code that is not the first one becomes a decision of its own. */
export async function settleCoding(
	context: Context<StaffActor>,
	{ programme: programmeCode, field, ruleId, code, reason: typed }: SettleRequest
): Promise<Result<{ readonly changed: boolean }>> {
	ensureCan(context.actor, 'coding.write');
	const reason = readReason(typed);
	if (!reason.ok) return reason;
	const { institutionId, userId } = context.actor;
	const found = await inInstitution(context.database, institutionId, (tenant) =>
		findCodedProgramme(tenant, { actor: context.actor, permission: 'coding.write' }, programmeCode)
	);
	if (!found.ok) return found;
	const programme = found.value;
	if (!isCodeOf(programme, field, code)) {
		return fail({ code: 'coding.code-unknown', at: 'code', found: quoteFound(code) });
	}
	const lock = { institutionId, alone: codingLock(programme.id) };
	return inInstitutionAlone(context.database, lock, async (tenant) => {
		const all = await selectCodedTwice(tenant, { programmeId: programme.id, field });
		const pair = all.find((one) => one.ruleId === ruleId && one.settledCode === null);
		if (pair?.secondCode == null) return fail({ code: 'coding.decision-gone', found: quoteFound(ruleId) });
		const settled = { settledCode: code, settledBy: userId, settledAt: context.now() };
		await updateSecondCodingSettled(tenant, ruleId, settled);
		const changed = code !== pair.firstCode;
		const { clusterKey, rawText } = pair;
		if (changed) {
			const decisions = [{ clusterKey, rawText, code, reason: reason.value }];
			await decideClusters(tenant, context, { programme, field, decisions });
		}
		await appendAudit(tenant, context, {
			action: 'coding.settled',
			target: `coding-rule:${ruleId}`,
			details: { changed }
		});
		return ok({ changed });
	});
}
