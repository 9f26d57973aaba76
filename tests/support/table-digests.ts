import postgres from 'postgres';

/** A fingerprint of every table: two that are equal mean that not one value of one row has changed. */
export async function digestTables(url: string): Promise<Readonly<Record<string, string>>> {
	const sql = postgres(url, { max: 1, onnotice: () => undefined });
	try {
		const tables = await sql<{ name: string }[]>`
			select quote_ident(table_name) as name from information_schema.tables
			where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name`;
		const digests: [string, string][] = [];
		for (const { name } of tables) {
			const [row] = await sql.unsafe<{ digest: string }[]>(
				`select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as digest from ${name} t`
			);
			digests.push([name, row?.digest ?? '']);
		}
		return Object.fromEntries(digests);
	} finally {
		await sql.end({ timeout: 5 });
	}
}
