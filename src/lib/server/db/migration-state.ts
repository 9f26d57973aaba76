import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import postgres from 'postgres';

const Journal = v.object({
	entries: v.array(v.object({ when: v.number(), tag: v.string() }))
});

/** How far a database is from the schema of this version. */
export interface MigrationState {
	/** Nothing was ever migrated in it. */
	readonly empty: boolean;
	/** Names of the migrations it has had. */
	readonly applied: readonly string[];
	/** Names of those it needs, in order. */
	readonly pending: readonly string[];
	/** It was migrated by a version newer than this one. */
	readonly newer: boolean;
}

/**
 * Reads what a database has had, and what it needs.
 *
 * @param folder where the migrations are; the `drizzle` folder of the working directory unless told
 */
export async function readMigrationState(url: string, folder = 'drizzle'): Promise<MigrationState> {
	const text = await readFile(join(folder, 'meta', '_journal.json'), 'utf8');
	const { entries } = v.parse(Journal, JSON.parse(text));
	const last = await readLastMigration(url);
	const isApplied = ({ when }: { when: number }) => when <= last;
	return {
		empty: last === 0,
		applied: entries.filter(isApplied).map(({ tag }) => tag),
		pending: entries.filter((entry) => !isApplied(entry)).map(({ tag }) => tag),
		newer: last > Math.max(0, ...entries.map(({ when }) => when))
	};
}

/** The time written in the last migration that was applied; 0 when there is none. */
async function readLastMigration(url: string): Promise<number> {
	const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => undefined });
	try {
		const [table] = await sql`select to_regclass('drizzle.__drizzle_migrations') as name`;
		if (table?.['name'] === null) return 0;
		const [row] =
			await sql`select coalesce(max(created_at), 0)::text as last from drizzle.__drizzle_migrations`;
		return Number(row?.['last'] ?? 0);
	} finally {
		await sql.end({ timeout: 5 });
	}
}
