import { once } from 'node:events';
import { request } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An https proxy as an institution puts one in front: it ends TLS, and passes everything on in plain http. */
export interface TlsProxy {
	/** `https://localhost:…`, to be the `PUBLIC_URL`. */
	readonly url: string;
	/** Says where to pass requests on to. Until then they get 502. */
	forwardTo(url: string): void;
	close(): Promise<void>;
}

const pem = (part: 'cert' | 'key') =>
	readFileSync(join(import.meta.dirname, '..', 'fixtures', 'tls', `localhost.${part}.pem`));

export async function openTlsProxy(): Promise<TlsProxy> {
	let target: URL | undefined;
	const server = createServer({ cert: pem('cert'), key: pem('key') }, (incoming, answer) => {
		if (!target) return answer.writeHead(502).end();
		const { method, url: path, headers, socket } = incoming;
		const forwarded = {
			...headers,
			// Most proxies name the server behind as the host unless told otherwise.
			host: target.host,
			'x-forwarded-for': [headers['x-forwarded-for'], socket.remoteAddress].filter(Boolean).join(', '),
			'x-forwarded-proto': 'https'
		};
		const onwards = request(new URL(path ?? '/', target), { method, headers: forwarded }, (reply) => {
			answer.writeHead(reply.statusCode ?? 502, reply.headers);
			reply.pipe(answer);
		});
		onwards.once('error', () => answer.destroy());
		return incoming.pipe(onwards);
	});
	server.listen(0, 'localhost');
	await once(server, 'listening');
	return {
		url: `https://localhost:${String((server.address() as AddressInfo).port)}`,
		forwardTo: (url) => {
			target = new URL(url);
		},
		close: async () => {
			server.closeAllConnections();
			server.close();
			await once(server, 'close');
		}
	};
}
