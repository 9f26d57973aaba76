import type { Facts } from '#lib/domain/imports/draft.ts';
import type { StoredAward } from '#lib/domain/imports/plan-award.ts';
import type { StoredWave } from '#lib/domain/imports/plan-wave.ts';
import type { CellValue } from '#lib/domain/imports/read-cell.ts';
import type { AwardField, PersonField, WaveField } from '#lib/domain/imports/target-fields.ts';
import type { Tenant } from '../client.ts';
import { AWARD_COLUMNS, WAVE_COLUMNS } from './import-columns.ts';

/** What names an award: its programme, its cohort, and its key there. */
export interface AwardName {
	readonly programmeId: string;
	readonly cohortId: string;
	readonly key: string;
}

type Row = Readonly<Record<string, CellValue | null>>;

interface FoundAward {
	readonly place: number;
	readonly award: Row & {
		readonly id: string;
		readonly person_id: string | null;
		readonly edit_mark: number | null;
		readonly erased_at: string | null;
	};
	readonly attributes: Readonly<Record<string, string>>;
	readonly person: Row | null;
	readonly contacts: readonly Row[];
	readonly outcomes: readonly Row[];
}

/**
 * The awards that a file names again, each at the place of its name in the list.
 *
 * @returns from place (0-based) to what is kept; names without an award are absent
 */
export async function selectStoredAwards(
	{ sql, institutionId }: Tenant,
	names: readonly AwardName[]
): Promise<ReadonlyMap<number, StoredAward>> {
	const found = await sql<FoundAward[]>`
		select n.place::int as place, to_jsonb(a) - 'attributes' as award, a.attributes, to_jsonb(p) as person,
			coalesce((
				select jsonb_agg(to_jsonb(c) order by c.updated_at) from contacts c
				where c.institution_id = ${institutionId} and c.person_id = a.person_id and c.preferred
			), '[]') as contacts,
			coalesce((
				select jsonb_agg(to_jsonb(o) - 'written_by') from outcomes o
				where o.institution_id = ${institutionId} and o.award_id = a.id
			), '[]') as outcomes
		from unnest(
			${names.map(({ programmeId }) => programmeId)}::uuid[],
			${names.map(({ cohortId }) => cohortId)}::uuid[],
			${names.map(({ key }) => key)}::text[]
		) with ordinality as n (programme_id, cohort_id, external_key, place)
		join awards a on a.institution_id = ${institutionId} and a.programme_id = n.programme_id
			and a.cohort_id = n.cohort_id and a.external_key = n.external_key
		left join persons p on p.institution_id = ${institutionId} and p.id = a.person_id`;
	return new Map(found.map((row) => [row.place - 1, storedAward(row)]));
}

function storedAward({ award, attributes, person, contacts, outcomes }: FoundAward): StoredAward {
	const facts: { [Field in AwardField]?: CellValue | null } = {};
	for (const { field, column } of AWARD_COLUMNS) facts[field] = award[column] ?? null;
	return {
		id: award.id,
		personId: award.person_id,
		person: storedPerson(person, contacts),
		award: facts,
		attributes,
		isErased: award.erased_at !== null,
		isEdited: award.edit_mark !== null || (person?.['edit_mark'] ?? null) !== null,
		waves: new Map(outcomes.map((outcome) => [Number(outcome['wave_months']), storedWave(outcome)]))
	};
}

function storedPerson(person: Row | null, contacts: readonly Row[]): Facts<PersonField> {
	if (person === null) return {};
	const address = (channel: string) =>
		contacts.find((contact) => contact['channel'] === channel)?.['address'] ?? null;
	return {
		externalKey: person['external_key'] ?? null,
		familyName: person['family_name'] ?? null,
		givenName: person['given_name'] ?? null,
		birthYear: person['birth_year'] ?? null,
		email: address('email'),
		phone: address('phone')
	};
}

function storedWave(outcome: Row): StoredWave {
	const fields: { [Field in WaveField]?: CellValue | null } = {};
	for (const { field, column } of WAVE_COLUMNS) fields[field] = outcome[column] ?? null;
	return {
		fields,
		// The table takes only what `deriveOutcome` and the list of sources give.
		derived: {
			situation: outcome['situation'] as StoredWave['derived']['situation'],
			neutralised: outcome['neutralised'] as StoredWave['derived']['neutralised'],
			usable: outcome['usable'] as StoredWave['derived']['usable']
		},
		source: outcome['source'] as StoredWave['source']
	};
}

/** People of the institution by its own number for them. */
export async function selectPersonsByKey(
	{ sql, institutionId }: Tenant,
	keys: readonly string[]
): Promise<ReadonlyMap<string, string>> {
	const rows = await sql<{ id: string; external_key: string }[]>`
		select id, external_key from persons
		where institution_id = ${institutionId} and external_key = any(${[...keys]})`;
	return new Map(rows.map((row) => [row.external_key, row.id]));
}

/** Which of these numbers are of people who had everything erased. */
export async function selectErasedKeys(
	{ sql, institutionId }: Tenant,
	keys: readonly string[]
): Promise<ReadonlySet<string>> {
	const rows = await sql<{ external_key: string }[]>`
		select external_key from persons where institution_id = ${institutionId}
			and external_key = any(${[...keys]}) and erased_at is not null`;
	return new Set(rows.map((row) => row.external_key));
}

/** Did anybody have everything erased? Where nobody did, an import need not ask who. */
export async function selectAnyErased({ sql, institutionId }: Tenant): Promise<boolean> {
	const rows = await sql`
		select from persons where institution_id = ${institutionId} and erased_at is not null limit 1`;
	return rows.length > 0;
}
