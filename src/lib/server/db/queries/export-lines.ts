import type { ExportVariable } from '#lib/domain/reports/export/variables.ts';
import type { Tenant } from '../client.ts';
import { FIELD_SQL, OF_INSTITUTION, OUTCOME_JOINS } from './outcome-fields.ts';
import type { SnapshotScope } from './snapshot-source.ts';

/** How a line is written: as a spreadsheet set to French opens it, or as one JSON object. */
export type LineShape = 'csv' | 'jsonl';

export interface TableMeasure {
	readonly lines: number;
	/** By name of the variable. */
	readonly widestBytes: Readonly<Record<string, number>>;
}

/** Texts, numbers, ISO days; null where nothing is known. Counts are numbers. */
export type ExportRow = readonly (string | number | null)[];

const ROWS_AT_ONCE = 2_000;
/** A reader that has gone away holds a connection no longer than this. */
const LONGEST_WAIT = '60s';

const NUMBERS_SQL = {
	netMonthlyEuros: 'o.net_monthly_euros',
	bonusYearEuros: 'o.bonus_year_euros',
	grossYearEuros: 'o.gross_year_euros',
	ftePercent: 'o.fte_percent',
	monthsToFirstJob: 'o.months_to_first_job'
} as const;

const DATES_SQL = { referenceDate: 'o.reference_date', awardedOn: 'a.awarded_on' } as const;

/** The key of pseudonyms is the second parameter of the statement. */
const PSEUDONYM = "left(encode(sha256(convert_to($2 || o.award_id::text, 'UTF8')), 'hex'), 20)";

interface ExportScope extends SnapshotScope {
	/** What pseudonyms are made with; never written. */
	readonly key: string;
}

/**
 * Every outcome of some promotions as texts made by PostgreSQL, some thousands of lines at a time, in the order of
 * promotion, wave and award. Memory does not grow with what is read; each line has its end.
 */
export async function* streamExportLines(
	tenant: Tenant,
	scope: ExportScope,
	{ variables, shape }: { readonly variables: readonly ExportVariable[]; readonly shape: LineShape }
): AsyncIterable<string> {
	const written = shape === 'csv' ? csvLine(variables) : jsonLine(variables);
	for await (const rows of readBatches(tenant, scope, written))
		yield rows.map(([line]) => String(line)).join('');
}

/** The same lines as values, in the order of the variables: days as ISO texts, counts as numbers. */
export async function* streamExportRows(
	tenant: Tenant,
	scope: ExportScope,
	variables: readonly ExportVariable[]
): AsyncIterable<readonly ExportRow[]> {
	const columns = variables.map((variable) => {
		if (variable.kind === 'count') return `(${columnOf(variable)})::int`;
		return variable.kind === 'number' ? columnOf(variable) : `(${columnOf(variable)})::text`;
	});
	for await (const rows of readBatches(tenant, scope, columns.join(', '))) yield rows as ExportRow[];
}

/** How many lines there are, and how long the longest text of each variable is. */
export async function measureExport(
	tenant: Tenant,
	scope: ExportScope,
	variables: readonly ExportVariable[]
): Promise<TableMeasure> {
	const texts = variables.filter(({ kind }) => kind === 'text' || kind === 'words');
	const widest = texts.map((variable) => `coalesce(max(octet_length(${columnOf(variable)})), 0)::int`);
	const { text, parameters } = statementOf(tenant, scope, ['count(*)::int', ...widest].join(', '));
	const [row = []] = (await tenant.sql.unsafe(text, parameters).values()) as readonly number[][];
	const [lines = 0, ...bytes] = row;
	return { lines, widestBytes: Object.fromEntries(texts.map(({ name }, at) => [name, bytes[at] ?? 0])) };
}

async function* readBatches(
	tenant: Tenant,
	scope: ExportScope,
	columns: string
): AsyncIterable<readonly (readonly unknown[])[]> {
	await tenant.sql`select set_config('idle_in_transaction_session_timeout', ${LONGEST_WAIT}, true)`;
	const { text, parameters } = statementOf(tenant, scope, columns);
	const ordered = `${text} order by c.year, o.wave_months, o.award_id`;
	yield* tenant.sql.unsafe(ordered, parameters).values().cursor(ROWS_AT_ONCE) as AsyncIterable<unknown[][]>;
}

function statementOf(tenant: Tenant, { programmeId, cohorts, key }: ExportScope, columns: string) {
	const text = `
		select ${columns} from ${OUTCOME_JOINS}
		where ${OF_INSTITUTION} and a.programme_id = $3::uuid and c.year = any($4::int[])`;
	// postgres.js types parameters by what a tagged template may hold; these are texts and a list of numbers.
	return { text, parameters: [tenant.institutionId, key, programmeId, [...cohorts]] as unknown as string[] };
}

function columnOf(variable: ExportVariable): string {
	switch (variable.kind) {
		case 'codes':
		case 'count':
			return FIELD_SQL[variable.field];
		case 'number':
			return NUMBERS_SQL[variable.field];
		case 'date':
			return DATES_SQL[variable.field];
		case 'words':
			return variable.field === 'employer' ? 'o.employer' : FIELD_SQL[variable.field];
		case 'text':
			if (variable.field === 'pseudonym') return PSEUDONYM;
			return variable.field === 'source' ? 'o.source' : FIELD_SQL[variable.field];
	}
}

/** Semicolons, decimal commas, CRLF; a text that would run as a formula is made harmless by an apostrophe. */
function csvLine(variables: readonly ExportVariable[]): string {
	const cells = variables.map((variable) => {
		const column = columnOf(variable);
		if (variable.kind === 'number') return `coalesce(replace(${column}::text, '.', ','), '')`;
		if (variable.kind === 'text' || variable.kind === 'words') return csvText(column);
		return `coalesce(${column}::text, '')`;
	});
	return `${cells.join(" || ';' || ")} || chr(13) || chr(10)`;
}

function csvText(column: string): string {
	const safe = `case when ${column} ~ '^[=+@\\t\\r-]' then '''' || ${column} else ${column} end`;
	const quoted = `'"' || replace(${safe}, '"', '""') || '"'`;
	return `case when ${column} ~ '[";\\r\\n]' then ${quoted} else ${safe} end`;
}

function jsonLine(variables: readonly ExportVariable[]): string {
	const pairs = variables.map((variable) => {
		const column = columnOf(variable);
		return `'${variable.name}', ${variable.kind === 'count' ? `(${column})::int` : column}`;
	});
	// A function takes a hundred arguments at most: two for each variable.
	const half = Math.ceil(pairs.length / 2);
	const parts = [pairs.slice(0, half), pairs.slice(half)].map(
		(some) => `json_build_object(${some.join(', ')})::text`
	);
	const [first = '', second = ''] = parts;
	return `left(${first}, -1) || ', ' || substr(${second}, 2) || chr(10)`;
}
