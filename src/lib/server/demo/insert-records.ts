import type { DemoAward, DemoPerson } from '#lib/domain/demo/award.ts';
import { isOfCampaign, type Demo } from '#lib/domain/demo/demo.ts';
import { CASP_PRESET } from '#lib/domain/programmes/presets/casp.ts';
import type { Context } from '../context.ts';
import type { Tenant } from '../db/client.ts';
import { insertAwards, insertContacts, insertPersons } from '../db/queries/graduates.ts';
import { upsertOutcomes } from '../db/queries/outcomes.ts';
import { insertPresetProgrammes } from '../db/queries/presets.ts';
import { insertCohorts } from '../db/queries/programmes.ts';

/** The ids that the store gave to the keys of the demonstration. */
export interface DemoIds {
	/** By code of programme. */
	readonly programmes: ReadonlyMap<string, string>;
	/** By key of award. */
	readonly awards: ReadonlyMap<string, string>;
}

/**
 * Adds programmes, classes, people, awards and what became of them, each kind in one statement. What the running
 * campaign brings comes after, with its answers.
 */
export async function insertDemoRecords(tenant: Tenant, context: Context, demo: Demo): Promise<DemoIds> {
	const now = context.now();
	const ids = idsOf(context, demo);
	const programmes = await insertPresetProgrammes(tenant, context, CASP_PRESET.programmes);
	const get = (map: ReadonlyMap<string, string>, key: string) => map.get(key) ?? '';

	await insertCohorts(
		tenant,
		demo.classes.map(({ programme, year }) => ({
			id: get(ids.cohorts, `${programme} ${year}`),
			programmeId: get(programmes, programme),
			year,
			startsOn: `${year}-01-01`,
			endsOn: `${year}-12-31`
		}))
	);
	await insertPersons(
		tenant,
		demo.persons.map(({ key, givenName, familyName, birthYear }) => ({
			id: get(ids.persons, key),
			externalKey: key,
			givenName,
			familyName,
			birthYear,
			createdAt: now
		}))
	);
	await insertContacts(
		tenant,
		demo.persons.flatMap((person) => contactsOf(person, get(ids.persons, person.key), context))
	);
	await insertAwards(
		tenant,
		demo.awards.map((award) => ({
			...awardFacts(award),
			id: get(ids.awards, award.key),
			personId: get(ids.persons, award.personKey),
			programmeId: get(programmes, award.programme),
			cohortId: get(ids.cohorts, `${award.programme} ${award.year}`)
		}))
	);
	const outcomes = demo.outcomes
		.filter((outcome) => !isOfCampaign(demo, outcome))
		.map((outcome) => ({ ...outcome, awardId: get(ids.awards, outcome.awardId) }));
	await upsertOutcomes(tenant, outcomes, { source: 'import', sourceId: null, at: now });
	return { programmes, awards: ids.awards };
}

function idsOf({ newId }: Context, { persons, awards, classes }: Demo) {
	const give = (keys: readonly string[]) => new Map(keys.map((key) => [key, newId()]));
	return {
		persons: give(persons.map(({ key }) => key)),
		awards: give(awards.map(({ key }) => key)),
		cohorts: give(classes.map(({ programme, year }) => `${programme} ${year}`))
	};
}

function contactsOf(person: DemoPerson, personId: string, { newId, now }: Context) {
	const email = { channel: 'email' as const, address: person.email, preferred: true };
	const phone = { channel: 'phone' as const, address: person.phone, preferred: false };
	return [email, phone].map((contact) => ({ ...contact, id: newId(), personId, updatedAt: now() }));
}

/** The key of an award is also the number it has in the institution's own lists. */
function awardFacts({ key, ...award }: DemoAward) {
	const { awardedOn, frame, sex, route, modality, nationality, ageBand, entrySituation, entryJob, centre } =
		award;
	return {
		externalKey: key,
		awardedOn,
		frame,
		sex,
		route,
		modality,
		nationality,
		ageBand,
		entrySituation,
		entryJob,
		centre
	};
}
