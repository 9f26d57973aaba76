/** What a person can show that they know, before everything held about them is given or erased (trust.md 4.1). */
export type ProofKind = 'birth-year' | 'family-name' | 'none';

/** What the file of graduates has of somebody, that a message with the link does not say. */
export interface KnownIdentity {
	readonly birthYear: number | null;
	readonly familyName: string | null;
}

/** What is asked: the year of birth, else the family name; nothing of a history without people. */
export function proofAsked({ birthYear, familyName }: KnownIdentity): ProofKind {
	if (birthYear !== null) return 'birth-year';
	return fold(familyName ?? '') === '' ? 'none' : 'family-name';
}

/** Is this what the file has? Case, accents, hyphens and spaces do not count. */
export function isProven(identity: KnownIdentity, written: string): boolean {
	const asked = proofAsked(identity);
	if (asked === 'none') return true;
	const known = asked === 'birth-year' ? String(identity.birthYear) : (identity.familyName ?? '');
	return fold(written) === fold(known);
}

function fold(text: string): string {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
}
