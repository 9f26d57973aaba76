import type { StaffActor } from '#lib/domain/access/actor.ts';
import { can, ensureCan } from '#lib/domain/access/permissions.ts';
import { parseReportFacts, type GivenReportFacts } from '#lib/domain/reports/report-facts.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import {
	selectCohortRecords,
	upsertCohortRecord,
	upsertProgrammeReport
} from '../db/queries/programme-reports.ts';
import { findReportedProgramme } from '../reports/find-report.ts';

/**
 * Writes what a dossier holds that no answer gives: the end of the registration, the counts of the jury and of the CPF
 * flow, and the lead's comments. All of it, or nothing where one part cannot be read.
 */
export async function writeReportFacts(
	context: Context<StaffActor>,
	programme: string,
	given: GivenReportFacts
): Promise<Result<null>> {
	ensureCan(context.actor, 'reports.write');
	ensureCan(context.actor, 'graduates.read');
	const parsed = parseReportFacts(given);
	if (!parsed.ok) return parsed;
	const { registeredUntil, comments, counts } = parsed.value;
	const { actor, database } = context;
	return inInstitution(database, actor.institutionId, async (tenant) => {
		const found = await findReportedProgramme(tenant, actor, programme);
		if (!found.ok) return found;
		const { id } = found.value;
		if (!can(actor, 'reports.write', id))
			return fail({ code: 'selection.programme', at: 'programme', found: quoteFound(programme) });
		const known = await selectCohortRecords(tenant, id);
		const places = counts.map((count) => ({
			...count,
			cohortId: known.find(({ year }) => year === count.year)?.cohortId
		}));
		const unknown = places.find(({ cohortId }) => cohortId === undefined);
		if (unknown) return fail({ code: 'report.cohort', at: 'cohorts', found: String(unknown.year) });

		const written = { by: actor.userId, at: context.now() };
		await upsertProgrammeReport(tenant, id, { registeredUntil, comments }, written);
		for (const { cohortId = '', jury, flow } of places)
			await upsertCohortRecord(tenant, { cohortId, programmeId: id }, { jury, flow }, written);
		await appendAudit(tenant, context, { action: 'report.facts-written', target: `programme:${id}` });
		return ok(null);
	});
}
