import type { OutcomeField } from '#lib/domain/outcomes/codes.ts';
import type { Tenant } from '../client.ts';
import { FIELD_SQL, OF_INSTITUTION, OUTCOME_JOINS } from './outcome-fields.ts';

/** What the column store of an institution keeps in step with. */
export interface TallyState {
	/** Transactions under this one were finished when the state was read: their rows have been seen. */
	readonly finishedBefore: string;
	/** Raised when outcomes disappear or awards change: everything is to be read again. */
	readonly epoch: number;
	/** Has anything been written since the state that was given? */
	readonly changed: boolean;
}

/**
 * One cheap statement, whatever is stored. Rows of transactions that this server has not given out yet were
 * brought by a restored backup, and were there at the first reading.
 *
 * @param since `finishedBefore` of the state that the store is in
 */
export async function selectTallyState(tenant: Tenant, since: string): Promise<TallyState> {
	const [state] = await tenant.sql<{ finished_before: string; epoch: number; changed: boolean }[]>`
		select pg_snapshot_xmin(now.snapshot)::text as finished_before,
			coalesce((select epoch from outcome_epochs where institution_id = ${tenant.institutionId}), 0) as epoch,
			exists (
				select from outcomes
				where institution_id = ${tenant.institutionId}
					and written_by >= ${since}::text::xid8 and written_by < pg_snapshot_xmax(now.snapshot)
			) as changed
		from (select pg_current_snapshot() as snapshot) as now`;
	if (!state) throw new Error('A statement without a table gives one row.');
	return { finishedBefore: state.finished_before, epoch: state.epoch, changed: state.changed };
}

/** A run of awards of one cohort at one wave, in the order of their ids: `from` in it, `until` not. */
export interface TallyRange {
	readonly cohortId: string;
	readonly waveMonths: number;
	readonly fromAward: string;
	/** Null for the last run of its cohort and wave. */
	readonly untilAward: string | null;
}

/** Values in the places that `AT` names. */
export type TallyRow = readonly (string | number | null)[];

/** Where each award written since stands, so that only the runs around them are read again. */
export interface ChangedPlace {
	readonly cohortId: string;
	readonly waveMonths: number;
	readonly awardId: string;
}

export async function selectChangedPlaces(tenant: Tenant, since: string): Promise<readonly ChangedPlace[]> {
	return tenant.sql<ChangedPlace[]>`
		select a.cohort_id as "cohortId", o.wave_months as "waveMonths", o.award_id as "awardId"
		from outcomes o
		join awards a on a.institution_id = o.institution_id and a.id = o.award_id
		where o.institution_id = ${tenant.institutionId} and o.written_by >= ${since}::text::xid8
		order by a.cohort_id, o.wave_months, o.award_id`;
}

/** A fact of an outcome, or how it was written: `source`, and the ISO `referenceDate`, '' where not known. */
export type PackedField = OutcomeField | 'source' | 'referenceDate';

/**
 * Which fields are read, and how: those that all outcomes of a segment share, and each bundle of those of
 * closed lists, come packed into one text, because a million rows of forty texts are slow to take apart.
 */
export interface TallyFields {
	readonly shared: readonly OutcomeField[];
	readonly bundles: readonly (readonly PackedField[])[];
	readonly open: readonly OutcomeField[];
}

/** Stands between packed values; no value holds it. */
export const PACKED_BY = '\u001f';

/** Where everything stands in a row; the bundles and then the open fields come last, in their order. */
export const AT = {
	cohortId: 0,
	waveMonths: 1,
	awardId: 2,
	shared: 3,
	/** Milliseconds since 1970. */
	updatedAt: 4,
	netMonthlyEuros: 5,
	bonusYearEuros: 6,
	ftePercent: 7,
	grossYearEuros: 8,
	monthsToFirstJob: 9,
	bundles: 10
} as const;

const PACKED_SQL: Readonly<Record<PackedField, string>> = {
	...FIELD_SQL,
	source: 'o.source',
	referenceDate: "coalesce(o.reference_date::text, '')"
};

function columns({ shared, bundles, open }: TallyFields): string {
	const pack = (fields: readonly PackedField[]) =>
		`concat_ws(chr(31), ${fields.map((field) => PACKED_SQL[field]).join(', ')})`;
	return [
		'a.cohort_id',
		'o.wave_months',
		'o.award_id',
		pack(shared),
		'(extract(epoch from o.updated_at) * 1000)::float8',
		'o.net_monthly_euros',
		'o.bonus_year_euros',
		'o.fte_percent',
		'o.gross_year_euros',
		'o.months_to_first_job',
		...bundles.map(pack),
		...open.map((field) => FIELD_SQL[field])
	].join(', ');
}

const ORDER = 'order by a.cohort_id, o.wave_months, o.award_id';
const ROWS_AT_ONCE = 5_000;

/** Reads every outcome of the institution, some thousands at a time, in the order of cohort, wave and award. */
export async function streamTallyRows(
	tenant: Tenant,
	fields: TallyFields,
	take: (rows: readonly TallyRow[]) => void
): Promise<void> {
	const text = `select ${columns(fields)} from ${OUTCOME_JOINS} where ${OF_INSTITUTION} ${ORDER}`;
	const query = tenant.sql.unsafe(text, [tenant.institutionId]).values();
	await query.cursor(ROWS_AT_ONCE, (rows) => {
		take(rows as readonly TallyRow[]);
	});
}

/** Reads some runs again, in the same order. */
export async function selectTallyRows(
	tenant: Tenant,
	fields: TallyFields,
	ranges: readonly TallyRange[]
): Promise<readonly TallyRow[]> {
	const text = `
		select ${columns(fields)}
		from jsonb_to_recordset($2::text::jsonb)
			as run("cohortId" uuid, "waveMonths" int, "fromAward" uuid, "untilAward" uuid)
		join (${OUTCOME_JOINS})
			on a.cohort_id = run."cohortId" and o.wave_months = run."waveMonths"
			and o.award_id >= run."fromAward" and (run."untilAward" is null or o.award_id < run."untilAward")
		where ${OF_INSTITUTION} and a.institution_id = $1::uuid
		${ORDER}`;
	return tenant.sql.unsafe(text, [tenant.institutionId, JSON.stringify(ranges)]).values();
}
