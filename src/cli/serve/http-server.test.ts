import { request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createHttpServer, type PageHandler } from './http-server.ts';
import { FACT_HEADERS } from './request-facts.ts';

const closing: (() => void)[] = [];

afterEach(() => {
	for (const close of closing.splice(0)) close();
});

/** Serves a handler on a free port, and gives that port. */
async function serveWith(handler: PageHandler, isStopping = false): Promise<number> {
	const server = createHttpServer({
		handler,
		surroundings: { publicUrl: '', trustedProxies: 0, listening: '127.0.0.1' },
		isStopping: () => isStopping
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	closing.push(() => {
		server.closeAllConnections();
		server.close();
	});
	return (server.address() as AddressInfo).port;
}

interface Reply {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: string;
}

interface Sent {
	readonly path?: string;
	readonly method?: string;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: Buffer;
}

function send(port: number, { path = '/', method = 'GET', headers = {}, body }: Sent): Promise<Reply> {
	return new Promise((resolve, reject) => {
		const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
			let text = '';
			response.on('data', (chunk: Buffer) => (text += chunk.toString()));
			response.on('end', () => {
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
			});
		});
		sent.once('error', reject);
		sent.end(body);
	});
}

const answerOk: PageHandler = (incoming, response) => {
	incoming.resume();
	response.end(JSON.stringify(incoming.headers));
};

const TEN_MEGABYTES = Buffer.alloc(10_000_000);

describe('a body that is too large', () => {
	test('gets a plain page, once it is all sent, and no handler sees it', async () => {
		const handler = vi.fn(answerOk);
		const port = await serveWith(handler);
		const reply = await send(port, {
			path: '/s/token',
			method: 'POST',
			headers: { 'content-length': String(TEN_MEGABYTES.length) },
			body: TEN_MEGABYTES
		});
		expect(reply.status).toBe(413);
		expect(reply.body).toContain('L’envoi est trop volumineux');
		expect(handler).not.toHaveBeenCalled();
	});

	test('speaks English to who asks for it', async () => {
		const port = await serveWith(answerOk);
		const reply = await send(port, {
			method: 'POST',
			headers: { 'content-length': String(TEN_MEGABYTES.length), 'accept-language': 'en-GB,en' },
			body: TEN_MEGABYTES
		});
		expect(reply.body).toContain('too large');
	});

	test('is a table to import: it is let in', async () => {
		const port = await serveWith(answerOk);
		const reply = await send(port, {
			path: '/staff/imports/new',
			method: 'POST',
			headers: { 'content-length': String(TEN_MEGABYTES.length) },
			body: TEN_MEGABYTES
		});
		expect(reply.status).toBe(200);
	});

	test('is of unknown length: it is refused where it may not be large', async () => {
		const port = await serveWith(answerOk);
		const headers = { 'transfer-encoding': 'chunked' };
		const answer = await send(port, { path: '/s/token', method: 'POST', headers, body: Buffer.from('x') });
		expect(answer.status).toBe(411);
	});
});

test('what a client says under our own names is overwritten', async () => {
	const port = await serveWith(answerOk);
	const forged = { [FACT_HEADERS.host]: 'evil.example', [FACT_HEADERS.address]: '203.0.113.1' };
	const { body } = await send(port, { headers: { host: 'localhost', ...forged } });
	expect(JSON.parse(body)).toMatchObject({
		[FACT_HEADERS.host]: 'localhost',
		[FACT_HEADERS.address]: '127.0.0.1'
	});
});

test('a page that throws gives a plain page, and the next one is served', async () => {
	let calls = 0;
	const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	const port = await serveWith((incoming, response, next) => {
		calls += 1;
		if (calls === 1) return Promise.reject(new Error('broken'));
		return answerOk(incoming, response, next);
	});
	const broken = await send(port, {});
	const next = await send(port, {});
	said.mockRestore();
	expect(broken.status).toBe(500);
	expect(broken.body).not.toContain('broken');
	expect(next.status).toBe(200);
});

test('while it stops, it says that it is not ready', async () => {
	const port = await serveWith(answerOk, true);
	expect((await send(port, { path: '/health/ready' })).status).toBe(503);
	expect((await send(port, { path: '/' })).status).toBe(200);
});
