import { and, eq } from 'drizzle-orm';
import type { Directory } from '../client.ts';
import { credentials, twoFactors, users } from '../schema/accounts.ts';

/** Accounts stand above institutions: these run on a `Tenant` as well as on the `Directory`. */
type Accounts = Pick<Directory, 'db'>;

export interface Account {
	readonly id: string;
	readonly name: string;
	readonly email: string;
	readonly twoFactorEnabled: boolean;
	readonly passwordTemporary: boolean;
}

const ACCOUNT = {
	id: users.id,
	name: users.name,
	email: users.email,
	twoFactorEnabled: users.twoFactorEnabled,
	passwordTemporary: users.passwordTemporary
};

/** @param email in lower case */
export async function selectAccountByEmail({ db }: Accounts, email: string): Promise<Account | undefined> {
	const [row] = await db.select(ACCOUNT).from(users).where(eq(users.email, email));
	return row;
}

export async function selectAccount({ db }: Accounts, userId: string): Promise<Account | undefined> {
	const [row] = await db.select(ACCOUNT).from(users).where(eq(users.id, userId));
	return row;
}

export interface NewAccount {
	readonly id: string;
	readonly name: string;
	/** In lower case. */
	readonly email: string;
	readonly passwordHash: string;
	readonly passwordTemporary: boolean;
	readonly createdAt: Date;
	/** Of the credential, which is a row of its own. */
	readonly credentialId: string;
}

/** Makes an account with its password. False when the address has one already: then nothing changes. */
export async function insertAccount({ db }: Accounts, account: NewAccount): Promise<boolean> {
	const { id, name, email, passwordTemporary, createdAt } = account;
	const made = await db
		.insert(users)
		.values({ id, name, email, passwordTemporary, createdAt, updatedAt: createdAt })
		.onConflictDoNothing({ target: users.email })
		.returning({ id: users.id });
	if (made.length === 0) return false;
	await db.insert(credentials).values({
		id: account.credentialId,
		userId: id,
		accountId: id,
		providerId: PASSWORD_PROVIDER,
		password: account.passwordHash,
		createdAt,
		updatedAt: createdAt
	});
	return true;
}

/** What better-auth calls a credential that is a password. */
const PASSWORD_PROVIDER = 'credential';

const passwordOf = (userId: string) =>
	and(eq(credentials.userId, userId), eq(credentials.providerId, PASSWORD_PROVIDER));

export async function selectPasswordHash({ db }: Accounts, userId: string): Promise<string | undefined> {
	const [row] = await db
		.select({ password: credentials.password })
		.from(credentials)
		.where(passwordOf(userId));
	return row?.password ?? undefined;
}

export async function updatePassword(
	{ db }: Accounts,
	userId: string,
	{
		passwordHash,
		temporary,
		now
	}: { readonly passwordHash: string; readonly temporary: boolean; readonly now: Date }
): Promise<void> {
	await db.update(credentials).set({ password: passwordHash, updatedAt: now }).where(passwordOf(userId));
	await db.update(users).set({ passwordTemporary: temporary, updatedAt: now }).where(eq(users.id, userId));
}

/** Takes the second factor off an account, for somebody who lost the telephone it was on. */
export async function deleteSecondFactor({ db }: Accounts, userId: string, now: Date): Promise<void> {
	await db.delete(twoFactors).where(eq(twoFactors.userId, userId));
	await db.update(users).set({ twoFactorEnabled: false, updatedAt: now }).where(eq(users.id, userId));
}
