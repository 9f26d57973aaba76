import type { Settings } from '../settings.ts';
import { decodeBase62, encodeBase62 } from './base62.ts';
import { isSigned, sign, SIGNATURE_BYTES } from './signature.ts';

/** What a personal link is made of; none of it is secret, and none is stored with the link. */
export interface LinkFacts {
	/** Short number of the institution, so that a link says in which one to look. */
	readonly institutionNumber: number;
	/** Public part: 16 hexadecimal digits. */
	readonly linkKey: string;
	/** Raised to make every earlier link worthless. */
	readonly linkVersion: number;
}

/** A token that has the shape of one. Whether it is genuine depends on the version in force. */
export interface ReadToken extends Omit<LinkFacts, 'linkVersion'> {
	readonly signature: Buffer;
}

const KEY_BYTES = 8;
const PUBLIC_BYTES = 2 + KEY_BYTES;

/**
 * The token of a personal link: the number of the institution, the public part, and a signature over both and
 * the version (trust.md 4.1). The same each time, so that a reminder brings the same link.
 */
export function makeLinkToken(settings: Pick<Settings, 'SECRET_KEY'>, facts: LinkFacts): string {
	const signature = sign(settings, 'personal-link', signedContent(facts));
	return encodeBase62(Buffer.concat([publicPart(facts), signature]));
}

/** The path of a personal link: `/s/…`. */
export function makeLinkPath(settings: Pick<Settings, 'SECRET_KEY'>, facts: LinkFacts): string {
	return `/s/${makeLinkToken(settings, facts)}`;
}

/** Undefined for what cannot be a token at all. */
export function readLinkToken(token: string): ReadToken | undefined {
	const bytes = decodeBase62(token, PUBLIC_BYTES + SIGNATURE_BYTES);
	return (
		bytes && {
			institutionNumber: bytes.readUInt16BE(0),
			linkKey: bytes.toString('hex', 2, PUBLIC_BYTES),
			signature: bytes.subarray(PUBLIC_BYTES)
		}
	);
}

/** Was this token made by us, for the version in force? */
export function isGenuine(
	settings: Pick<Settings, 'SECRET_KEY'>,
	{ signature, ...facts }: ReadToken,
	linkVersion: number
): boolean {
	return isSigned(settings, 'personal-link', {
		content: signedContent({ ...facts, linkVersion }),
		signature
	});
}

function publicPart({ institutionNumber, linkKey }: Omit<LinkFacts, 'linkVersion'>): Buffer {
	const number = Buffer.alloc(2);
	number.writeUInt16BE(institutionNumber);
	return Buffer.concat([number, Buffer.from(linkKey, 'hex')]);
}

function signedContent(facts: LinkFacts): Buffer {
	const version = Buffer.alloc(2);
	version.writeUInt16BE(facts.linkVersion);
	return Buffer.concat([publicPart(facts), version]);
}
