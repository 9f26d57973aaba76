import type { Tenant } from '../db/client.ts';
import { selectImports } from '../db/queries/imports.ts';
import type { PreparedImport } from './prepare-import.ts';

/** An import of the same bytes by the same mapping that was not undone. */
export interface SameImport {
	readonly id: string;
	/** ISO instant. */
	readonly importedAt: string;
	readonly rowCount: number;
	/** No other import came after it: what it brought stands. */
	readonly isLast: boolean;
}

export async function findSameImport(
	tenant: Tenant,
	{ table, mappingSha256 }: PreparedImport
): Promise<SameImport | null> {
	const live = (await selectImports(tenant, { scope: 'all' })).filter(({ undoneAt }) => undoneAt === null);
	const found = live.find((one) => one.fileSha256 === table.sha256 && one.mappingSha256 === mappingSha256);
	if (!found) return null;
	return {
		id: found.id,
		importedAt: found.importedAt,
		rowCount: found.rowCount,
		isLast: live[0]?.id === found.id
	};
}
