import { all, is, type Condition } from '#lib/domain/indicators/condition.ts';
import type { RateIndicator } from '#lib/domain/indicators/indicator.ts';
import { baseParts, measuredParts, rateParts, type BaseParts } from '#lib/domain/indicators/parts.ts';
import {
	compareKeys,
	type BaseTally,
	type GroupTally,
	type RateTally,
	type TallyRequest
} from '#lib/domain/indicators/tally.ts';
import { OUTCOME_CODES } from '#lib/domain/outcomes/codes.ts';
import type { Tenant } from '../client.ts';
import { conditionSql, parametersFor, MEASURE_SQL, type Parameters } from './condition-sql.ts';
import { FIELD_SQL, OF_INSTITUTION, OUTCOME_JOINS } from './outcome-fields.ts';
import { selectDistributions } from './tally-distributions.ts';
import { groupBy, keyOf, runTally, type TallySqlRow } from './tally-statement.ts';

const REASONS = OUTCOME_CODES.neutralised.filter((code) => code !== 'none');
const SOURCES = ['response', 'import', 'documented', 'frame'];

type Read<Value> = (row: TallySqlRow) => Value;

/**
 * Counts in PostgreSQL what the column store counts in memory; for a process that asks once and goes. One
 * statement, and one more for each distribution.
 */
export async function selectTally(tenant: Tenant, request: TallyRequest): Promise<readonly GroupTally[]> {
	const statement = makeStatement(tenant.institutionId, request);
	const { base, counts, rates, pays, provenance } = readers(statement, request);
	const [rows, distributions] = [
		await runTally(tenant, statement.text(), statement.parameters),
		await selectDistributions(tenant, request)
	];
	return rows
		.map((row) => {
			const key = keyOf(row, request);
			return {
				key,
				base: base(row),
				counts: readAll(counts, row),
				rates: readAll(rates, row),
				pays: readAll(pays, row),
				distributions: distributions(key),
				provenance: provenance(row)
			};
		})
		.sort((a, b) => compareKeys(a.key, b.key));
}

/** A select list that grows: each addition gives the way to read its column. */
interface Statement {
	readonly parameters: Parameters;
	readonly count: (condition: Condition) => Read<number>;
	readonly column: (sql: string) => Read<unknown>;
	readonly condition: (condition: Condition) => string;
	readonly text: () => string;
}

function makeStatement(institutionId: string, { within, by }: TallyRequest): Statement {
	const parameters = parametersFor(institutionId);
	const keys = by.map((field, index) => `${FIELD_SQL[field]} as key_${index}`);
	const columns: string[] = [...keys];
	const condition = (given: Condition) => conditionSql(given, parameters);
	const where = condition(within);
	const column = (sql: string): Read<unknown> => {
		const name = `c${columns.length}`;
		columns.push(`${sql} as ${name}`);
		return (row) => row[name];
	};
	return {
		parameters,
		condition,
		column,
		count: (given) => {
			const read = column(`count(*) filter (where ${condition(given)})::int`);
			return (row) => Number(read(row));
		},
		text: () =>
			`select ${columns.join(', ')} from ${OUTCOME_JOINS} where ${OF_INSTITUTION} and ${where} ${groupBy(keys.length)}`
	};
}

function readers(statement: Statement, { set, indicators, counts }: TallyRequest) {
	const parts = baseParts(set);
	return {
		base: baseReader(statement, parts),
		counts: Object.entries(counts).map(([name, condition]) => [name, statement.count(condition)] as const),
		rates: indicators
			.filter((indicator) => indicator.unit === 'rate')
			.map((rate) => [rate.code, rateReader(statement, rate, set)] as const),
		pays: measuredParts(indicators).map(({ code, among, measure }) => {
			const people = statement.count(among);
			const pay = MEASURE_SQL[measure];
			const given = `${statement.condition(among)} and ${pay} is not null`;
			const values = statement.column(`array_agg(${pay} order by ${pay}) filter (where ${given})`);
			return [
				code,
				(row: TallySqlRow) => ({ among: people(row), values: (values(row) ?? []) as readonly number[] })
			] as const;
		}),
		provenance: provenanceReader(statement, parts)
	};
}

function baseReader(statement: Statement, parts: BaseParts): Read<BaseTally> {
	const [N, n, unanswered] = [
		statement.count(parts.N),
		statement.count(parts.n),
		statement.count(parts.unanswered)
	];
	const reasons = REASONS.map(
		(reason) => [reason, statement.count(all(parts.n, is('neutralised', reason)))] as const
	);
	return (row) => ({
		N: N(row),
		n: n(row),
		unanswered: unanswered(row),
		neutralised: readPositive(reasons, row)
	});
}

function rateReader(
	statement: Statement,
	indicator: RateIndicator,
	set: TallyRequest['set']
): Read<RateTally> {
	const base = baseReader(statement, baseParts(set, indicator));
	const parts = rateParts(set, indicator);
	const [x, d] = [statement.count(parts.x), statement.count(parts.d)];
	const askable = parts.askable && statement.count(parts.askable);
	const asked = parts.asked && statement.count(parts.asked);
	const population = parts.population && statement.count(parts.population);
	return (row) => ({
		...base(row),
		x: x(row),
		d: d(row),
		askable: askable?.(row) ?? 0,
		asked: asked?.(row) ?? 0,
		population: population?.(row) ?? null
	});
}

function provenanceReader(statement: Statement, parts: BaseParts): Read<GroupTally['provenance']> {
	const answered = statement.condition(parts.n);
	const sources = SOURCES.map((source) => {
		const read = statement.column(`count(*) filter (where ${answered} and o.source = '${source}')::int`);
		return [source, (row: TallySqlRow) => Number(read(row))] as const;
	});
	const eligible = statement.condition(parts.N);
	const date = statement.column(
		`case when count(distinct o.reference_date) filter (where ${eligible}) = 1
			then min(o.reference_date) filter (where ${eligible}) end::text`
	);
	const last = statement.column('(extract(epoch from max(o.updated_at)) * 1000)::float8');
	return (row) => {
		const updatedAt = last(row) as number | null;
		return {
			sources: readPositive(sources, row),
			dataAt: updatedAt === null ? null : new Date(updatedAt).toISOString(),
			referenceDate: date(row) as string | null
		};
	};
}

function readAll<Value>(
	named: readonly (readonly [string, Read<Value>])[],
	row: TallySqlRow
): Record<string, Value> {
	return Object.fromEntries(named.map(([name, read]) => [name, read(row)]));
}

function readPositive(
	named: readonly (readonly [string, Read<number>])[],
	row: TallySqlRow
): Record<string, number> {
	return Object.fromEntries(Object.entries(readAll(named, row)).filter(([, people]) => people > 0));
}
