import type postgres from 'postgres';

/** What PostgreSQL says of the tables, so that a new table is under the same tests from its first day. */

export interface Column {
	readonly name: string;
	readonly type: string;
	readonly hasDefault: boolean;
}

/** A foreign key between two tables of an institution, columns in order. */
export interface ForeignKey {
	readonly name: string;
	readonly table: string;
	readonly columns: readonly string[];
	readonly parent: string;
	readonly parentColumns: readonly string[];
}

/** Tables that stand above institutions, each with why (DESIGN 4). */
export const DIRECTORY_TABLES: Readonly<Record<string, string>> = {
	users: 'an account may have roles in several institutions',
	credentials: 'of an account',
	sessions: 'of an account, read before the institution is known',
	verifications: 'of a sign-in that is under way',
	two_factors: 'of an account',
	rate_limits: 'counts before anybody is known',
	nomenclature_editions: 'public lists that every institution codes into',
	institutions: 'the list itself; each row is written under its own lock'
};

export async function selectTables(sql: postgres.Sql): Promise<readonly string[]> {
	const rows = await sql<{ name: string }[]>`
		select c.relname as name from pg_class c
		where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`;
	return rows.map(({ name }) => name);
}

export async function selectTenantTables(sql: postgres.Sql): Promise<readonly string[]> {
	const tables = await selectTables(sql);
	return tables.filter((table) => !Object.hasOwn(DIRECTORY_TABLES, table));
}

export async function selectColumns(sql: postgres.Sql, table: string): Promise<readonly Column[]> {
	const rows = await sql<{ name: string; type: string; has_default: boolean }[]>`
		select attname as name, format_type(atttypid, null) as type, atthasdef or attidentity <> '' as has_default
		from pg_attribute
		where attrelid = ${table}::regclass and attnum > 0 and not attisdropped order by attnum`;
	return rows.map(({ name, type, has_default }) => ({ name, type, hasDefault: has_default }));
}

export async function selectForeignKeys(sql: postgres.Sql): Promise<readonly ForeignKey[]> {
	return sql<ForeignKey[]>`
		select k.conname as name, k.conrelid::regclass::text as table, k.confrelid::regclass::text as parent,
			array(select attname::text from unnest(k.conkey) with ordinality u(number, place)
				join pg_attribute on attrelid = k.conrelid and attnum = u.number order by place) as columns,
			array(select attname::text from unnest(k.confkey) with ordinality u(number, place)
				join pg_attribute on attrelid = k.confrelid and attnum = u.number order by place) as "parentColumns"
		from pg_constraint k
		where k.contype = 'f' and k.connamespace = 'public'::regnamespace order by 1`;
}

/** Primary keys and unique indexes, with their columns in order. */
export async function selectUniqueKeys(
	sql: postgres.Sql
): Promise<
	readonly { readonly table: string; readonly name: string; readonly columns: readonly string[] }[]
> {
	return sql`
		select i.indrelid::regclass::text as table, i.indexrelid::regclass::text as name,
			array(select attname::text from unnest(i.indkey::int2[]) with ordinality u(number, place)
				join pg_attribute on attrelid = i.indrelid and attnum = u.number order by place) as columns
		from pg_index i join pg_class c on c.oid = i.indrelid
		where i.indisunique and c.relnamespace = 'public'::regnamespace order by 1, 2`;
}
