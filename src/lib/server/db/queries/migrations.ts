import type { Directory } from '../client.ts';

/** When the last migration that the database has had was made, in milliseconds; 0 when it has had none. */
export async function selectLastMigration({ sql }: Directory): Promise<number> {
	const [row] = await sql<{ last: string }[]>`
		select coalesce(max(created_at), 0)::text as last from drizzle.__drizzle_migrations`;
	return Number(row?.last ?? 0);
}
