import type { Role } from '#lib/domain/access/actor.ts';
import { drawPassword, hashPassword } from '../auth/password.ts';
import type { Context } from '../context.ts';
import type { Tenant } from '../db/client.ts';
import { insertAccount, selectAccountByEmail, updatePassword } from '../db/queries/accounts.ts';
import { upsertMembership } from '../db/queries/memberships.ts';
import { deleteSessionsOf } from '../db/queries/sessions.ts';

/** Somebody of the fictional institution, with a password that is told once. */
export interface DemoAccount {
	readonly role: Role;
	readonly email: string;
	readonly name: string;
	readonly password: string;
}

interface AccountPlan extends Omit<DemoAccount, 'password'> {
	/** Code of the one programme the role is over; null for all of them. */
	readonly programme: string | null;
}

/** One account a role. The domain `.invalid` belongs to nobody (RFC 2606). */
const PLANS: readonly AccountPlan[] = [
	{ role: 'lead', email: 'responsable@demo.invalid', name: 'Camille Exemple', programme: 'CASP' },
	{ role: 'officer', email: 'etudes@demo.invalid', name: 'Dominique Modèle', programme: null },
	{ role: 'administrator', email: 'admin@demo.invalid', name: 'Claude Fictif', programme: null },
	{ role: 'interviewer', email: 'enquete@demo.invalid', name: 'Alix Essai', programme: 'CASP' },
	{ role: 'viewer', email: 'lecture@demo.invalid', name: 'Sacha Témoin', programme: null }
];

export type HashedAccount = AccountPlan & DemoAccount & { readonly passwordHash: string };

/** Draws the passwords. Slow on purpose, so before the transaction. */
export function drawDemoAccounts(): Promise<readonly HashedAccount[]> {
	return Promise.all(
		PLANS.map(async (plan) => {
			const password = drawPassword();
			return { ...plan, password, passwordHash: await hashPassword(password) };
		})
	);
}

/** Gives each its role. An account of an earlier load gets the new password, and its sessions end. */
export async function upsertDemoAccounts(
	tenant: Tenant,
	{ newId, now }: Context,
	accounts: readonly HashedAccount[],
	programmes: ReadonlyMap<string, string>
): Promise<readonly DemoAccount[]> {
	for (const { email, name, passwordHash, role, programme } of accounts) {
		const createdAt = now();
		const account = { id: newId(), credentialId: newId(), createdAt, passwordTemporary: false };
		const isNew = await insertAccount(tenant, { ...account, email, name, passwordHash });
		const userId = isNew ? account.id : (await selectAccountByEmail(tenant, email))?.id;
		if (userId === undefined) throw new Error('An account that is in the way can be read.');
		if (!isNew) {
			await updatePassword(tenant, userId, { passwordHash, temporary: false, now: createdAt });
			await deleteSessionsOf(tenant, userId);
		}
		const programmeIds = programme === null ? null : [programmes.get(programme) ?? ''];
		await upsertMembership(tenant, { id: newId(), userId, membership: { role, programmeIds }, createdAt });
	}
	return accounts.map(({ role, email, name, password }) => ({ role, email, name, password }));
}
