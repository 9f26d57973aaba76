import { timingSafeEqual } from 'node:crypto';
import type { Settings } from '../settings.ts';
import type { LinkFacts } from './personal-link.ts';
import { sign } from './signature.ts';

/**
 * A code for a letter, to be typed: the number of the institution, then 50 bits in two groups of five signs, as
 * `7-3K7QW-X4M2P` (trust.md 4.1). Like the link, it is derived each time and stored nowhere, and a raised version
 * makes it worthless.
 *
 * The first 20 bits are those of the public part of the link, drawn at random, by which the invitation is found;
 * the other 30 are cut from an HMAC under a key that is not in the database. Who has the tables still has 30 bits
 * to guess, here, where tries are counted and slowed down.
 */
export function makeLetterCode(settings: Pick<Settings, 'SECRET_KEY'>, facts: LinkFacts): string {
	const signs =
		encode(BigInt(`0x${facts.linkKey.slice(0, FOUND_DIGITS)}`), FOUND_SIGNS) + proofOf(settings, facts);
	return `${String(facts.institutionNumber)}-${signs.slice(0, GROUP)}-${signs.slice(GROUP)}`;
}

/** A code that has the shape of one. */
export interface ReadCode {
	readonly institutionNumber: number;
	/** How the public parts of the links that it may be of begin: 5 hexadecimal digits. */
	readonly linkKeyStart: string;
	/** What only we can make. */
	readonly proof: string;
}

/** Crockford's base 32: neither I, L, O nor U, which are read as others or make words. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS_A_SIGN = 5n;
const GROUP = 5;
const FOUND_SIGNS = 4;
const PROOF_SIGNS = 6;
const FOUND_DIGITS = 5;
const LARGEST_NUMBER = 65_535;

const SHAPE = new RegExp(
	`^(\\d{1,5})([${ALPHABET}]{${String(FOUND_SIGNS)}})([${ALPHABET}]{${String(PROOF_SIGNS)}})$`
);

/**
 * A code as somebody types it: in any case, with or without its dashes, O for 0, I and L for 1. Undefined for what
 * cannot be one.
 */
export function readLetterCode(typed: string): ReadCode | undefined {
	const plain = typed
		.toUpperCase()
		.replaceAll(/[\s\p{Pd}]/gu, '')
		.replaceAll('O', '0')
		.replaceAll(/[IL]/g, '1');
	const [, number = '', found = '', proof = ''] = SHAPE.exec(plain) ?? [];
	if (number === '' || Number(number) > LARGEST_NUMBER) return undefined;
	const linkKeyStart = decode(found).toString(16).padStart(FOUND_DIGITS, '0');
	return { institutionNumber: Number(number), linkKeyStart, proof };
}

/** Is it the code of this link? Takes as long for a nearly right one as for any other. */
export function isCodeOf(
	settings: Pick<Settings, 'SECRET_KEY'>,
	{ proof }: ReadCode,
	facts: LinkFacts
): boolean {
	return timingSafeEqual(Buffer.from(proof), Buffer.from(proofOf(settings, facts)));
}

function proofOf(
	settings: Pick<Settings, 'SECRET_KEY'>,
	{ institutionNumber, linkKey, linkVersion }: LinkFacts
) {
	const content = Buffer.alloc(4);
	content.writeUInt16BE(institutionNumber);
	content.writeUInt16BE(linkVersion, 2);
	const signature = sign(settings, 'letter-code', Buffer.concat([content, Buffer.from(linkKey, 'hex')]));
	const bits = signature.readUInt32BE() >>> (32 - PROOF_SIGNS * Number(BITS_A_SIGN));
	return encode(BigInt(bits), PROOF_SIGNS);
}

function encode(value: bigint, signs: number): string {
	return Array.from({ length: signs }, (_, place) => {
		const shift = BigInt(signs - 1 - place) * BITS_A_SIGN;
		return ALPHABET[Number((value >> shift) & 31n)] ?? '';
	}).join('');
}

function decode(signs: string): bigint {
	return Array.from(signs).reduce(
		(value, sign) => (value << BITS_A_SIGN) | BigInt(ALPHABET.indexOf(sign)),
		0n
	);
}
