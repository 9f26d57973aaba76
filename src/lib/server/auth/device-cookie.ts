import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Settings } from '../settings.ts';
import { cookieName, makeCookie, readCookie, type CookieToSet } from './cookies.ts';
import { purposeKey } from './purpose-key.ts';

const NAME = 'device';
const KEPT_SECONDS = 180 * 86_400;

/**
 * Marks a browser that signed in to an account, so that guesses made elsewhere do not slow it down (OWASP,
 * "Slow down online guessing attacks with device cookies"). It opens nothing by itself.
 */
export function makeDeviceCookie(settings: Settings, email: string): CookieToSet {
	const device = randomBytes(16).toString('base64url');
	const value = `${device}.${sign(settings, device, email)}`;
	return makeCookie(settings, { name: NAME, value, maxAge: KEPT_SECONDS });
}

/** The name of this browser, when it signed in to this account before. */
export function readDevice(settings: Settings, headers: Headers, email: string): string | undefined {
	const [device = '', signature = ''] = (readCookie(headers, cookieName(settings, NAME)) ?? '').split('.');
	const expected = Buffer.from(sign(settings, device, email));
	const given = Buffer.from(signature);
	return given.length === expected.length && timingSafeEqual(given, expected) ? device : undefined;
}

function sign(settings: Settings, device: string, email: string): string {
	const account = email.trim().toLowerCase();
	return createHmac('sha256', purposeKey(settings, 'devices'))
		.update(`${device}\n${account}`)
		.digest('base64url');
}
