/** Who asks. Every use case is given one through its `Context`, and starts by asking `ensureCan`. */
export type Actor = StaffActor | RespondentActor | OperatorActor | KeyActor | AnonymousActor;

export const ROLES = ['administrator', 'officer', 'lead', 'interviewer', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

/** A role in one institution, over all its programmes (`programmeIds` null) or over some. */
export interface Membership {
	readonly role: Role;
	readonly programmeIds: readonly string[] | null;
}

export interface StaffActor {
	readonly kind: 'staff';
	readonly userId: string;
	readonly name: string;
	readonly institutionId: string;
	readonly memberships: readonly Membership[];
}

/** A graduate who came by a personal link: may answer for this invitation, and nothing else. */
export interface RespondentActor {
	readonly kind: 'respondent';
	readonly institutionId: string;
	readonly invitationId: string;
}

/** The person at the command line of the server, who owns the data folder already. */
export interface OperatorActor {
	readonly kind: 'operator';
	readonly institutionId: string;
}

/** `public` reads what the public page may show; `internal` what staff of another programme see. */
export type KeyLevel = 'public' | 'internal';

/** A program that came by a key of the API: reads figures of some programmes, and nothing else. */
export interface KeyActor {
	readonly kind: 'key';
	readonly keyId: string;
	readonly institutionId: string;
	readonly level: KeyLevel;
	/** Null for all the programmes of the institution. */
	readonly programmeIds: readonly string[] | null;
}

export interface AnonymousActor {
	readonly kind: 'anonymous';
}
