import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { describeError, log } from '#lib/server/log.ts';
import { partHeaders, securityHeaders, STRICT_POLICY } from '#lib/server/security-headers.ts';
import { bodyRefusal, DRAINED_BYTES } from './body-limit.ts';
import { sendPlainPage } from './plain-page.ts';
import { factsOf, type Surroundings } from './request-facts.ts';

/** The pages of the product, as `build/handler.js` exports them. */
export type PageHandler = (
	request: IncomingMessage,
	response: ServerResponse,
	next: () => void
) => Promise<void> | void;

export interface HttpServerOptions {
	readonly handler: PageHandler;
	readonly surroundings: Surroundings;
	readonly isStopping: () => boolean;
}

const MILLISECONDS = {
	/** An upload of 32 MB at 1.5 Mbit/s. */
	wholeRequest: 180_000,
	headers: 20_000,
	/** Longer than the 60 s of usual proxies, which would otherwise reuse a connection that we close. */
	idleConnection: 65_000
} as const;

/** The server of the pages: what every request meets before them. */
export function createHttpServer({ handler, surroundings, isStopping }: HttpServerOptions): Server {
	// For what never reaches the pages: files, redirects and refusals that are Kit's own.
	const secure = surroundings.publicUrl.startsWith('https://');
	const headers = Object.entries({
		...securityHeaders(secure),
		'content-security-policy': STRICT_POLICY
	});
	const answer = (request: IncomingMessage, response: ServerResponse): void => {
		const part = partHeaders(request.url, secure);
		for (const [name, value] of part ? Object.entries(part) : headers) response.setHeader(name, value);
		// The one script that other sites load: it gives the frame of a public page its height.
		if (request.url === '/devenir-embed.js')
			response.setHeader('cross-origin-resource-policy', 'cross-origin');
		if (isStopping() && request.url?.startsWith('/health/ready')) {
			sendPlainPage(request, response, 503);
			return;
		}
		const refusal = bodyRefusal(request);
		if (refusal !== undefined) {
			refuseBody(request, response, refusal);
			return;
		}
		Object.assign(request.headers, factsOf(request.headers, request.socket.remoteAddress, surroundings));
		void showPage(handler, request, response);
	};
	const server = createServer({
		requestTimeout: MILLISECONDS.wholeRequest,
		headersTimeout: MILLISECONDS.headers,
		keepAliveTimeout: MILLISECONDS.idleConnection
	});
	server.on('request', answer);
	// A client that asks before it sends is told at once.
	server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
		if (bodyRefusal(request) === undefined) response.writeContinue();
		answer(request, response);
	});
	return server;
}

async function showPage(
	handler: PageHandler,
	request: IncomingMessage,
	response: ServerResponse
): Promise<void> {
	try {
		await handler(request, response, () => {
			response.writeHead(404).end();
		});
	} catch (error) {
		log('error', 'page-failed', describeError(error));
		if (response.headersSent) response.destroy();
		else sendPlainPage(request, response, 500);
	}
}

/**
 * Answers a body that is not wanted. A browser that is still sending would miss the answer, so the body is
 * listened to first, and thrown away.
 */
function refuseBody(request: IncomingMessage, response: ServerResponse, status: 411 | 413): void {
	const waits = request.headers.expect !== undefined;
	if (waits || Number(request.headers['content-length'] ?? Infinity) > DRAINED_BYTES) {
		sendPlainPage(request, response, status);
		return;
	}
	request.once('end', () => {
		sendPlainPage(request, response, status);
	});
	request.resume();
}
