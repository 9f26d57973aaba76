import postgres from 'postgres';
import type { Role, StaffActor } from '#lib/domain/access/actor.ts';
import { ANONYMOUS } from '#lib/server/auth/actor.ts';
import type { Context } from '#lib/server/context.ts';
import { createUser, type NewUser } from '#lib/server/usecases/create-user.ts';
import { signIn } from '#lib/server/usecases/sign-in.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';

/** A good password, and the person who has it unless a test says otherwise. */
export const PASSWORD = 'trois lampes sous le pont';
export const NADIA = { email: 'nadia@exemple.fr', name: 'Nadia', role: 'administrator' } as const;

/** A database for tests of accounts, and the owner's way into it. */
export interface AccountsFixture extends TestDatabase {
	readonly owner: postgres.Sql;
	/** Makes an account whose password is `PASSWORD`, and gives its id. */
	make(given?: Partial<NewUser>, context?: Parameters<typeof createUser>[0]): Promise<string>;
	/** Somebody with a role over the whole institution A. */
	staff(role: Role, userId?: string): Context<StaffActor>;
	/** Signs in and leaves the session open. */
	canSignIn(email: string, password: string): Promise<boolean>;
	/** Ids of the open sessions of an account. */
	sessionsOf(userId: string): Promise<readonly string[]>;
	clear(): Promise<void>;
}

export async function openAccounts(): Promise<AccountsFixture> {
	const fixture = await openTestDatabase();
	const owner = postgres(fixture.url, { max: 1, onnotice: () => undefined });
	return {
		...fixture,
		owner,
		make: async (given = {}, context = fixture.context()) => {
			const made = await createUser(context, { ...NADIA, password: PASSWORD, temporary: false, ...given });
			if (!made.ok) throw new Error(JSON.stringify(made.problems));
			return made.value.userId;
		},
		staff: (role, userId = 'u') =>
			fixture.context(
				{
					kind: 'staff',
					userId,
					name: 'Nadia',
					institutionId: fixture.institutionId,
					memberships: [{ role, programmeIds: null }]
				},
				{ now: new Date() }
			),
		canSignIn: async (email, password) => {
			await owner`delete from rate_limits`;
			const context = fixture.context(ANONYMOUS, { now: new Date() });
			return (await signIn(context, { email, password, headers: new Headers(), address: '192.0.2.7' })).ok;
		},
		sessionsOf: async (userId) => {
			const rows = await owner<{ id: string }[]>`select id from sessions where user_id = ${userId}`;
			return rows.map(({ id }) => id);
		},
		clear: async () => {
			await owner`truncate users, memberships, rate_limits, verifications cascade`;
		},
		close: async () => {
			await owner.end();
			await fixture.close();
		}
	};
}
