import { inInstitution, openDatabase } from '#lib/server/db/client.ts';

/** The two institutions of every test database. What belongs to one is never seen by the other. */
export const INSTITUTION_A = '01900000-0000-7000-8000-00000000000a';
export const INSTITUTION_B = '01900000-0000-7000-8000-00000000000b';

export async function addInstitutions(url: string): Promise<void> {
	const database = openDatabase(url, { connections: 1 });
	for (const [id, code] of [
		[INSTITUTION_A, 'a'],
		[INSTITUTION_B, 'b']
	] as const) {
		await inInstitution(
			database,
			id,
			({ sql }) => sql`
				insert into institutions (id, code, name, created_at)
				values (${id}, ${code}, ${`Institution ${code.toUpperCase()}`}, '2026-01-01T00:00:00Z')`
		);
	}
	await database.close();
}
