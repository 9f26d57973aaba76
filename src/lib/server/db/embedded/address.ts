import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { OWNER, type Layout } from './layout.ts';

/** The server is never reachable from another machine. */
export const LOOPBACK = '127.0.0.1';

/** The address of a database of the embedded server, its password included. */
export async function addressOf(layout: Layout, port: number, database: string): Promise<string> {
	const password = (await readFile(layout.password, 'utf8')).trim();
	return `postgres://${OWNER}:${password}@${LOOPBACK}:${port}/${database}`;
}

/** A port of the loopback that nobody uses just now. */
export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, LOOPBACK, resolve);
	});
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.');
	return address.port;
}
