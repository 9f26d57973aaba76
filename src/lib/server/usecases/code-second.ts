import type { StaffActor } from '#lib/domain/access/actor.ts';
import { can, ensureCan } from '#lib/domain/access/permissions.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { isCodeOf } from '../coding/find-programme.ts';
import { isUuid } from '../is-uuid.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { selectEditions } from '../db/queries/editions.ts';
import { insertSecondCoding, selectRule } from '../db/queries/second-codings.ts';

/** What a second person makes of a text. It changes no outcome: it is compared with the first decision. */
export async function codeSecond(
	context: Context<StaffActor>,
	{ ruleId, code }: { readonly ruleId: string; readonly code: string }
): Promise<Result<{ readonly agreed: boolean }>> {
	ensureCan(context.actor, 'coding.write');
	const gone = fail({ code: 'coding.decision-gone', found: quoteFound(ruleId) });
	if (!isUuid(ruleId)) return gone;
	const { actor } = context;
	return inInstitution(context.database, actor.institutionId, async (tenant) => {
		const rule = await selectRule(tenant, ruleId);
		if (!rule || rule.endedAt !== null || !can(actor, 'coding.write', rule.programmeId)) return gone;
		if (rule.decidedBy === actor.userId) return fail({ code: 'coding.own-decision' });
		const [edition] = await selectEditions(tenant, rule.programmeId);
		if (!edition || !isCodeOf(edition.content, rule.field, code)) {
			return fail({ code: 'coding.code-unknown', at: 'code', found: quoteFound(code) });
		}
		const row = { id: context.newId(), ruleId, code, codedBy: actor.userId, codedAt: context.now() };
		if (!(await insertSecondCoding(tenant, row))) return gone;
		const agreed = code === rule.code;
		await appendAudit(tenant, context, {
			action: 'coding.second-coded',
			target: `coding-rule:${ruleId}`,
			details: { agreed }
		});
		return ok({ agreed });
	});
}
