import type { RequestEvent } from '@sveltejs/kit';

/**
 * Sends who is not signed in to the sign-in page, and who must choose a password to their account, before any
 * staff page runs. A comfort: what keeps the data is `ensureCan` in every use case.
 */
export function guard(event: RequestEvent): Response | undefined {
	const { locals, url } = event;
	if (!isUnder(url.pathname, '/staff')) return undefined;
	if (locals.context.actor.kind !== 'staff') return goTo(event, signInAddress(event));
	if (locals.mustChangePassword && !isUnder(url.pathname, '/staff/account'))
		return goTo(event, '/staff/account');
	return undefined;
}

function isUnder(pathname: string, area: string): boolean {
	return pathname === area || pathname.startsWith(`${area}/`);
}

/** Comes back to the page that was asked for; after a form, to the page without what was sent; from the front door, to one's own home. */
function signInAddress({ request, url }: RequestEvent): string {
	const back =
		request.method === 'GET' || request.method === 'HEAD' ? url.pathname + url.search : url.pathname;
	if (back === '/staff') return '/sign-in';
	return `/sign-in?${new URLSearchParams({ next: back }).toString()}`;
}

/**
 * A redirect in the form that the asker understands: the browser, or Kit's router in the page, which asks for
 * data and sends forms by script, and expects to be told in JSON.
 */
function goTo({ request, isDataRequest, route }: RequestEvent, location: string): Response {
	if (isDataRequest) return Response.json({ type: 'redirect', location });
	const accepts = request.headers.get('accept') ?? '';
	if (request.method === 'POST' && route.id !== null && accepts.startsWith('application/json'))
		return Response.json({ type: 'redirect', status: 303, location });
	return new Response(null, { status: 303, headers: { location } });
}
