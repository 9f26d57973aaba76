import { v7 as newId } from 'uuid';
import type { Outcome } from '#lib/domain/outcomes/outcome.ts';
import type { Tenant } from '#lib/server/db/client.ts';
import { insertAwards } from '#lib/server/db/queries/graduates.ts';
import { raiseOutcomeEpoch, upsertOutcomes } from '#lib/server/db/queries/outcomes.ts';
import { insertCohorts, insertProgrammes } from '#lib/server/db/queries/programmes.ts';

export interface TestProgramme {
	readonly code: string;
	readonly level: number | null;
	readonly diploma: string | null;
	readonly domain: string | null;
}

export type StoredProgramme = TestProgramme & { readonly id: string };

const STORED_AT = new Date('2026-02-01T10:00:00Z');

/** Makes programmes of the institution; an outcome's `programme` is the code of one. */
export async function storeProgrammes(
	tenant: Tenant,
	programmes: readonly TestProgramme[]
): Promise<readonly StoredProgramme[]> {
	const rows = programmes.map((programme) => ({ ...programme, id: newId() }));
	await insertProgrammes(
		tenant,
		rows.map(({ id, code, level, diploma, domain }) => ({
			id,
			code,
			nameFr: code,
			level,
			diploma,
			domain,
			createdAt: STORED_AT
		}))
	);
	return rows;
}

/**
 * Stores outcomes with their awards and cohorts, as an import would. What is a fact of the programme (level,
 * diploma, domain) is the programme's.
 *
 * @returns the outcomes with the awards they were given
 */
export async function storeOutcomes(
	tenant: Tenant,
	programmes: readonly StoredProgramme[],
	outcomes: readonly Outcome[]
): Promise<readonly Outcome[]> {
	const years = new Map<string, string>();
	for (const { programme, cohort } of outcomes) years.set(`${programme} ${cohort}`, newId());
	const programmeOf = ({ programme }: Outcome) => {
		const found = programmes.find(({ code }) => code === programme);
		if (!found) throw new Error(`No programme ${programme}`);
		return found;
	};
	const stored = outcomes.map((outcome) => ({ ...outcome, awardId: newId() }));
	const cohorts = new Map(stored.map((outcome) => [`${outcome.programme} ${outcome.cohort}`, outcome]));
	await insertCohorts(
		tenant,
		[...cohorts].map(([key, outcome]) => ({
			id: years.get(key) ?? '',
			programmeId: programmeOf(outcome).id,
			year: Number(outcome.cohort),
			startsOn: `${outcome.cohort}-01-01`,
			endsOn: `${outcome.cohort}-12-31`
		}))
	);
	const known = await tenant.sql<{ id: string; programme_id: string; year: number }[]>`
		select id, programme_id, year from cohorts where institution_id = ${tenant.institutionId}`;
	const cohortId = (outcome: Outcome) =>
		known.find(
			({ programme_id, year }) => programme_id === programmeOf(outcome).id && String(year) === outcome.cohort
		)?.id ?? '';
	await insertAwards(
		tenant,
		stored.map((outcome) => ({
			id: outcome.awardId,
			programmeId: programmeOf(outcome).id,
			cohortId: cohortId(outcome),
			externalKey: outcome.awardId,
			frame: outcome.frame,
			sex: outcome.sex,
			route: outcome.route,
			modality: outcome.modality,
			nationality: outcome.nationality,
			ageBand: outcome.ageBand,
			entrySituation: outcome.entrySituation,
			centre: outcome.centre
		}))
	);
	await upsertOutcomes(tenant, stored, { source: 'import', sourceId: null, at: STORED_AT });
	return stored;
}

/** Takes every award and outcome of the institution away. */
export async function clearOutcomes(tenant: Tenant): Promise<void> {
	await tenant.sql`delete from outcomes where institution_id = ${tenant.institutionId}`;
	await tenant.sql`delete from awards where institution_id = ${tenant.institutionId}`;
	await raiseOutcomeEpoch(tenant);
}
