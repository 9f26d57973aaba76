import type { StaffActor } from '#lib/domain/access/actor.ts';
import { can, ensureCan } from '#lib/domain/access/permissions.ts';
import { parseCohortResult } from '#lib/domain/reports/qualiopi/cohort-result.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { selectCohortResults, upsertCohortResult } from '../db/queries/cohort-results.ts';
import { findReportedProgramme } from '../reports/find-report.ts';

/** Keeps what the school office counts of a promotion, with its source. What stood before is in the audit. */
export async function writeCohortResult(
	context: Context<StaffActor>,
	{ programme: code, year }: { readonly programme: string; readonly year: number },
	given: Readonly<Record<string, string>>
): Promise<Result<null>> {
	ensureCan(context.actor, 'quality.write');
	ensureCan(context.actor, 'graduates.read');
	const { actor, database } = context;
	const read = parseCohortResult(given);
	if (!read.ok) return read;
	return inInstitution(database, actor.institutionId, async (tenant) => {
		const found = await findReportedProgramme(tenant, actor, code);
		if (!found.ok) return found;
		const programmeId = found.value.id;
		if (!can(actor, 'quality.write', programmeId))
			return fail({ code: 'selection.programme', at: 'programme', found: quoteFound(code) });
		const cohort = (await selectCohortResults(tenant, programmeId)).find((one) => one.year === year);
		if (!cohort) return fail({ code: 'report.cohort', at: 'year', found: String(year) });
		const place = { programmeId, cohortId: cohort.cohortId };
		await upsertCohortResult(tenant, place, read.value, { by: actor.userId, at: context.now() });
		await appendAudit(tenant, context, {
			action: 'results.written',
			target: `cohort:${cohort.cohortId}`,
			details: { before: cohort.result, now: read.value }
		});
		return ok(null);
	});
}
