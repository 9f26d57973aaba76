import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres, { type Sql, type TransactionSql } from 'postgres';

/** The pool. Queries never use it directly: they are given a `Tenant` or the `directory`. */
export interface Database {
	readonly sql: Sql;
	close(): Promise<void>;
}

/** A transaction of one institution: the only way to its rows. */
export interface Tenant {
	readonly institutionId: string;
	/** Drizzle on the transaction. Every query on it still names `institutionId`: the first lock. */
	readonly db: PostgresJsDatabase;
	/** postgres.js on the same transaction, for COPY and set-based statements. */
	readonly sql: TransactionSql;
}

/** The role that every transaction takes: owns nothing, cannot pass row-level security. */
export const APPLICATION_ROLE = 'devenir_app';

/**
 * Opens a pool on a PostgreSQL server.
 *
 * @param url `postgres://…`, TCP or a socket folder in `?host=`
 */
export function openDatabase(url: string, { connections = 10 } = {}): Database {
	const sql = postgres(url, { max: connections, onnotice: () => undefined, connect_timeout: 10 });
	return { sql, close: () => sql.end({ timeout: 5 }) };
}

/**
 * Runs work in one transaction that sees and writes the rows of one institution only.
 *
 * Two locks: queries filter by `tenant.institutionId`, and row-level security, forced under a role that
 * cannot bypass it, hides every other row even where a query forgot.
 */
export async function inInstitution<Value>(
	database: Database,
	institutionId: string,
	work: (tenant: Tenant) => Promise<Value>
): Promise<Value> {
	return runAs(database, { institution: institutionId }, (sql, db) => work({ institutionId, db, sql }));
}

/**
 * The same, for one writer at a time of the thing called `alone`: whoever comes meanwhile waits.
 *
 * The wait is in the statement before the first one that reads. A row lock taken by the reading statement is not
 * enough: it would wait, and then still see what stood there before.
 */
export async function inInstitutionAlone<Value>(
	database: Database,
	{ institutionId, alone }: { readonly institutionId: string; readonly alone: string },
	work: (tenant: Tenant) => Promise<Value>
): Promise<Value> {
	return runAs(database, { institution: institutionId, alone }, (sql, db) =>
		work({ institutionId, db, sql })
	);
}

/** The same, for several statements that must all see the institution as it was when the first began. */
export async function inInstitutionAtOnce<Value>(
	database: Database,
	institutionId: string,
	work: (tenant: Tenant) => Promise<Value>
): Promise<Value> {
	return runAs(database, { institution: institutionId, isolation: 'repeatable read' }, (sql, db) =>
		work({ institutionId, db, sql })
	);
}

/** The few tables that stand above institutions: institutions, accounts, sessions, one's own memberships. */
export interface Directory {
	readonly db: PostgresJsDatabase;
	readonly sql: TransactionSql;
}

/** Runs work on the directory, as a given account when one is known. It sees no row of any institution. */
export async function inDirectory<Value>(
	database: Database,
	{ userId = '' }: { readonly userId?: string },
	work: (directory: Directory) => Promise<Value>
): Promise<Value> {
	return runAs(database, { user: userId }, (sql, db) => work({ db, sql }));
}

interface Owner {
	readonly institution?: string;
	readonly user?: string;
	readonly alone?: string;
	readonly isolation?: 'read committed' | 'repeatable read';
}

async function runAs<Value>(
	database: Database,
	{ institution = '', user = '', alone, isolation = 'read committed' }: Owner,
	work: (sql: TransactionSql, db: PostgresJsDatabase) => Promise<Value>
): Promise<Value> {
	const result = await database.sql.begin(`isolation level ${isolation}`, async (sql) => {
		const wait =
			alone === undefined ? sql`` : sql`, pg_advisory_xact_lock(hashtextextended(${institution + alone}, 0))`;
		await sql`select set_config('role', ${APPLICATION_ROLE}, true), set_config('app.institution', ${institution}, true), set_config('app.user', ${user}, true)${wait}`;
		return { value: await work(sql, drizzleOn(sql, database.sql)) };
	});
	return (result as { value: Value }).value;
}

/** postgres.js gives its options on the pool only; Drizzle reads its parsers from there. */
function drizzleOn(transaction: TransactionSql, pool: Sql): PostgresJsDatabase {
	return drizzle(Object.assign(transaction, { options: pool.options }) as unknown as Sql);
}
