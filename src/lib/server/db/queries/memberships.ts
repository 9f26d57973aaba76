import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Membership, Role } from '#lib/domain/access/actor.ts';
import type { Directory, Tenant } from '../client.ts';
import { membershipProgrammes, memberships, users } from '../schema/accounts.ts';
import { institutions } from '../schema/institutions.ts';
import { programmes } from '../schema/programmes.ts';

/** An institution where an account has a role. */
export interface OwnInstitution {
	readonly id: string;
	readonly code: string;
	readonly name: string;
	readonly memberships: readonly Membership[];
}

/**
 * Where an account has a role, and which, by code of institution.
 *
 * The directory must be opened as this account: row-level security shows nobody another's.
 */
export async function selectOwnInstitutions(
	{ db }: Directory,
	userId: string
): Promise<readonly OwnInstitution[]> {
	const rows = await db
		.select({
			id: institutions.id,
			code: institutions.code,
			name: institutions.name,
			role: memberships.role,
			allProgrammes: memberships.allProgrammes,
			programmeIds: PROGRAMME_IDS
		})
		.from(memberships)
		.innerJoin(institutions, eq(institutions.id, memberships.institutionId))
		.where(eq(memberships.userId, userId))
		.orderBy(asc(institutions.code), asc(memberships.role));
	const byInstitution = new Map<string, OwnInstitution>();
	for (const { id, code, name, ...row } of rows) {
		const before = byInstitution.get(id)?.memberships ?? [];
		byInstitution.set(id, { id, code, name, memberships: [...before, toMembership(row)] });
	}
	return [...byInstitution.values()];
}

/** Programmes that a membership is limited to; the alias keeps the outer table's name out of the inner query. */
const PROGRAMME_IDS = sql<string[]>`array(
	select mp.programme_id::text from membership_programmes mp
	where mp.institution_id = ${memberships.institutionId} and mp.membership_id = ${memberships.id}
	order by mp.programme_id
)`;

function toMembership(row: {
	readonly role: Role;
	readonly allProgrammes: boolean;
	readonly programmeIds: readonly string[];
}): Membership {
	return { role: row.role, programmeIds: row.allProgrammes ? null : row.programmeIds };
}

/** Somebody with a role in the institution. */
export interface Member {
	readonly userId: string;
	readonly name: string;
	readonly email: string;
	readonly twoFactorEnabled: boolean;
	readonly memberships: readonly Membership[];
}

/** Everybody with a role in the institution, by name. */
export async function selectMembers(tenant: Tenant): Promise<readonly Member[]> {
	const rows = await tenant.db
		.select({
			userId: users.id,
			name: users.name,
			email: users.email,
			twoFactorEnabled: users.twoFactorEnabled,
			role: memberships.role,
			allProgrammes: memberships.allProgrammes,
			programmeIds: PROGRAMME_IDS
		})
		.from(memberships)
		.innerJoin(users, eq(users.id, memberships.userId))
		.where(eq(memberships.institutionId, tenant.institutionId))
		.orderBy(asc(users.name), asc(users.email), asc(memberships.role));
	const byUser = new Map<string, Member>();
	for (const { userId, name, email, twoFactorEnabled, ...row } of rows) {
		const before = byUser.get(userId)?.memberships ?? [];
		byUser.set(userId, {
			userId,
			name,
			email,
			twoFactorEnabled,
			memberships: [...before, toMembership(row)]
		});
	}
	return [...byUser.values()];
}

/** Has an account a role in the institution? */
export async function selectIsMember(tenant: Tenant, userId: string): Promise<boolean> {
	const rows = await tenant.db
		.select({ id: memberships.id })
		.from(memberships)
		.where(and(eq(memberships.institutionId, tenant.institutionId), eq(memberships.userId, userId)))
		.limit(1);
	return rows.length > 0;
}

export interface NewMembership {
	readonly id: string;
	readonly userId: string;
	readonly membership: Membership;
	readonly createdAt: Date;
}

/** Gives a role, or changes the programmes it is over. */
export async function upsertMembership(tenant: Tenant, given: NewMembership): Promise<void> {
	const { institutionId, db } = tenant;
	const { role, programmeIds } = given.membership;
	const [row] = await db
		.insert(memberships)
		.values({
			institutionId,
			id: given.id,
			userId: given.userId,
			role,
			allProgrammes: programmeIds === null,
			createdAt: given.createdAt
		})
		.onConflictDoUpdate({
			target: [memberships.institutionId, memberships.userId, memberships.role],
			set: { allProgrammes: programmeIds === null }
		})
		.returning({ id: memberships.id });
	if (!row) throw new Error('An upsert gives its row.');
	await db
		.delete(membershipProgrammes)
		.where(
			and(
				eq(membershipProgrammes.institutionId, institutionId),
				eq(membershipProgrammes.membershipId, row.id)
			)
		);
	if (programmeIds === null || programmeIds.length === 0) return;
	await db
		.insert(membershipProgrammes)
		.values(programmeIds.map((programmeId) => ({ institutionId, membershipId: row.id, programmeId })));
}

/** Takes a role away. False when the account did not have it. */
export async function deleteMembership(tenant: Tenant, userId: string, role: Role): Promise<boolean> {
	const gone = await tenant.db
		.delete(memberships)
		.where(
			and(
				eq(memberships.institutionId, tenant.institutionId),
				eq(memberships.userId, userId),
				eq(memberships.role, role)
			)
		)
		.returning({ id: memberships.id });
	return gone.length > 0;
}

/** Accounts that administer the institution, locked until the transaction ends: two may not leave at once. */
export async function selectAdministratorsForUpdate(tenant: Tenant): Promise<readonly string[]> {
	const rows = await tenant.db
		.select({ userId: memberships.userId })
		.from(memberships)
		.where(and(eq(memberships.institutionId, tenant.institutionId), eq(memberships.role, 'administrator')))
		.orderBy(asc(memberships.id))
		.for('update');
	return rows.map(({ userId }) => userId);
}

/** Those of some codes of programmes that exist in the institution. */
export async function selectProgrammesByCode(
	tenant: Tenant,
	codes: readonly string[]
): Promise<readonly { readonly id: string; readonly code: string }[]> {
	if (codes.length === 0) return [];
	return tenant.db
		.select({ id: programmes.id, code: programmes.code })
		.from(programmes)
		.where(and(eq(programmes.institutionId, tenant.institutionId), inArray(programmes.code, [...codes])));
}
