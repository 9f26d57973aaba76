import { createHash } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';
import type { KeyActor } from '#lib/domain/access/actor.ts';
import type { Problem } from '#lib/domain/shared/problem.ts';
import type { Result } from '#lib/domain/shared/result.ts';
import { formatProblem } from '#lib/i18n/format-problem.ts';
import { translator } from '#lib/i18n/translate.ts';
import { makeRateLimit, REQUESTS_A_MINUTE } from '#lib/server/api/rate-limit.ts';
import { networkOf } from '#lib/server/auth/throttle.ts';
import type { Context } from '#lib/server/context.ts';

const takeTurn = makeRateLimit();

/** Answers a request made with a key: as JSON when it may be read, as a problem of RFC 9457 when not. */
export async function answerApi(
	event: RequestEvent,
	read: (context: Context<KeyActor>) => Promise<Result<unknown>>
): Promise<Response> {
	const { context } = event.locals;
	const { actor } = context;
	const who = actor.kind === 'key' ? actor.keyId : networkOf(event.getClientAddress());
	const turn = takeTurn(who, context.now().getTime());
	const headers = {
		'cache-control': 'private, no-cache',
		vary: 'authorization, accept-language',
		'ratelimit-limit': String(REQUESTS_A_MINUTE),
		'ratelimit-remaining': String(turn.remaining),
		'ratelimit-reset': String(turn.resetSeconds)
	};
	if (!turn.allowed) {
		const retry = { ...headers, 'retry-after': String(turn.resetSeconds) };
		return refuse(event, 429, retry, [{ code: 'api.too-many', params: { seconds: turn.resetSeconds } }]);
	}
	if (actor.kind !== 'key') {
		return refuse(event, 401, { ...headers, 'www-authenticate': 'Bearer' }, [{ code: 'api.key' }]);
	}
	const answer = await read({ ...context, actor });
	if (!answer.ok) return refuse(event, 400, headers, answer.problems);
	return answerUnlessKnown(event.request, JSON.stringify(answer.value), headers);
}

/** The same data give the same text, and so the same ETag. */
function answerUnlessKnown(request: Request, body: string, headers: Record<string, string>): Response {
	const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
	const known = request.headers
		.get('if-none-match')
		?.split(',')
		.map((tag) => tag.trim().replace(/^W\//, ''));
	if (known?.includes(etag)) return new Response(null, { status: 304, headers: { ...headers, etag } });
	return new Response(body, { headers: { ...headers, etag, 'content-type': 'application/json' } });
}

const TITLES = { 400: 'Bad Request', 401: 'Unauthorized', 429: 'Too Many Requests' } as const;

function refuse(
	{ locals }: RequestEvent,
	status: keyof typeof TITLES,
	headers: Record<string, string>,
	problems: readonly Problem[]
): Response {
	const t = translator(locals.locale);
	const told = problems.map((problem) => ({
		code: problem.code,
		...(problem.at !== undefined && { at: problem.at }),
		...(problem.found !== undefined && { found: problem.found }),
		detail: formatProblem(problem, t)
	}));
	const detail = told.map((one) => one.detail).join(' ');
	const body = { type: 'about:blank', title: TITLES[status], status, detail, problems: told };
	return new Response(JSON.stringify(body), {
		status,
		headers: { ...headers, 'content-type': 'application/problem+json' }
	});
}
