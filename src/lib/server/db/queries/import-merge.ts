import { RULES_VERSION } from '#lib/domain/outcomes/derive.ts';
import type { Tenant } from '../client.ts';
import { AWARD_COLUMNS } from './import-columns.ts';
import type { StagedLines } from './import-stage.ts';
import { OUTCOME_COLUMNS, raiseOutcomeEpoch } from './outcomes.ts';

const list = (columns: readonly string[], table: string) =>
	columns.map((column) => `${table}.${column}`).join(', ');

const AWARD_LIST = AWARD_COLUMNS.map(({ column }) => column);
const OUTCOME_LIST = Object.keys(OUTCOME_COLUMNS);
const OUTCOME_FACTS = OUTCOME_LIST.filter((column) => column !== 'award_id' && column !== 'wave_months');

/** What the import does to awards that were there, with what they are before: run it before they change. */
const RECORD_ROWS = `
	insert into import_rows (institution_id, import_id, row_number, award_id, action, previous)
	select $1::uuid, $2::uuid, s.row_number, s.award_id,
		case s.action when 'update' then 'updated' else 'unchanged' end,
		case when s.action = 'update' then jsonb_build_object(
			'award', (select to_jsonb(a) from awards a where a.institution_id = $1 and a.id = s.award_id),
			'person', (
				select to_jsonb(p) from awards a
				join persons p on p.institution_id = $1 and p.id = a.person_id
				where a.institution_id = $1 and a.id = s.award_id
			),
			'contacts', coalesce((
				select jsonb_agg(to_jsonb(c)) from awards a
				join contacts c on c.institution_id = $1 and c.person_id = a.person_id
				where a.institution_id = $1 and a.id = s.award_id
			), '[]'),
			'outcomes', coalesce((
				select jsonb_agg(to_jsonb(o) - 'written_by') from outcomes o
				where o.institution_id = $1 and o.award_id = s.award_id
			), '[]')
		) end
	from staged_awards s where s.action <> 'create'`;

const INSERT_PERSONS = `
	insert into persons (institution_id, id, external_key, family_name, given_name, birth_year, created_at)
	select $1::uuid, s.person_id, s.external_key, s.family_name, s.given_name, s.birth_year, $2::timestamptz
	from staged_awards s where s.person_action = 'create'`;

const UPDATE_PERSONS = `
	update persons p set external_key = s.external_key, family_name = s.family_name, given_name = s.given_name,
		birth_year = s.birth_year
	from staged_awards s
	where s.person_action = 'update' and p.institution_id = $1 and p.id = s.person_id`;

/** A new address becomes the preferred one of its channel; earlier ones stay, as second ones. */
const UPSERT_CONTACTS = `
	with given as (
		select s.person_id, c.channel, c.address
		from staged_awards s
		cross join lateral (values ('email', s.email), ('phone', s.phone)) as c (channel, address)
		where s.person_action in ('create', 'update') and c.address is not null
	), second as (
		update contacts c set preferred = false
		from given g
		where c.institution_id = $1 and c.person_id = g.person_id and c.channel = g.channel
			and c.address <> g.address and c.preferred
	)
	insert into contacts (institution_id, id, person_id, channel, address, preferred, updated_at)
	select $1::uuid, gen_random_uuid(), g.person_id, g.channel, g.address, true, $2::timestamptz from given g
	on conflict (institution_id, person_id, channel, address)
		do update set preferred = true, updated_at = excluded.updated_at where not contacts.preferred`;

const INSERT_AWARDS = `
	insert into awards (institution_id, id, person_id, programme_id, cohort_id, external_key, attributes,
		import_id, import_row, ${AWARD_LIST.join(', ')})
	select $1::uuid, s.award_id, s.person_id, s.programme_id, s.cohort_id, s.award_key, s.attributes,
		$2::uuid, s.row_number, ${list(AWARD_LIST, 's')}
	from staged_awards s where s.action = 'create'`;

const UPDATE_AWARDS = `
	update awards a set person_id = s.person_id, attributes = s.attributes,
		${AWARD_LIST.map((column) => `${column} = s.${column}`).join(', ')}
	from staged_awards s
	where s.action = 'update' and a.institution_id = $1 and a.id = s.award_id`;

const INTO_OUTCOMES = `
	insert into outcomes (institution_id, ${OUTCOME_LIST.join(', ')}, rules_version, source, source_id, updated_at)
	select $1::uuid, ${list(OUTCOME_LIST, 's')}, $2, 'import', $3::uuid, $4::timestamptz
	from staged_outcomes s`;

const INSERT_OUTCOMES = `${INTO_OUTCOMES} where s.action = 'create'`;

/** An answer that arrived while the file was read is not overwritten either. */
const UPSERT_OUTCOMES = `${INTO_OUTCOMES} where s.action <> 'create'
	on conflict (institution_id, award_id, wave_months) do update
		set (${OUTCOME_FACTS.join(', ')}, rules_version, source, source_id, updated_at, written_by)
			= row(${list(OUTCOME_FACTS, 'excluded')}, excluded.rules_version, excluded.source,
				excluded.source_id, excluded.updated_at, pg_current_xact_id())
		where outcomes.source not in ('response', 'documented')`;

export interface MergedImport {
	readonly importId: string;
	readonly at: Date;
}

/** Moves the stage into the records, in a few statements over the whole set. */
export async function mergeImportStage(
	tenant: Tenant,
	{ importId, at }: MergedImport,
	{ anyPerson, anyCreated, anyKnown }: StagedLines
): Promise<void> {
	const { institutionId } = tenant;
	const instant = at.toISOString();
	const run = (statement: string, parameters: readonly string[]) =>
		tenant.sql.unsafe(statement, [institutionId, ...parameters], { prepare: true });
	const source = [RULES_VERSION, importId, instant];

	if (anyKnown) await run(RECORD_ROWS, [importId]);
	if (anyPerson) {
		await run(INSERT_PERSONS, [instant]);
		await run(UPDATE_PERSONS, []);
		await run(UPSERT_CONTACTS, [instant]);
	}
	if (anyCreated) {
		await run(INSERT_AWARDS, [importId]);
		await run(INSERT_OUTCOMES, source);
	}
	if (anyKnown) {
		const updated = await run(UPDATE_AWARDS, []);
		await run(UPSERT_OUTCOMES, source);
		if (updated.count > 0) await raiseOutcomeEpoch(tenant);
	}
}
