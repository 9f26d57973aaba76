import type { Tenant } from '../client.ts';
import { AWARD_COLUMNS } from './import-columns.ts';
import { OUTCOME_COLUMNS } from './outcomes.ts';

const OUTCOME_LIST = [
	'institution_id',
	...Object.keys(OUTCOME_COLUMNS),
	'rules_version',
	'source',
	'source_id',
	'updated_at'
].join(', ');

const RESTORED = ['person_id', 'attributes', ...AWARD_COLUMNS.map(({ column }) => column)];

/**
 * Why a row can no longer be taken back: a later import, an answer, an invitation, another address, an award or
 * a name corrected by hand.
 */
export type TouchReason = 'imported' | 'answered' | 'invited' | 'edited' | 'corrected';

export interface TouchedRow {
	readonly row: number;
	readonly awardId: string;
	readonly reason: TouchReason;
}

/** What taking an import back would do. */
export interface UndoCount {
	/** Awards that would disappear. */
	readonly removed: number;
	/** Awards that would be again what they were. */
	readonly restored: number;
	readonly touched: number;
}

/**
 * Rows of an import, each with the reason that keeps it from being taken back, if there is one.
 *
 * Awards made by an import have ids above its own, which the primary key finds.
 */
const UNDO_ROWS = `
	create temp table undo_rows on commit drop as
	with done as (
		select i.id, i.imported_at, i.edit_mark from imports i where i.institution_id = $1::uuid and i.id = $2::uuid
	), mine as (
		select a.import_row as row_number, a.id as award_id, true as made, a.person_id, a.edit_mark
		from awards a where a.institution_id = $1 and a.id > $2 and a.import_id = $2
		union all
		select r.row_number, r.award_id, false, a.person_id, a.edit_mark
		from import_rows r join awards a on a.institution_id = $1 and a.id = r.award_id
		where r.institution_id = $1 and r.import_id = $2 and r.action = 'updated'
	)
	select m.*,
		-- What a person was before stands in the first of their rows: the next ones saw the change.
		row_number() over (partition by m.person_id order by m.row_number) = 1 as is_first,
		case
		when exists (
			select from import_rows r join imports i on i.institution_id = $1 and i.id = r.import_id
			where r.institution_id = $1 and r.award_id = m.award_id and r.import_id > $2 and i.undone_at is null
		) then 'imported'
		when exists (
			select from outcomes o
			where o.institution_id = $1 and o.award_id = m.award_id and o.source in ('response', 'documented')
				and (m.made or o.updated_at > d.imported_at)
		) then 'answered'
		when m.made and exists (
			select from invitations v where v.institution_id = $1 and v.award_id = m.award_id
		) then 'invited'
		when exists (
			select from contacts c
			where c.institution_id = $1 and c.person_id = m.person_id and c.updated_at > d.imported_at
		) then 'edited'
		when m.edit_mark > d.edit_mark or exists (
			select from persons p
			where p.institution_id = $1 and p.id = m.person_id and (
				p.edit_mark > d.edit_mark
				-- An objection to being contacted goes with no undo.
				or m.made and p.created_at = d.imported_at and p.objected_at is not null
			)
		) then 'corrected'
	end as reason
	from mine m cross join done d`;

/** Finds the rows of an import that can be taken back, and those that cannot. Once in a transaction. */
export async function createUndoRows({ sql, institutionId }: Tenant, importId: string): Promise<UndoCount> {
	await sql.unsafe(UNDO_ROWS, [institutionId, importId]);
	const [count] = await sql<UndoCount[]>`
		select count(*) filter (where made and reason is null)::int as removed,
			count(*) filter (where not made and reason is null)::int as restored,
			count(*) filter (where reason is not null)::int as touched
		from undo_rows`;
	if (!count) throw new Error('A count without groups gives one row.');
	return count;
}

/** The first rows that cannot be taken back, in the order of the file. */
export async function selectTouchedRows({ sql }: Tenant, limit: number): Promise<readonly TouchedRow[]> {
	return sql<TouchedRow[]>`
		select row_number as row, award_id as "awardId", reason from undo_rows
		where reason is not null order by row_number limit ${limit}`;
}

/** What each updated award was before, as rows of its table. */
const BEFORE = `
	undo_rows u
	join import_rows r on r.institution_id = $1 and r.import_id = $2 and r.row_number = u.row_number`;

const RESTORE_AWARDS = `
	update awards a set ${RESTORED.map((column) => `${column} = b.${column}`).join(', ')}
	from ${BEFORE}, jsonb_populate_record(null::awards, r.previous -> 'award') b
	where not u.made and u.reason is null and a.institution_id = $1 and a.id = u.award_id`;

const RESTORE_PERSONS = `
	update persons p set external_key = b.external_key, family_name = b.family_name,
		given_name = b.given_name, birth_year = b.birth_year
	from ${BEFORE}, jsonb_populate_record(null::persons, nullif(r.previous -> 'person', 'null')) b
	where not u.made and u.reason is null and u.is_first and p.institution_id = $1 and p.id = b.id`;

const DELETE_CONTACTS = `
	delete from contacts c using ${BEFORE}
	where not u.made and u.reason is null and u.is_first and c.institution_id = $1
		and c.person_id = (r.previous -> 'award' ->> 'person_id')::uuid`;

const RESTORE_CONTACTS = `
	insert into contacts select b.*
	from ${BEFORE}, jsonb_populate_recordset(null::contacts, r.previous -> 'contacts') b
	where not u.made and u.reason is null and u.is_first`;

const DELETE_OUTCOMES = `
	delete from outcomes o using undo_rows u
	where not u.made and u.reason is null and o.institution_id = $1 and o.award_id = u.award_id
		and o.source_id = $2`;

const RESTORE_OUTCOMES = `
	insert into outcomes (${OUTCOME_LIST})
	select ${OUTCOME_LIST.split(', ')
		.map((column) => `b.${column}`)
		.join(', ')}
	from ${BEFORE}, jsonb_populate_recordset(null::outcomes, r.previous -> 'outcomes') b
	where not u.made and u.reason is null
	on conflict (institution_id, award_id, wave_months) do nothing`;

/** Outcomes go with their award. */
const DELETE_AWARDS = `
	delete from awards a using undo_rows u
	where u.made and u.reason is null and a.institution_id = $1 and a.id = u.award_id`;

const DELETE_PERSONS = `
	delete from persons p using undo_rows u, imports i
	where u.reason is null and p.institution_id = $1 and p.id = u.person_id
		and i.institution_id = $1 and i.id = $2 and p.created_at = i.imported_at
		and not exists (select from awards a where a.institution_id = $1 and a.person_id = p.id)`;

const DELETE_ROWS = `
	delete from import_rows r
	where r.institution_id = $1 and r.import_id = $2 and not exists (
		select from undo_rows u where u.row_number = r.row_number and u.reason is not null
	)`;

/** Puts everything back that was not touched since; awards first, so that what they point to can go. */
export async function undoRows(tenant: Tenant, importId: string): Promise<void> {
	const ofImport = [
		DELETE_CONTACTS,
		RESTORE_CONTACTS,
		RESTORE_PERSONS,
		RESTORE_AWARDS,
		DELETE_OUTCOMES,
		RESTORE_OUTCOMES,
		DELETE_AWARDS,
		DELETE_PERSONS,
		DELETE_ROWS
	];
	for (const statement of ofImport) {
		const both = statement.includes('$2') ? [tenant.institutionId, importId] : [tenant.institutionId];
		await tenant.sql.unsafe(statement, both);
	}
}

/** Removes the cohorts and programmes that the import had added and that nothing uses. */
export async function deleteEmptyPlaces(
	{ sql, institutionId }: Tenant,
	cohorts: readonly string[],
	programmes: readonly string[]
): Promise<void> {
	await sql`
		delete from cohorts c
		where c.institution_id = ${institutionId} and c.id = any(${[...cohorts]}::uuid[]) and not exists (
			select from awards a where a.institution_id = ${institutionId} and a.cohort_id = c.id
		)`;
	await sql`
		delete from programmes p
		where p.institution_id = ${institutionId} and p.id = any(${[...programmes]}::uuid[])
			and not exists (select from cohorts c where c.institution_id = ${institutionId} and c.programme_id = p.id)
			and not exists (select from campaigns k where k.institution_id = ${institutionId} and k.programme_id = p.id)
			and not exists (
				select from programme_editions e
				where e.institution_id = ${institutionId} and e.programme_id = p.id
			)
			and not exists (
				select from published_figures f
				where f.institution_id = ${institutionId} and f.programme_id = p.id
			)
			and not exists (
				select from membership_programmes m
				where m.institution_id = ${institutionId} and m.programme_id = p.id
			)`;
}

export async function markUndone(
	{ sql, institutionId }: Tenant,
	importId: string,
	{ by, at }: { readonly by: string; readonly at: Date }
): Promise<void> {
	await sql`
		update imports set undone_by = ${by}, undone_at = ${at.toISOString()}::timestamptz
		where institution_id = ${institutionId} and id = ${importId}`;
}
