import { asc, eq, sql } from 'drizzle-orm';
import type { Directory, Tenant } from '../client.ts';
import { institutions } from '../schema/institutions.ts';

/** An institution, as those who run the server name it. */
export interface InstitutionName {
	readonly id: string;
	readonly code: string;
	readonly name: string;
	readonly fictional: boolean;
}

/** Every institution of the database, by code. */
export async function selectInstitutions(directory: Directory): Promise<readonly InstitutionName[]> {
	const { id, code, name, fictional } = institutions;
	return directory.db.select({ id, code, name, fictional }).from(institutions).orderBy(asc(code));
}

/** What makes an institution. */
export interface NewInstitution {
	readonly code: string;
	readonly name: string;
	readonly fictional: boolean;
	readonly createdAt: Date;
}

/** Makes the institution of this tenant. False when its code is taken: then nothing changes. */
export async function insertInstitution(tenant: Tenant, institution: NewInstitution): Promise<boolean> {
	const made = await tenant.db
		.insert(institutions)
		.values({ id: tenant.institutionId, ...institution })
		.onConflictDoNothing({ target: institutions.code })
		.returning({ id: institutions.id });
	return made.length > 0;
}

/** Share of answers that the institution aims at, in percent; `otherwise` where it has not set one. */
export async function selectResponseTarget(
	{ db, institutionId }: Tenant,
	otherwise: number
): Promise<number> {
	const [row] = await db
		.select({ settings: institutions.settings })
		.from(institutions)
		.where(eq(institutions.id, institutionId));
	return row?.settings.responseTarget ?? otherwise;
}

/** `#rrggbb` of the titles of slides; undefined where the institution has set none. */
export async function selectInstitutionColour({ db, institutionId }: Tenant): Promise<string | undefined> {
	const [row] = await db
		.select({ settings: institutions.settings })
		.from(institutions)
		.where(eq(institutions.id, institutionId));
	return row?.settings.colour;
}

/** @param colour `#rrggbb`; null for none */
export async function updateInstitutionColour(
	{ db, institutionId }: Tenant,
	colour: string | null
): Promise<void> {
	const { settings } = institutions;
	const changed =
		colour === null
			? sql`${settings} - 'colour'`
			: sql`${settings} || jsonb_build_object('colour', ${colour}::text)`;
	await db.update(institutions).set({ settings: changed }).where(eq(institutions.id, institutionId));
}
