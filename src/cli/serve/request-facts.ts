import type { IncomingHttpHeaders } from 'node:http';

/**
 * What the pages are told of a request, in headers of our own. Whatever a client sent under these names is
 * overwritten, so nobody outside decides what our address is, or theirs.
 */
export const FACT_HEADERS = {
	protocol: 'x-devenir-protocol',
	host: 'x-devenir-host',
	address: 'x-devenir-address'
} as const;

export interface Surroundings {
	/** `PUBLIC_URL`; empty: the address of the request. */
	readonly publicUrl: string;
	/** How many proxies in front of us are ours. */
	readonly trustedProxies: number;
	/** Host and port we listen on, for a request that names none (HTTP/1.0). */
	readonly listening: string;
}

/** Tells the pages where they are seen, and who asks. */
export function factsOf(
	headers: IncomingHttpHeaders,
	remoteAddress: string | undefined,
	{ publicUrl, trustedProxies, listening }: Surroundings
): Readonly<Record<string, string>> {
	const origin = publicUrl === '' ? undefined : new URL(publicUrl);
	return {
		[FACT_HEADERS.protocol]: origin?.protocol.slice(0, -1) ?? 'http',
		[FACT_HEADERS.host]: origin?.host ?? headers.host ?? listening,
		[FACT_HEADERS.address]: clientAddress(headers['x-forwarded-for'], remoteAddress ?? '', trustedProxies)
	};
}

/**
 * Who asks: with n trusted proxies, the n-th address from the right of `X-Forwarded-For`, which the outermost
 * of ours wrote. Those before it were written by the client, and are worth nothing.
 */
function clientAddress(
	forwardedFor: string | readonly string[] | undefined,
	remoteAddress: string,
	trustedProxies: number
): string {
	const addresses = [forwardedFor ?? []]
		.flat()
		.flatMap((line) => line.split(','))
		.map((address) => address.trim())
		.filter((address) => address !== '');
	return (trustedProxies > 0 && addresses.at(-trustedProxies)) || remoteAddress;
}
