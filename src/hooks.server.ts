import type { Handle, HandleServerError, RequestEvent, ServerInit } from '@sveltejs/kit';
import { v7 as newId } from 'uuid';
import { building } from '$app/environment';
import { Forbidden } from '#lib/domain/access/permissions.ts';
import { chooseLocale } from '#lib/i18n/choose-locale.ts';
import { findKeyActor } from '#lib/server/api/key.ts';
import { ANONYMOUS, findCaller } from '#lib/server/auth/actor.ts';
import { cookieName, isSecure } from '#lib/server/auth/cookies.ts';
import { guard } from '#lib/server/auth/guard.ts';
import { compressAnswer } from '#lib/server/compression.ts';
import { checkReadiness } from '#lib/server/health.ts';
import { answerKept } from '#lib/server/kept-answers.ts';
import { describeError, log } from '#lib/server/log.ts';
import { useInstalledEditions } from '#lib/server/nomenclatures/installed-editions.ts';
import { warmSuggestions } from '#lib/server/answering/warm-suggestions.ts';
import { answerOddRequest } from '#lib/server/odd-requests.ts';
import { openRunning, type Running } from '#lib/server/running.ts';
import { SharedAnswers, sharedKey } from '#lib/server/shared-answers.ts';
import { secureHeaders } from '#lib/server/security-headers.ts';
import errorPage from './error.html?raw';

const shared = new SharedAnswers();
const state: { running?: Promise<Running> } = {};

/** Opens the database once. A process that cannot is not started. */
const running = () => (state.running ??= openRunning(process.env));

export const init: ServerInit = async () => {
	if (building) return;
	const { database } = await running();
	await useInstalledEditions(database);
	warmSuggestions();
	// Said by whatever serves us once the last answer is given. Signals are its own to hear.
	process.once('sveltekit:shutdown', () => {
		void running().then(({ database }) => database.close());
	});
};

export const handle: Handle = async ({ event, resolve }) => {
	const started = performance.now();
	const { settings, database } = await running();
	prepare(event, { settings, database });
	const make = () =>
		answer(event, () =>
			resolve(event, {
				transformPageChunk: ({ html }) =>
					html
						.replace('%devenir.lang%', event.locals.locale)
						.replace('%devenir.head%', () => event.locals.head ?? '')
			})
		);
	const response = await share(event, make);
	secureHeaders(response.headers, { secure: isSecure(settings), pathname: event.url.pathname });
	logRequest(event, response.status, performance.now() - started);
	const open = isOpen(event.url.pathname);
	const sent = open ? answerKept(response, event.request.headers.get('if-none-match')) : response;
	return open || event.url.pathname.startsWith('/staff')
		? compressAnswer(sent, event.request.headers.get('accept-encoding'))
		: sent;
};

/** What is published is the same for everybody who reads one language; whatever staff send may change it. */
async function share(event: RequestEvent, make: () => Promise<Response>): Promise<Response> {
	const { request, url, locals } = event;
	if (request.method === 'GET' && isOpen(url.pathname) && !event.isDataRequest)
		return shared.answer(sharedKey(request, locals.locale), performance.now(), make);
	const response = await make();
	if (request.method === 'POST' && url.pathname.startsWith('/staff')) shared.forget();
	return response;
}

/** Everything a request knows before anybody is looked up. */
function prepare({ locals, request, url, cookies }: RequestEvent, { settings, database }: Running): void {
	locals.requestId = newId();
	locals.sessionId = undefined;
	locals.mustChangePassword = false;
	locals.locale = chooseLocale({
		query: url.searchParams.get('lang'),
		// A page that anybody keeps is the same for everybody who reads that language.
		chosen: isOpen(url.pathname) ? null : cookies.get(cookieName(settings, 'locale')),
		accepted: request.headers.get('accept-language')
	});
	locals.checkReadiness = () => checkReadiness({ settings, database });
	locals.context = { database, settings, actor: ANONYMOUS, now: () => new Date(), newId };
}

async function answer(event: RequestEvent, resolve: () => Response | Promise<Response>): Promise<Response> {
	try {
		await lookUpCaller(event);
	} catch (error) {
		return answerUnavailable(event, error);
	}
	const response = answerOddRequest(event) ?? guard(event) ?? (await resolve());
	if (response.status === 200 && event.locals.badAddress && !event.isDataRequest) {
		return new Response(response.body, { status: 400, headers: response.headers });
	}
	if (response.status !== 500 || event.locals.refused === undefined) return response;
	// Kit gives 500 to whatever a use case throws; a refusal is no fault of ours.
	return new Response(response.body, {
		status: event.locals.refused === 'forbidden' ? 403 : 404,
		headers: response.headers
	});
}

/**
 * Graduates have no account, health must answer while the database does not, and what is published is the same for
 * everybody: none looks for a session.
 */
const WITHOUT_SESSIONS = ['/s/', '/health/', '/p/', '/oembed'];

const isOpen = (pathname: string) => pathname.startsWith('/p/') || pathname === '/oembed';

async function lookUpCaller({ locals, cookies, request, url }: RequestEvent): Promise<void> {
	if (WITHOUT_SESSIONS.some((area) => url.pathname.startsWith(area))) return;
	if (url.pathname.startsWith('/api/')) {
		// Cookies open nothing here: another site could have them sent.
		const actor = (await findKeyActor(locals.context, request.headers)) ?? ANONYMOUS;
		locals.context = { ...locals.context, actor };
		return;
	}
	const caller = await findCaller(locals.context, request.headers);
	locals.context = { ...locals.context, actor: caller.actor };
	locals.sessionId = caller.sessionId;
	locals.mustChangePassword = caller.mustChangePassword;
	for (const { name, value, options } of caller.cookies) cookies.set(name, value, options);
}

/** Without the database nobody can be told apart: no page is shown, and the visitor is asked to come back. */
function answerUnavailable({ locals, isDataRequest, route }: RequestEvent, error: unknown): Response {
	log('error', 'unavailable', { requestId: locals.requestId, route: route.id, ...describeError(error) });
	const headers = { 'retry-after': '30' };
	if (isDataRequest) return Response.json({ message: 'unavailable' }, { status: 503, headers });
	return new Response(errorPage.replace('%sveltekit.status%', '503'), {
		status: 503,
		headers: { ...headers, 'content-type': 'text/html; charset=utf-8' }
	});
}

/** Health is asked for every few seconds: only its failures are worth a line. */
function logRequest({ locals, request, route }: RequestEvent, status: number, milliseconds: number): void {
	if (route.id?.startsWith('/health/') && status === 200) return;
	const { actor } = locals.context;
	log(status >= 500 ? 'error' : 'info', 'request', {
		requestId: locals.requestId,
		method: request.method,
		// The pattern, never the path: a path may hold a personal link.
		route: route.id,
		status,
		milliseconds: Math.round(milliseconds * 10) / 10,
		institution: 'institutionId' in actor ? actor.institutionId : null
	});
}

export const handleError: HandleServerError = ({ error, event, status }) => {
	const { locals, route } = event;
	if (error instanceof Forbidden) {
		// Who is not signed in is not told that there is something here.
		locals.refused = locals.context.actor.kind === 'staff' ? 'forbidden' : 'not-found';
		log('warn', 'refused', { requestId: locals.requestId, route: route.id, permission: error.permission });
		return { message: locals.refused, kind: locals.refused };
	}
	if (status < 500) return { message: 'not-found', kind: 'not-found' };
	log('error', 'failed', { requestId: locals.requestId, route: route.id, ...describeError(error) });
	return { message: 'unexpected', kind: 'unexpected', requestId: locals.requestId };
};
