import { createHmac, createSecretKey, hkdfSync, timingSafeEqual, type KeyObject } from 'node:crypto';
import type { Settings } from '../settings.ts';

/** What is signed. One key each, so that what is signed for one is worth nothing for the other. */
export type SignedThing = 'personal-link' | 'letter-code' | 'response-session';

/** 128 bits: more than anybody can try. */
export const SIGNATURE_BYTES = 16;

/**
 * HMAC-SHA-256, cut to 128 bits, under a key derived from the secret key (HKDF, RFC 5869), which is not in the
 * database: who has a copy of the tables alone can make no link.
 *
 * @throws {Error} when there is no secret key
 */
export function sign(
	{ SECRET_KEY }: Pick<Settings, 'SECRET_KEY'>,
	thing: SignedThing,
	content: Uint8Array
): Buffer {
	if (SECRET_KEY === '') throw new Error('SECRET_KEY is empty.');
	return createHmac('sha256', keyFor(SECRET_KEY, thing))
		.update(content)
		.digest()
		.subarray(0, SIGNATURE_BYTES);
}

/** Derived once: every page of a graduate is signed for. A process has one secret key; tests have several. */
const keys = new Map<string, KeyObject>();

function keyFor(secret: string, thing: SignedThing): KeyObject {
	const name = `${thing}/${secret}`;
	const derived = () => Buffer.from(hkdfSync('sha256', secret, 'devenir', `links/${thing}/1`, 32));
	const key = keys.get(name) ?? createSecretKey(derived());
	keys.set(name, key);
	return key;
}

/** Is this the signature of that content? Takes as long for a nearly right one as for any other. */
export function isSigned(
	settings: Pick<Settings, 'SECRET_KEY'>,
	thing: SignedThing,
	{ content, signature }: { readonly content: Uint8Array; readonly signature: Uint8Array }
): boolean {
	const expected = sign(settings, thing, content);
	return signature.length === expected.length && timingSafeEqual(signature, expected);
}
