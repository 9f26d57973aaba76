import type { CookieToSet } from '#lib/server/auth/cookies.ts';

/** What a browser sends back of the cookies it was given: those thrown away are not sent. */
export function cookieHeader(cookies: readonly CookieToSet[]): Headers {
	const kept = cookies.filter(({ options }) => options.maxAge !== 0);
	return new Headers({
		cookie: kept.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
	});
}
