import { sql } from 'drizzle-orm';
import {
	bigint,
	boolean,
	check,
	foreignKey,
	index,
	integer,
	pgTable,
	primaryKey,
	text,
	unique,
	uuid
} from 'drizzle-orm/pg-core';
import type { Role } from '../../../domain/access/actor.ts';
import { id, institutionId, instant } from './columns.ts';
import { institutions } from './institutions.ts';
import { programmes } from './programmes.ts';

/** Staff accounts, sessions and throttles, in the shape that better-auth asks for. They stand above institutions. */
export const users = pgTable('users', {
	id: text('id').primaryKey(),
	name: text('name').notNull(),
	email: text('email').notNull().unique(),
	emailVerified: boolean('email_verified').notNull().default(false),
	image: text('image'),
	twoFactorEnabled: boolean('two_factor_enabled').notNull().default(false),
	/** The password was drawn by somebody else: its owner must choose another before anything. */
	passwordTemporary: boolean('password_temporary').notNull().default(false),
	createdAt: instant('created_at').notNull(),
	updatedAt: instant('updated_at').notNull()
});

export const sessions = pgTable(
	'sessions',
	{
		id: text('id').primaryKey(),
		userId: text('user_id')
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		token: text('token').notNull().unique(),
		expiresAt: instant('expires_at').notNull(),
		ipAddress: text('ip_address'),
		userAgent: text('user_agent'),
		createdAt: instant('created_at').notNull(),
		updatedAt: instant('updated_at').notNull()
	},
	(table) => [index('sessions_by_user').on(table.userId)]
);

/** How somebody proves who they are: an argon2id password, or an outside identity. */
export const credentials = pgTable(
	'credentials',
	{
		id: text('id').primaryKey(),
		userId: text('user_id')
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		accountId: text('account_id').notNull(),
		providerId: text('provider_id').notNull(),
		password: text('password'),
		accessToken: text('access_token'),
		refreshToken: text('refresh_token'),
		idToken: text('id_token'),
		accessTokenExpiresAt: instant('access_token_expires_at'),
		refreshTokenExpiresAt: instant('refresh_token_expires_at'),
		scope: text('scope'),
		createdAt: instant('created_at').notNull(),
		updatedAt: instant('updated_at').notNull()
	},
	(table) => [index('credentials_by_user').on(table.userId)]
);

export const verifications = pgTable(
	'verifications',
	{
		id: text('id').primaryKey(),
		identifier: text('identifier').notNull(),
		value: text('value').notNull(),
		expiresAt: instant('expires_at').notNull(),
		createdAt: instant('created_at').notNull(),
		updatedAt: instant('updated_at').notNull()
	},
	(table) => [index('verifications_by_identifier').on(table.identifier)]
);

export const twoFactors = pgTable(
	'two_factors',
	{
		id: text('id').primaryKey(),
		userId: text('user_id')
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		secret: text('secret').notNull(),
		backupCodes: text('backup_codes').notNull(),
		verified: boolean('verified').notNull().default(false),
		failedVerificationCount: integer('failed_verification_count').notNull().default(0),
		lockedUntil: instant('locked_until')
	},
	(table) => [index('two_factors_by_user').on(table.userId)]
);

/** Counters of attempts, shared by every process. */
export const rateLimits = pgTable('rate_limits', {
	id: text('id').primaryKey(),
	key: text('key').notNull().unique(),
	count: integer('count').notNull(),
	lastRequest: bigint('last_request', { mode: 'number' }).notNull()
});

/** A role of an account in an institution, over all its programmes unless some are listed. */
export const memberships = pgTable(
	'memberships',
	{
		institutionId: institutionId().references(() => institutions.id),
		id: id(),
		userId: text('user_id')
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		role: text('role').$type<Role>().notNull(),
		allProgrammes: boolean('all_programmes').notNull(),
		createdAt: instant('created_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.id] }),
		unique('memberships_role_once').on(table.institutionId, table.userId, table.role),
		index('memberships_by_user').on(table.userId),
		check(
			'memberships_role',
			sql`${table.role} in ('administrator', 'officer', 'lead', 'interviewer', 'viewer')`
		)
	]
);

export const membershipProgrammes = pgTable(
	'membership_programmes',
	{
		institutionId: institutionId(),
		membershipId: uuid('membership_id').notNull(),
		programmeId: uuid('programme_id').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.membershipId, table.programmeId] }),
		foreignKey({
			name: 'membership_programmes_membership',
			columns: [table.institutionId, table.membershipId],
			foreignColumns: [memberships.institutionId, memberships.id]
		}).onDelete('cascade'),
		foreignKey({
			name: 'membership_programmes_programme',
			columns: [table.institutionId, table.programmeId],
			foreignColumns: [programmes.institutionId, programmes.id]
		}).onDelete('cascade')
	]
);
