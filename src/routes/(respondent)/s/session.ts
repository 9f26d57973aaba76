import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type { RespondentActor } from '#lib/domain/access/actor.ts';
import type { Problem } from '#lib/domain/shared/problem.ts';
import type { Context } from '#lib/server/context.ts';
import { log } from '#lib/server/log.ts';
import { readSessionCookie, type ResponseSession } from '#lib/server/links/response-session.ts';
import { countWrongLink } from '#lib/server/usecases/count-wrong-link.ts';
import { NO_SESSION_PATH } from '#lib/ui/survey/addresses.ts';

export interface Respondent {
	readonly context: Context<RespondentActor>;
	readonly session: ResponseSession;
}

/**
 * The graduate that a page is for, from the cookie that their link gave. Without one, a page leads to the words
 * that say to open the link first; a form says so where it stands, so that going back finds it as it was.
 */
export function openSession(event: Pick<RequestEvent, 'locals' | 'request'>): Respondent {
	const respondent = findSession(event);
	if (respondent) return respondent;
	if (event.request.method === 'POST') error(400, 'no-session');
	redirect(303, NO_SESSION_PATH);
}

/** The same, for what a script asks: undefined without the cookie. */
export function findSession({
	locals,
	request
}: Pick<RequestEvent, 'locals' | 'request'>): Respondent | undefined {
	const session = readSessionCookie(locals.context.settings, request.headers);
	if (!session) return undefined;
	const { institutionId, invitationId } = session;
	return {
		session,
		context: { ...locals.context, actor: { kind: 'respondent', institutionId, invitationId } }
	};
}

/** Ends a request that a link does not open, with the page that says so. */
export function refuseLink({ code }: Problem): never {
	if (code === 'response.other') error(409, 'other-link');
	if (code === 'link.erased') error(410, 'erased');
	if (code === 'response.not-begun') redirect(303, NO_SESSION_PATH);
	error(code === 'link.closed' ? 410 : 404, 'link');
}

type LinkRequest = Pick<RequestEvent, 'locals' | 'route' | 'getClientAddress' | 'setHeaders'>;

/** As `refuseLink`, for what came as a token in an address: too many wrong ones of a network are told to wait. */
export async function refuseToken(event: LinkRequest, problem: Problem): Promise<never> {
	if (problem.code !== 'link.unknown') refuseLink(problem);
	const { locals, route, getClientAddress, setHeaders } = event;
	const seconds = await countWrongLink(locals.context, getClientAddress());
	if (seconds === 0) refuseLink(problem);
	log('warn', 'wrong-links', { requestId: locals.requestId, route: route.id });
	setHeaders({ 'retry-after': String(seconds) });
	error(429, 'link');
}
