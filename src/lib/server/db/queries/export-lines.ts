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

const ROWS_AT_ONCE = 500;
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

/** Letters of a pseudonym. */
const PSEUDONYM_LENGTH = 20;
/** The key of pseudonyms is the fourth parameter of the statement. */
const PSEUDONYM = `left(encode(sha256(convert_to($4 || o.award_id::text, 'UTF8')), 'hex'), ${PSEUDONYM_LENGTH})`;

interface ExportScope extends SnapshotScope {
	/** What pseudonyms are made with; never written. */
	readonly key: string;
}

/**
 * Every outcome of some promotions as texts made by PostgreSQL, some hundreds of lines at a time, in the order of
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
	const texts = variables.filter(
		({ kind, field }) => (kind === 'text' || kind === 'words') && field !== 'pseudonym'
	);
	const widest = texts.map((variable) => `coalesce(max(octet_length(${columnOf(variable)})), 0)::int`);
	const statement = `select ${['count(*)::int', ...widest].join(', ')} ${OF_PROMOTIONS}`;
	// Compiling so wide a statement takes longer than running it.
	await tenant.sql`select set_config('jit', 'off', true)`;
	const [row = []] = (await tenant.sql
		.unsafe(statement, parametersOf(tenant, scope))
		.values()) as readonly number[][];
	const [lines = 0, ...bytes] = row;
	const measured = texts.map(({ name }, at) => [name, bytes[at] ?? 0] as const);
	return { lines, widestBytes: { pseudonym: PSEUDONYM_LENGTH, ...Object.fromEntries(measured) } };
}

/**
 * Promotion after promotion, so that the first lines come when the first of them is sorted. The limit, which nothing
 * reaches, makes PostgreSQL sort the rows as they are stored, and write each line when it is read.
 */
async function* readBatches(
	tenant: Tenant,
	scope: ExportScope,
	columns: string
): AsyncIterable<readonly (readonly unknown[])[]> {
	await tenant.sql`
		select set_config('idle_in_transaction_session_timeout', ${LONGEST_WAIT}, true), set_config('jit', 'off', true)`;
	for (const cohort of [...scope.cohorts].sort((one, other) => one - other)) {
		const statement = `select ${columns} ${OF_PROMOTIONS} order by o.wave_months, o.award_id limit ${Number.MAX_SAFE_INTEGER}`;
		const parameters = [...parametersOf(tenant, { ...scope, cohorts: [cohort] }), scope.key];
		yield* tenant.sql.unsafe(statement, parameters).values().cursor(ROWS_AT_ONCE) as AsyncIterable<
			unknown[][]
		>;
	}
}

const OF_PROMOTIONS = `
	from ${OUTCOME_JOINS}
	where ${OF_INSTITUTION} and a.programme_id = $2::uuid and c.year = any($3::int[])`;

function parametersOf(tenant: Tenant, { programmeId, cohorts }: SnapshotScope): string[] {
	// postgres.js types parameters by what a tagged template may hold; these are texts and a list of numbers.
	return [tenant.institutionId, programmeId, [...cohorts]] as unknown as string[];
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
		return isFree(variable) ? csvText(column) : `coalesce(${column}::text, '')`;
	});
	return `concat_ws(';', ${cells.join(', ')}) || chr(13) || chr(10)`;
}

/** Most texts need nothing, which one look tells. */
function csvText(column: string): string {
	const safe = `case when ${column} ~ '^[=+@\\t\\r-]' then '''' || ${column} else ${column} end`;
	const quoted = `'"' || replace(${safe}, '"', '""') || '"'`;
	const careful = `case when ${column} ~ '[";\\r\\n]' then ${quoted} else ${safe} end`;
	return `case when ${column} ~ '^[=+@\\t\\r-]|[";\\r\\n]' then ${careful} else ${column} end`;
}

/** Put together piece by piece: `json_build_object` looks every type up again for every line. */
function jsonLine(variables: readonly ExportVariable[]): string {
	const pairs = variables.map((variable) => `'"${variable.name}":' || ${jsonValue(variable)}`);
	return `'{' || ${pairs.join(" || ',' || ")} || '}' || chr(10)`;
}

function jsonValue(variable: ExportVariable): string {
	const column = columnOf(variable);
	if (isFree(variable))
		return `case when ${column} ~ '["\\\\[:cntrl:]]' then to_json(${column})::text else '"' || ${column} || '"' end`;
	const numeric = variable.kind === 'number' || variable.kind === 'count';
	return `coalesce(${numeric ? `(${column})::text` : `'"' || ${column}::text || '"'`}, 'null')`;
}

/** What people wrote, or an institution chose; codes of ours hold no sign that a file would take for its own. */
function isFree({ kind, field }: ExportVariable): boolean {
	return (kind === 'text' || kind === 'words') && field !== 'pseudonym' && field !== 'source';
}
