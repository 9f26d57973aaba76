import type { Actor } from '#lib/domain/access/actor.ts';
import { programmeScope } from '#lib/domain/access/permissions.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Tenant } from '../db/client.ts';
import { selectCohortRecords, type CohortRecord } from '../db/queries/programme-reports.ts';
import { selectProgrammeFacts, type ProgrammeFacts } from '../db/queries/shell.ts';

/** Which promotions of which programme; none named: the two newest on the list. */
export interface ReportRequest {
	readonly programme: string;
	readonly cohorts: readonly number[];
}

export interface FoundReport {
	readonly programme: ProgrammeFacts;
	/** Every promotion of the programme, the newest first. */
	readonly known: readonly CohortRecord[];
	/** Those asked for, the oldest first. */
	readonly records: readonly CohortRecord[];
}

const NEWEST = 2;

/** @returns a problem for a programme or a promotion that does not exist, or that the person may not read */
export async function findReport(
	tenant: Tenant,
	actor: Actor,
	{ programme: code, cohorts }: ReportRequest
): Promise<Result<FoundReport>> {
	const programme = await findReportedProgramme(tenant, actor, code);
	if (!programme.ok) return programme;
	const known = await selectCohortRecords(tenant, programme.value.id);
	const missing = cohorts.find((year) => !known.some((record) => record.year === year));
	if (missing !== undefined)
		return fail({ code: 'report.cohort', at: 'cohorts', found: quoteFound(String(missing)) });
	const chosen =
		cohorts.length === 0
			? known.filter(({ people }) => people > 0).slice(0, NEWEST)
			: known.filter(({ year }) => cohorts.includes(year));
	return ok({ programme: programme.value, known, records: chosen.toReversed() });
}

/** Exact counts are for the programme's own people, so both rights are asked for. */
export async function findReportedProgramme(
	tenant: Tenant,
	actor: Actor,
	code: string
): Promise<Result<ProgrammeFacts>> {
	const scopes = [programmeScope(actor, 'reports.read'), programmeScope(actor, 'graduates.read')];
	const programmes = await selectProgrammeFacts(tenant, 'all');
	const found = programmes.find(
		(one) =>
			one.code === code &&
			scopes.every((scope) => scope === 'all' || (scope !== 'none' && scope.includes(one.id)))
	);
	return found ? ok(found) : fail({ code: 'selection.programme', at: 'programme', found: quoteFound(code) });
}
