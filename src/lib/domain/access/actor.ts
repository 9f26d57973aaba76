/** Who asks. Every use case is given one through its `Context`, and starts by asking `ensureCan`. */
export type Actor = StaffActor | RespondentActor | OperatorActor | AnonymousActor;

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

export interface AnonymousActor {
	readonly kind: 'anonymous';
}
