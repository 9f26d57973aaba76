import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Settings } from '#lib/server/settings.ts';
import { Refusal } from '../command.ts';

type Place = Pick<Settings, 'HOST' | 'PORT'>;

/** Listens, and gives the port: the one asked for, or a free one when 0 was asked for. */
export async function listen(server: Server, { HOST, PORT }: Place): Promise<number> {
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(PORT, HOST, () => {
			server.off('error', reject);
			resolve();
		});
	}).catch((error: unknown) => {
		throw refusalOf(error as NodeJS.ErrnoException, { HOST, PORT });
	});
	return (server.address() as AddressInfo).port;
}

/** Fails early, before anything long is done, where it could not listen in the end. */
export async function ensurePortFree(place: Place): Promise<void> {
	const probe = createServer();
	await listen(probe, place);
	await new Promise((resolve) => probe.close(resolve));
}

/** The address a person on this machine may open. */
export function localAddress(host: string, port: number): string {
	if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`;
	return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function refusalOf(error: NodeJS.ErrnoException, { HOST, PORT }: Place): Error {
	const params = { host: HOST, port: PORT };
	if (error.code === 'EADDRINUSE') return new Refusal([{ code: 'server.port-taken', params }], 1);
	if (error.code === 'EACCES') return new Refusal([{ code: 'server.port-refused', params }], 1);
	if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
		return new Refusal([{ code: 'server.host-unknown', params }], 1);
	}
	return error;
}
