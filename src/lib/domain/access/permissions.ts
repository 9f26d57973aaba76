import type { Actor, Role } from './actor.ts';

/** Everything a person may be allowed to do, and the roles that may. */
export const PERMISSIONS = {
	/** To see the frame of the staff pages: the institution, one's own programmes and tabs. */
	'staff.enter': ['administrator', 'officer', 'lead', 'interviewer', 'viewer'],
	'figures.read': ['administrator', 'officer', 'lead', 'viewer'],
	/** To write beside a figure, for colleagues to read. */
	'figures.comment': ['administrator', 'officer', 'lead'],
	/** To weight a class at a wave, or to stop. */
	'weighting.decide': ['administrator', 'officer'],
	'graduates.read': ['administrator', 'officer', 'lead', 'interviewer'],
	/** To read the dossier of a programme, its controls and its locks. */
	'reports.read': ['administrator', 'officer', 'lead'],
	/** To write what it says beside the figures. */
	'reports.write': ['administrator', 'officer', 'lead'],
	/** To lock its figures, and to end a lock. */
	'reports.lock': ['administrator', 'officer'],
	/** To confirm a lock that somebody else has made. */
	'reports.second': ['administrator', 'officer', 'lead'],
	/** To propose that the figures of a lock are published. */
	'publications.propose': ['administrator', 'officer', 'lead'],
	/** To publish them, and to withdraw them. */
	'publications.approve': ['administrator', 'officer'],
	/** To write the counts of the school office, and the actions of improvement. */
	'quality.write': ['administrator', 'officer', 'lead'],
	'imports.read': ['administrator', 'officer', 'lead'],
	'imports.write': ['administrator', 'officer'],
	'coding.read': ['administrator', 'officer', 'lead'],
	'coding.write': ['administrator', 'officer'],
	/** To say that one does not agree with a decision on a target job. */
	'coding.contest': ['administrator', 'officer', 'lead'],
	/** To make a new edition of what a programme aims at. */
	'lists.write': ['administrator', 'officer', 'lead'],
	'campaigns.read': ['administrator', 'officer', 'lead', 'interviewer'],
	'campaigns.write': ['administrator', 'officer'],
	'links.read': ['administrator', 'officer'],
	'answers.write': ['administrator', 'officer', 'interviewer'],
	'programmes.write': ['administrator', 'officer'],
	'users.manage': ['administrator'],
	'institution.manage': ['administrator'],
	'keys.manage': ['administrator'],
	'audit.read': ['administrator'],
	/** Over every institution: nobody's but the operator's. */
	'server.manage': []
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/** Thrown when somebody asks for what they may not do; `hooks.server.ts` turns it into a 403 or 404. */
export class Forbidden extends Error {
	readonly permission: string;

	constructor(permission: string) {
		super(`Not allowed: ${permission}`);
		this.name = 'Forbidden';
		this.permission = permission;
	}
}

/**
 * Refuses an actor who may not do this, on this programme when one is given.
 *
 * Without a programme, a role over some programmes is enough: the query itself then keeps to
 * `programmeScope(actor, permission)`.
 *
 * @throws {Forbidden}
 */
export function ensureCan(actor: Actor, permission: Permission, programmeId?: string): void {
	if (!can(actor, permission, programmeId)) throw new Forbidden(permission);
}

export function can(actor: Actor, permission: Permission, programmeId?: string): boolean {
	if (actor.kind === 'operator') return true;
	const scope = programmeScope(actor, permission);
	if (scope === 'none') return false;
	return scope === 'all' || programmeId === undefined || scope.includes(programmeId);
}

/** The programmes on which a person may do this: all of the institution's, a list, or none. */
export function programmeScope(actor: Actor, permission: Permission): 'all' | 'none' | readonly string[] {
	if (actor.kind === 'operator') return 'all';
	if (actor.kind === 'key') return permission === 'figures.read' ? (actor.programmeIds ?? 'all') : 'none';
	if (actor.kind !== 'staff') return 'none';

	const roles: readonly Role[] = PERMISSIONS[permission];
	const granting = actor.memberships.filter(({ role }) => roles.includes(role));
	if (granting.length === 0) return 'none';
	if (granting.some(({ programmeIds }) => programmeIds === null)) return 'all';
	return [...new Set(granting.flatMap(({ programmeIds }) => programmeIds ?? []))];
}

/**
 * Refuses anyone but the graduate that the invitation belongs to.
 *
 * @throws {Forbidden}
 */
export function ensureRespondent(actor: Actor, invitationId: string): void {
	const own = actor.kind === 'respondent' && actor.invitationId === invitationId;
	if (!own) throw new Forbidden('own-invitation');
}
