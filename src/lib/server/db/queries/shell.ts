import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Tenant } from '../client.ts';
import { institutions } from '../schema/institutions.ts';
import { programmes } from '../schema/programmes.ts';

export interface InstitutionFacts {
	readonly name: string;
	readonly fictional: boolean;
}

/** What the frame of every staff page says of the institution. */
export async function selectInstitutionFacts(tenant: Tenant): Promise<InstitutionFacts> {
	const [row] = await tenant.db
		.select({ name: institutions.name, fictional: institutions.fictional })
		.from(institutions)
		.where(eq(institutions.id, tenant.institutionId));
	if (!row) throw new Error(`No institution ${tenant.institutionId}`);
	return row;
}

export interface ProgrammeFacts {
	readonly id: string;
	readonly code: string;
	readonly nameFr: string;
	readonly nameEn: string | null;
	readonly registerNumber: string | null;
	readonly level: number | null;
}

/** Programmes of the institution by code: all of them, or those listed. */
export async function selectProgrammeFacts(
	tenant: Tenant,
	only: 'all' | readonly string[]
): Promise<readonly ProgrammeFacts[]> {
	const own = eq(programmes.institutionId, tenant.institutionId);
	return tenant.db
		.select({
			id: programmes.id,
			code: programmes.code,
			nameFr: programmes.nameFr,
			nameEn: programmes.nameEn,
			registerNumber: programmes.registerNumber,
			level: programmes.level
		})
		.from(programmes)
		.where(only === 'all' ? own : and(own, inArray(programmes.id, [...only])))
		.orderBy(asc(programmes.code));
}
