/** Any host that is not ours: what still stands on it after resolving is a path of ours. */
const NOWHERE = 'http://internal.invalid';

/**
 * The path and query of an address of this site, or the fallback for anything that could lead elsewhere:
 * another host, `//host`, `/\host`, another scheme, control characters.
 */
export function internalPath(text: string | null | undefined, fallback: string): string {
	if (text === null || text === undefined || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(text)) return fallback;
	if (!URL.canParse(text, NOWHERE)) return fallback;
	const url = new URL(text, NOWHERE);
	// `/.//host` is under our root only until its dots are taken out.
	return url.origin === NOWHERE && !url.pathname.startsWith('//') ? url.pathname + url.search : fallback;
}
