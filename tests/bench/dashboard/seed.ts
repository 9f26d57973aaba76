import { v7 as newId } from 'uuid';
import type { ReportedOutcome } from '#lib/domain/outcomes/outcome.ts';
import { inInstitution, type Database } from '#lib/server/db/client.ts';
import { anOutcome, aSilentGraduate, withoutJob } from '../../factories/an-outcome.ts';
import { storeOutcomes, storeProgrammes } from '../../support/stored-outcomes.ts';

const PROGRAMMES = 20;
const YEARS = 10;
const AT_ONCE = 10_000;

/** Over how many programmes, and how many promotions of each, from 2014 on. */
interface Spread {
	readonly programmes: number;
	readonly years: number;
}

/** An institution of its own with so many outcomes at six months, shared out over programmes and cohorts. */
export async function seedOutcomes(
	database: Database,
	outcomes: number,
	{ programmes: programmeCount = PROGRAMMES, years = YEARS }: Partial<Spread> = {}
): Promise<string> {
	const institutionId = newId();
	await inInstitution(
		database,
		institutionId,
		({ sql }) => sql`
			insert into institutions (id, code, name, created_at)
			values (${institutionId}, ${`bench-${institutionId}`}, 'Bench', now())`
	);
	const programmes = await inInstitution(database, institutionId, (tenant) =>
		storeProgrammes(
			tenant,
			Array.from({ length: programmeCount }, (_, i) => ({
				code: `P${i}`,
				level: 5 + (i % 3),
				diploma: `Diplôme ${i % 4}`,
				domain: `Domaine ${i % 5}`
			}))
		)
	);
	for (let from = 0; from < outcomes; from += AT_ONCE) {
		const some = Array.from({ length: Math.min(AT_ONCE, outcomes - from) }, (_, i) =>
			makeOutcome(from + i, { programmes: programmeCount, years })
		);
		await inInstitution(database, institutionId, (tenant) => storeOutcomes(tenant, programmes, some));
	}
	await database.sql`analyze outcomes, awards`;
	return institutionId;
}

/** The same person for the same number: what is measured must not depend on chance. */
function makeOutcome(i: number, { programmes, years }: Spread) {
	const facts: Partial<ReportedOutcome> = {
		programme: `P${i % programmes}`,
		cohort: String(2014 + (Math.floor(i / programmes) % years)),
		sex: i % 3 === 0 ? 'M' : 'F',
		modality: i % 4 === 0 ? 'evening' : 'day',
		entrySituation: i % 2 === 0 ? 'DE' : 'SAL',
		centre: `Centre ${i % 12}`,
		ageBand: i % 5 === 0 ? 'under-30' : '30-44'
	};
	const draw = (i * 7_919) % 100;
	if (draw < 30) return aSilentGraduate(facts);
	if (draw < 40) return withoutJob('seeking', facts);
	if (draw < 46) return withoutJob('studying', facts);
	return anOutcome({
		...facts,
		target: draw < 80 ? 'yes' : 'no',
		contract: draw < 75 ? 'CDI' : 'CDD',
		workingTime: draw < 85 ? 'full' : 'part-chosen',
		jobFamily: `M${i % 8}`,
		jobTitle: `Intitulé de poste ${(i * 31) % 2_000}`,
		structure: `S${i % 7}`,
		netMonthlyEuros: 1_200 + 10 * ((i * 13) % 250)
	});
}
