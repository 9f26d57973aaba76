import { and, asc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Tenant } from '../client.ts';
import { institutions } from '../schema/institutions.ts';
import { programmes } from '../schema/programmes.ts';

/** What the public page says of the institution. */
export interface PublicInstitution {
	readonly code: string;
	readonly name: string;
	readonly fictional: boolean;
	/** Where it can be written to; null where it has said nothing. */
	readonly contact: string | null;
}

export async function selectPublicInstitution({
	db,
	institutionId
}: Tenant): Promise<PublicInstitution | undefined> {
	const { code, name, fictional, senderEmail } = institutions;
	const [row] = await db
		.select({ code, name, fictional, contact: senderEmail })
		.from(institutions)
		.where(eq(institutions.id, institutionId));
	return row;
}

/** A programme as anybody may know it; figures are another matter. */
export interface PublicProgrammeRow {
	readonly id: string;
	readonly code: string;
	readonly nameFr: string;
	readonly nameEn: string | null;
	readonly registerNumber: string | null;
	readonly level: number | null;
	readonly diploma: string | null;
	/** Code of the certification that this one is a step of. */
	readonly parentCode: string | null;
}

export async function selectPublicProgrammes({
	db,
	institutionId
}: Tenant): Promise<readonly PublicProgrammeRow[]> {
	const parent = alias(programmes, 'parent');
	const { id, code, nameFr, nameEn, registerNumber, level, diploma } = programmes;
	return db
		.select({ id, code, nameFr, nameEn, registerNumber, level, diploma, parentCode: parent.code })
		.from(programmes)
		.leftJoin(
			parent,
			and(eq(parent.institutionId, programmes.institutionId), eq(parent.id, programmes.parentId))
		)
		.where(eq(programmes.institutionId, institutionId))
		.orderBy(asc(code));
}
