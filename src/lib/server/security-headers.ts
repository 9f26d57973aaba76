/**
 * What every answer tells browsers, whatever makes it: pages, data, files, refusals (trust.md 4.2).
 *
 * `same-origin`, not `no-referrer`: with the latter browsers send `Origin: null` with a form, and Kit refuses it.
 */
const EVERYWHERE: Readonly<Record<string, string>> = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy':
		'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()'
};

/** For what is no page of Kit's, which brings its own with a nonce: nothing may run, be loaded or be framed. */
export const STRICT_POLICY =
	"default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const ONE_YEAR_SECONDS = 31_536_000;

/** @param secure the site is reached by https */
export function securityHeaders(secure: boolean): Readonly<Record<string, string>> {
	return secure
		? { ...EVERYWHERE, 'strict-transport-security': `max-age=${ONE_YEAR_SECONDS}; includeSubDomains` }
		: EVERYWHERE;
}

/** Of a part of a page: what the page itself is told holds for them, and says nothing more to a browser. */
const ASSET = /^\/_app\/immutable\/[\w./-]+\.(?:js|css)$/;
const FOR_PARTS: readonly string[] = [
	'x-content-type-options',
	'cross-origin-resource-policy',
	'strict-transport-security'
];

/**
 * The headers of a script or a style that a page loads. Policies are about documents: on sixty parts of a page they
 * would weigh as much as a picture.
 *
 * @param pathname undefined for a request without an address
 * @returns null for what is no such part
 */
export function partHeaders(
	pathname: string | undefined,
	secure: boolean
): Readonly<Record<string, string>> | null {
	if (pathname === undefined || !ASSET.test(pathname)) return null;
	const all = Object.entries(securityHeaders(secure));
	return Object.fromEntries(all.filter(([name]) => FOR_PARTS.includes(name)));
}

/** Addresses whose answers are about people, or only for some: never kept by a browser, a proxy, an index. */
const PRIVATE_AREAS = ['/staff', '/s', '/code', '/sign-in', '/sign-out', '/language', '/health'];

export function isPrivate(pathname: string): boolean {
	return PRIVATE_AREAS.some((area) => pathname === area || pathname.startsWith(`${area}/`));
}

/** Completes the headers of an answer. What a route says of its own policy and caching stands, outside private areas. */
export function secureHeaders(
	headers: Headers,
	{ secure, pathname }: { readonly secure: boolean; readonly pathname: string }
): void {
	for (const [name, value] of Object.entries(securityHeaders(secure))) {
		// A badge or a frame that a route means for other sites says so itself.
		if (name !== 'cross-origin-resource-policy' || !headers.has(name)) headers.set(name, value);
	}
	if (!headers.has('content-security-policy')) headers.set('content-security-policy', STRICT_POLICY);
	if (isPrivate(pathname)) {
		headers.set('cache-control', 'no-store');
		headers.set('x-robots-tag', 'noindex, nofollow');
	} else if (!headers.has('cache-control')) {
		headers.set('cache-control', 'private, no-cache');
	}
}
