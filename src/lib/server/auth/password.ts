import { hash, verify } from '@node-rs/argon2';
import { randomInt } from 'node:crypto';

/** Argon2id (the package's default) as OWASP advises: 19 MiB, two passes, one lane. Off the event loop. */
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
	return hash(password.normalize('NFKC'), ARGON2ID);
}

/** @param stored what `hashPassword` gave */
export function isPassword(password: string, stored: string): Promise<boolean> {
	return verify(stored, password.normalize('NFKC'));
}

/** Without 0, 1, i, l, o, u: nothing that is misread on paper or over the phone. */
const DICTATED = 'abcdefghjkmnpqrstvwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 5;

/** A password for somebody else to type once: `k7m2q-hx9tb-…`, 98 bits. */
export function drawPassword(): string {
	const group = () =>
		Array.from({ length: GROUP_LENGTH }, () => DICTATED.charAt(randomInt(DICTATED.length))).join('');
	return Array.from({ length: GROUPS }, group).join('-');
}
