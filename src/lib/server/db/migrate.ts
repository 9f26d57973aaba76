import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';

const MIGRATIONS_FOLDER = 'drizzle';

/** Any number, the same everywhere: one process migrates a database at a time. */
const MIGRATION_LOCK = 36625;

/**
 * Brings a database to the schema of this version. Doing it twice changes nothing.
 *
 * @param url the server, as an account that owns the tables
 * @param folder where the SQL files are; the `drizzle` folder of the working directory unless told
 */
export async function migrateDatabase(url: string, folder: string = MIGRATIONS_FOLDER): Promise<void> {
	const sql = postgres(url, { max: 1, onnotice: () => undefined });
	try {
		await sql`select pg_advisory_lock(${MIGRATION_LOCK})`;
		await migrate(drizzle(sql), { migrationsFolder: folder });
	} finally {
		await sql.end({ timeout: 5 });
	}
}
