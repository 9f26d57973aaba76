import type { RequestEvent } from '@sveltejs/kit';

/** Answers what no page should be made for; undefined for everything else. */
export function answerOddRequest(
	event: Pick<RequestEvent, 'request' | 'url' | 'route'>
): Response | undefined {
	return isOddAction(event) || isMissingFile(event) ? new Response(null, { status: 404 }) : undefined;
}

/**
 * A form whose action is named like a member of every object: Kit looks the name up in a plain object, finds
 * the member, and fails.
 */
function isOddAction({ request, url }: Pick<RequestEvent, 'request' | 'url'>): boolean {
	if (request.method !== 'POST') return false;
	return [...url.searchParams.keys()].some((key) => key.startsWith('/') && key.slice(1) in Object.prototype);
}

/** What shows an answer to a person; any other destination is a picture, a script, a style. */
const SHOWN = ['document', 'iframe', 'frame', 'empty'];

/** A picture or a script that is not there: the page that says so would ask for more of them. */
function isMissingFile({ request, route }: Pick<RequestEvent, 'request' | 'route'>): boolean {
	const destination = request.headers.get('sec-fetch-dest');
	return route.id === null && destination !== null && !SHOWN.includes(destination);
}
