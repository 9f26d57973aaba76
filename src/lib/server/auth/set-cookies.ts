import type { Cookies } from '@sveltejs/kit';
import type { CookieToSet } from './cookies.ts';

/** Puts what a use case gave into the answer of a route. */
export function setCookies(cookies: Cookies, given: readonly CookieToSet[]): void {
	for (const { name, value, options } of given) cookies.set(name, value, options);
}
