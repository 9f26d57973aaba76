import { and, desc, eq } from 'drizzle-orm';
import type { Tenant } from '../client.ts';
import { imports, mappings } from '../schema/imports.ts';

export interface MappingRecord {
	readonly id: string;
	readonly name: string;
	readonly headerSignature: string;
	readonly document: unknown;
	readonly sha256: string;
	readonly createdAt: Date;
}

/** The id of a document that is kept already, or of a new version of its name. */
export async function keepMapping(tenant: Tenant, mapping: MappingRecord): Promise<string> {
	const { db, institutionId } = tenant;
	const ofInstitution = eq(mappings.institutionId, institutionId);
	const [same] = await db
		.select({ id: mappings.id })
		.from(mappings)
		.where(and(ofInstitution, eq(mappings.sha256, mapping.sha256), eq(mappings.name, mapping.name)))
		.limit(1);
	if (same) return same.id;
	const [last] = await db
		.select({ version: mappings.version })
		.from(mappings)
		.where(and(ofInstitution, eq(mappings.name, mapping.name)))
		.orderBy(desc(mappings.version))
		.limit(1);
	await db.insert(mappings).values({ ...mapping, institutionId, version: (last?.version ?? 0) + 1 });
	return mapping.id;
}

export interface KnownMapping {
	readonly id: string;
	readonly name: string;
	readonly version: number;
	readonly document: unknown;
}

/** The newest mapping used for files with these columns. */
export async function selectMappingBySignature(
	{ db, institutionId }: Tenant,
	headerSignature: string
): Promise<KnownMapping | undefined> {
	const [found] = await db
		.select({ id: mappings.id, name: mappings.name, version: mappings.version, document: mappings.document })
		.from(mappings)
		.where(and(eq(mappings.institutionId, institutionId), eq(mappings.headerSignature, headerSignature)))
		.orderBy(desc(mappings.createdAt), desc(mappings.version))
		.limit(1);
	return found;
}

/** The version of the mapping that read the file of an import. */
export async function selectMappingOfImport(
	{ db, institutionId }: Tenant,
	importId: string
): Promise<KnownMapping | undefined> {
	const [found] = await db
		.select({ id: mappings.id, name: mappings.name, version: mappings.version, document: mappings.document })
		.from(imports)
		.innerJoin(
			mappings,
			and(eq(mappings.institutionId, imports.institutionId), eq(mappings.id, imports.mappingId))
		)
		.where(and(eq(imports.institutionId, institutionId), eq(imports.id, importId)));
	return found;
}
