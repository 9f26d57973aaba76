/**
 * Kinds of employers, wider than any programme's list: a programme says which kinds its own structures are.
 *
 * `provider` is a private body that works for a public one, which is then not the employer.
 */
export const EMPLOYER_KINDS = [
	'mission-locale',
	'public-employment',
	'maison-emploi',
	'plie',
	'cap-emploi',
	'local-authority',
	'disability-office',
	'one-stop-shop',
	'association',
	'foundation',
	'regie-quartier',
	'medico-social',
	'esat',
	'siae',
	'geiq',
	'adapted-company',
	'training-body',
	'joint-fund',
	'youth-information',
	'cite-des-metiers',
	'provider',
	'state',
	'public-operator',
	'social-security',
	'health',
	'elderly-home',
	'nursery',
	'school',
	'higher-education',
	'housing-body',
	'culture',
	'tourism-office',
	'chamber',
	'union',
	'temp-agency',
	'company',
	'household'
] as const;

export type EmployerKind = (typeof EMPLOYER_KINDS)[number];

/** A name, or a common noun, that tells what kind of employer is meant. */
export interface Employer {
	readonly name: string;
	/** Likeliest first; none for a phrase that holds the name of an employer and is none: « politique de la ville ». */
	readonly kinds: readonly EmployerKind[];
	/** How sure the kind is when the name is read, from 0 to 1. */
	readonly certainty: number;
}

export function isEmployerKind(text: string): text is EmployerKind {
	return (EMPLOYER_KINDS as readonly string[]).includes(text);
}
