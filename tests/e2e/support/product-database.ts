import postgres, { type Sql } from 'postgres';
import { parseSettings } from '#lib/server/settings.ts';
import { chooseDatabase } from '../../../src/cli/database.ts';

/** The database that the tested product answers from, to see what it holds. */
export interface ProductDatabase {
	readonly sql: Sql;
	close(): Promise<void>;
}

export async function openProductDatabase(): Promise<ProductDatabase> {
	const settings = parseSettings(process.env);
	if (!settings.ok) throw new Error(JSON.stringify(settings.problems));
	const chosen = await chooseDatabase(settings.value);
	const sql = postgres(chosen.url, { max: 1, onnotice: () => undefined });
	return {
		sql,
		close: async () => {
			await sql.end();
			await chosen.release();
		}
	};
}
