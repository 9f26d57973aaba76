import { createHash } from 'node:crypto';

/** Letters and figures that cannot be taken for each other (D. Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * What a graduate may quote about a response: `7K2M-4QTX`. Made from its id, from which nobody can go back to
 * the personal link.
 */
export function referenceOf(responseId: string): string {
	const bytes = createHash('sha256').update(`reference:${responseId}`).digest();
	const letters = [...bytes.subarray(0, 8)].map((byte) => ALPHABET[byte % 32] ?? '').join('');
	return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
