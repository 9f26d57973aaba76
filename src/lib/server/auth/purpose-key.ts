import { hkdfSync } from 'node:crypto';
import type { Settings } from '../settings.ts';

/** What a key is for. One key each, so that what is signed for one purpose is worth nothing for another. */
export type KeyPurpose = 'sessions' | 'attempts' | 'devices' | 'pseudonyms';

/**
 * 256 bits derived from the secret key (HKDF-SHA-256, RFC 5869), in base64url.
 *
 * @throws {Error} when there is no secret key: the start draws or reads one
 */
export function purposeKey(settings: Pick<Settings, 'SECRET_KEY'>, purpose: KeyPurpose): string {
	if (settings.SECRET_KEY === '') throw new Error('SECRET_KEY is empty.');
	const key = hkdfSync('sha256', settings.SECRET_KEY, 'devenir', `accounts/${purpose}/1`, 32);
	return Buffer.from(key).toString('base64url');
}
