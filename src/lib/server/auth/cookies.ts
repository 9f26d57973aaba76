import type { Settings } from '../settings.ts';

/** A cookie to set, in the shape that Kit's `cookies.set` takes. */
export interface CookieToSet {
	readonly name: string;
	readonly value: string;
	readonly options: CookieOptions;
}

interface CookieOptions {
	readonly path: '/';
	readonly httpOnly: true;
	readonly sameSite: 'lax';
	readonly secure: boolean;
	/** In seconds; 0 deletes; absent: until the browser closes. */
	readonly maxAge?: number;
}

/** Is the site reached by https? Then cookies are `Secure` and bound to this host by the `__Host-` prefix. */
export function isSecure(settings: Pick<Settings, 'PUBLIC_URL'>): boolean {
	return settings.PUBLIC_URL.startsWith('https://');
}

/** Start of the name of every cookie of ours. Browsers refuse `__Host-` over plain http. */
export function cookiePrefix(settings: Pick<Settings, 'PUBLIC_URL'>): string {
	return isSecure(settings) ? '__Host-devenir' : 'devenir';
}

/** `institution` → `devenir.institution`, or `__Host-devenir.institution` over https. */
export function cookieName(settings: Pick<Settings, 'PUBLIC_URL'>, name: string): string {
	return `${cookiePrefix(settings)}.${name}`;
}

export function makeCookie(
	settings: Pick<Settings, 'PUBLIC_URL'>,
	{ name, value, maxAge }: { readonly name: string; readonly value: string; readonly maxAge?: number }
): CookieToSet {
	return {
		name: cookieName(settings, name),
		value,
		options: {
			path: '/',
			httpOnly: true,
			sameSite: 'lax',
			secure: isSecure(settings),
			...(maxAge === undefined ? {} : { maxAge })
		}
	};
}

/** Reads one cookie of a `Cookie` header; undefined when it is not there. */
export function readCookie(headers: Headers, name: string): string | undefined {
	const pairs = (headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
	const found = pairs.find((pair) => pair.startsWith(`${name}=`));
	return found?.slice(name.length + 1);
}
