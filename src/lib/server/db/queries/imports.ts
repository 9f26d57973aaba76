import { and, eq } from 'drizzle-orm';
import type { IndicatorMove } from '#lib/domain/imports/indicator-moves.ts';
import type { CheckResult } from '#lib/domain/imports/screening/screen.ts';
import type { Tenant } from '../client.ts';
import { imports } from '../schema/imports.ts';

/** Kept with an import: how the file was read, and what the import made that its undo takes away. */
export interface ImportProfile {
	readonly reading: unknown;
	readonly columns: readonly string[];
	readonly ignored: readonly string[];
	readonly waves: readonly number[];
	/** Waves that the file would have changed, and a graduate's answer kept. */
	readonly kept: number;
	/** Ids of the programmes of the file's rows. */
	readonly programmes: readonly string[];
	readonly createdProgrammes: readonly string[];
	readonly createdCohorts: readonly string[];
	/** Rows left out for a problem of theirs; absent in older imports, as what follows. */
	readonly skipped?: number;
	/** Awards left as somebody had corrected them. */
	readonly conflicts?: number;
	/** Awards whose corrections gave way to the file, as the person chose. */
	readonly replaced?: number;
	/** Every check with what it found, without the cells themselves: they may be about people. */
	readonly checks?: readonly CheckResult[];
	/** Checks whose warnings a person accepted; `all` at the command line, which tells them and goes on. */
	readonly acceptedWarnings?: 'all' | readonly string[];
}

/** What an import changed in the headline figures: the first ones, and how many more there are. */
export interface IndicatorMoves {
	readonly indicators: readonly IndicatorMove[];
	readonly indicatorsLeft: number;
}

export interface NewImport {
	readonly id: string;
	readonly fileName: string;
	readonly fileSha256: string;
	readonly fileBytes: number;
	readonly mappingId: string;
	/** Empty until the file was read to its end. */
	readonly profile: Partial<ImportProfile & IndicatorMoves>;
	readonly rowCount: number;
	readonly createdCount: number;
	readonly updatedCount: number;
	readonly unchangedCount: number;
	readonly importedBy: string;
	readonly importedAt: Date;
}

/** Records an import before its rows, which point to it; `updateImport` completes it. */
export async function insertImport({ db, institutionId }: Tenant, row: NewImport): Promise<void> {
	await db.insert(imports).values({ ...row, institutionId });
}

type ImportCounts = Pick<
	NewImport,
	'profile' | 'rowCount' | 'createdCount' | 'updatedCount' | 'unchangedCount'
>;

export async function updateImport(
	{ db, institutionId }: Tenant,
	id: string,
	counts: ImportCounts
): Promise<void> {
	await db
		.update(imports)
		.set(counts)
		.where(and(eq(imports.institutionId, institutionId), eq(imports.id, id)));
}

/** What was kept of the changes of an import, if it was. */
type KeptMoves = { readonly [Part in keyof IndicatorMoves]: IndicatorMoves[Part] | null };

/**
 * What an import changed in the headline figures of all its programmes: whoever shows it leaves out those that
 * the reader may not count. Null in an older import, of which nothing is known.
 */
export async function selectIndicatorMoves(
	{ sql, institutionId }: Tenant,
	importId: string
): Promise<KeptMoves | undefined> {
	const [found] = await sql<KeptMoves[]>`
		select profile -> 'indicators' as indicators, (profile ->> 'indicatorsLeft')::int as "indicatorsLeft"
		from imports where institution_id = ${institutionId} and id = ${importId}`;
	return found;
}

/** An import as lists show it. */
export interface ImportRecord {
	readonly id: string;
	readonly fileName: string;
	readonly fileSha256: string;
	readonly rowCount: number;
	readonly createdCount: number;
	readonly updatedCount: number;
	readonly unchangedCount: number;
	/** ISO instant. */
	readonly importedAt: string;
	/** Name of the account; null for the operator at the command line. */
	readonly importedBy: string | null;
	readonly undoneAt: string | null;
	readonly mappingName: string;
	readonly mappingVersion: number;
	readonly mappingSha256: string;
	readonly programmes: readonly string[];
	readonly profile: ImportProfile;
}

/** Programmes that somebody may see: all, or these. */
export type Scope = 'all' | readonly string[];

/** Imports, newest first, that touched a programme of the scope. */
export async function selectImports(
	{ sql, institutionId }: Tenant,
	{
		scope,
		id = null,
		limit = 200
	}: { readonly scope: Scope; readonly id?: string | null; readonly limit?: number }
): Promise<readonly ImportRecord[]> {
	const programmes = scope === 'all' ? null : [...scope];
	const isoInstant = (column: string) =>
		sql`to_char(${sql(`i.${column}`)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
	return sql<ImportRecord[]>`
		select i.id, i.file_name as "fileName", i.file_sha256 as "fileSha256", i.row_count as "rowCount",
			i.created_count as "createdCount", i.updated_count as "updatedCount",
			i.unchanged_count as "unchangedCount", ${isoInstant('imported_at')} as "importedAt", u.name as "importedBy",
			${isoInstant('undone_at')} as "undoneAt", m.name as "mappingName", m.version as "mappingVersion",
			m.sha256 as "mappingSha256",
			i.profile - '{indicators,indicatorsLeft}'::text[] as profile,
			coalesce((
				select jsonb_agg(p.code order by p.code) from programmes p
				where p.institution_id = ${institutionId}
					and p.id = any(array(select jsonb_array_elements_text(i.profile -> 'programmes')::uuid))
			), '[]') as programmes
		from imports i
		join mappings m on m.institution_id = ${institutionId} and m.id = i.mapping_id
		left join users u on u.id = i.imported_by
		where i.institution_id = ${institutionId}
			and (${id}::uuid is null or i.id = ${id}::uuid)
			and (${programmes}::text[] is null or exists (
				select from jsonb_array_elements_text(i.profile -> 'programmes') as touched (id)
				where touched.id = any(${programmes}::text[])
			))
		order by i.id desc
		limit ${limit}`;
}
