/** What shrinks: pages, their data, files of figures. Pictures and workbooks are compressed already. */
const SHRINKS = /^(?:text\/|application\/json|image\/svg\+xml)/;

/**
 * The same answer compressed on its way, for whoever takes gzip: a dashboard with its tables is a tenth of its size.
 *
 * What staff and the public read: pages of graduates are a few kilobytes, and cost a processor more to compress than a network
 * to carry. No page holds a secret that a length could give away: forms are guarded by their origin, not by tokens.
 *
 * @param accepted the `accept-encoding` of the request
 */
export function compressAnswer(answer: Response, accepted: string | null): Response {
	const { body, headers, status, statusText } = answer;
	if (body === null || headers.has('content-encoding') || !SHRINKS.test(headers.get('content-type') ?? '')) {
		return answer;
	}
	const varied = new Headers(headers);
	varied.append('vary', 'accept-encoding');
	if (!takesGzip(accepted)) return new Response(body, { status, statusText, headers: varied });
	varied.set('content-encoding', 'gzip');
	varied.delete('content-length');
	const tag = headers.get('etag');
	// Of what only one client keeps, its weak twin would still be another answer than the one kept.
	if (tag !== null && headers.get('cache-control')?.includes('public')) varied.set('etag', `W/${tag}`);
	else varied.delete('etag');
	return new Response(body.pipeThrough(new CompressionStream('gzip')), {
		status,
		statusText,
		headers: varied
	});
}

function takesGzip(accepted: string | null): boolean {
	const offers = (accepted ?? '').split(',').map((offer) => offer.trim().toLowerCase());
	return offers.some((offer) => /^(?:gzip|\*)(?:$|;)/.test(offer) && !/;\s*q=0(?:\.0*)?$/.test(offer));
}
