import { createHash } from 'node:crypto';
import type postgres from 'postgres';
import {
	selectColumns,
	selectForeignKeys,
	selectTenantTables,
	type Column,
	type ForeignKey
} from './catalogue.ts';

/** Marks everything that belongs to one institution, so that it is known wherever it turns up. */
export type Mark = 'alpha' | 'bravo';

/** Values that a column only takes from a list, or that a check ties to another. */
const REQUIRED: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
	api_keys: { level: 'public', revoked_at: null },
	awards: { awarded_on: '2024-06-30' },
	calls: { outcome: 'no-answer', call_back_at: null },
	campaigns: { opens_at: '2026-01-01', closes_at: '2026-12-31' },
	coding_contests: { verdict: null, answer: null, answered_by: null, answered_at: null },
	coding_rules: { field: 'jobFamily', target: 'undecided', ended_by: null, ended_at: null },
	codings: { field: 'jobFamily', undone_by: null, undone_at: null, wave_months: 6 },
	cohorts: { starts_on: '2023-09-01', ends_on: '2024-08-31', year: 2024 },
	contacts: { channel: 'email', state: 'valid' },
	import_rows: { action: 'updated' },
	import_tasks: { state: 'running' },
	memberships: { role: 'lead' },
	outcomes: { wave_months: 6, activity: 'employed', target: 'undecided', job_family: '' },
	programmes: { parent_id: null },
	frozen_views: { sha256: '0'.repeat(64), programme_ids: [] },
	cohort_results: {
		...{ enrolled: 9, presented: 9, certified: 9, blocks_only: 0, dropped_out: 0 },
		...{ satisfaction_mean: 4, satisfaction_scale: 5, satisfaction_count: 9 }
	},
	improvement_actions: { done_by: null, done_at: null },
	publications: {
		...{ sha256: '0'.repeat(64), ended_by: null, ended_at: null, ending: null, end_reason: null }
	},
	published_figures: { cohorts: [2024] },
	holder_templates: { sha256: '0'.repeat(64) },
	register_records: { file_sha256: '0'.repeat(64) },
	responses: { locale: 'fr' },
	snapshots: {
		...{
			cohorts: [2024],
			locked_by: 'somebody',
			lines_sha256: '0'.repeat(64),
			dossier_sha256: '0'.repeat(64),
			lost_rows: 0
		},
		...{ seconded_by: null, seconded_at: null, ended_by: null, ended_at: null, end_reason: null }
	},
	view_comments: { withdrawn_by: null, withdrawn_at: null },
	weighting_decisions: {
		...{ cohort: 2024, wave_months: 6, variables: ['sex'] },
		...{ ended_by: null, ended_at: null, end_reason: null }
	}
};

/** The same id for the same thing, with the mark readable in it: `a1fa…`, `b4a0…`. */
export function idOf(mark: Mark, thing: string): string {
	const digest = createHash('sha256').update(thing).digest('hex');
	const start = mark === 'alpha' ? 'a1faa1fa' : 'b4a0b4a0';
	return `${start}-${digest.slice(0, 4)}-7${digest.slice(4, 7)}-8${digest.slice(7, 10)}-${digest.slice(10, 22)}`;
}

/** Would a reader of this have learned of that institution? */
export function tellsOf(mark: Mark, value: unknown): boolean {
	const text = JSON.stringify([value], (_key, inner: unknown) =>
		inner instanceof Map || inner instanceof Set ? [...inner] : inner
	);
	return text.includes(mark) || text.includes(idOf(mark, '').slice(0, 8));
}

/**
 * Puts one row in every table of an institution, made from the catalogue, so that a table added tomorrow has
 * its row without anybody thinking of it.
 *
 * @param sql as the owner of the tables
 */
export async function seedInstitution(sql: postgres.Sql, mark: Mark, institutionId: string): Promise<void> {
	const userId = idOf(mark, 'users.id');
	await sql`insert into users ${sql({
		id: userId,
		name: `${mark} user`,
		email: `${mark}@exemple.fr`,
		created_at: new Date(0),
		updated_at: new Date(0)
	})}`;
	const keys = await selectForeignKeys(sql);
	for (const table of parentsFirst(await selectTenantTables(sql), keys)) {
		const columns = await selectColumns(sql, table);
		const row = makeRow(table, columns, { mark, institutionId, userId, keys });
		await sql`insert into ${sql(table)} ${sql(row)}`;
	}
}

interface Making {
	readonly mark: Mark;
	readonly institutionId: string;
	readonly userId: string;
	readonly keys: readonly ForeignKey[];
}

type Cell = string | number | boolean | Date | object | null;

function makeRow(table: string, columns: readonly Column[], making: Making): Record<string, never> {
	const row: Record<string, Cell> = {};
	for (const column of columns) {
		const value = makeCell(table, column, making);
		if (value !== undefined) row[column.name] = value;
	}
	Object.assign(row, REQUIRED[table]);
	// postgres.js asks for its own types of parameters, which are these.
	return row as Record<string, never>;
}

function makeCell(table: string, column: Column, making: Making): Cell | undefined {
	const { name, type } = column;
	const { mark } = making;
	if (name === 'institution_id') return making.institutionId;
	const parent = parentOf(table, name, making.keys);
	if (parent === 'users.id' || (type === 'text' && name.endsWith('_by'))) return making.userId;
	if (type === 'uuid') return idOf(mark, parent ?? `${table}.${name}`);
	if (name === 'link_key') return idOf(mark, 'link').replaceAll('-', '').slice(0, 16);
	const always = ALWAYS.find(([start]) => type.startsWith(start));
	if (always) return always[1](mark);
	if (column.hasDefault) return undefined;
	return type === 'text' ? `${mark} ${table} ${name}` : 1;
}

/** Values of the types that are filled even where the table has a default. */
const ALWAYS: readonly (readonly [start: string, make: (mark: Mark) => Cell])[] = [
	['jsonb', (mark) => ({ mark })],
	['bytea', (mark) => Buffer.from(mark)],
	['boolean', () => false],
	['date', () => '2024-06-30'],
	['timestamp', () => new Date('2026-03-02T09:00:00Z')]
];

/** `programmes.id` for a column that refers to it; undefined for one that refers to nothing. */
function parentOf(table: string, column: string, keys: readonly ForeignKey[]): string | undefined {
	for (const key of keys) {
		const place = key.columns.indexOf(column);
		if (key.table !== table || place === -1 || column === 'institution_id') continue;
		const name = `${key.parent}.${key.parentColumns[place] ?? ''}`;
		return parentOf(key.parent, key.parentColumns[place] ?? '', keys) ?? name;
	}
	return undefined;
}

function parentsFirst(tables: readonly string[], keys: readonly ForeignKey[]): readonly string[] {
	const sorted: string[] = [];
	const visit = (table: string): void => {
		if (sorted.includes(table) || !tables.includes(table)) return;
		for (const { table: child, parent } of keys) if (child === table && parent !== table) visit(parent);
		sorted.push(table);
	};
	for (const table of tables) visit(table);
	return sorted;
}
