import type { Server } from 'node:http';

/** How long requests under way may take once the server was asked to stop. */
const PATIENCE_MILLISECONDS = 10_000;
const PAUSE_MILLISECONDS = 100;

/** A person or a supervisor asked for it, or PostgreSQL is gone. */
export type StopReason = 'asked' | 'database-lost';

/** Resolves when this process is asked to stop: Ctrl+C, a supervisor, or the end of the one that started us. */
export function waitForStop(): {
	readonly asked: Promise<StopReason>;
	readonly stop: (reason: StopReason) => void;
	readonly isAsked: () => boolean;
} {
	const { promise: asked, resolve } = Promise.withResolvers<StopReason>();
	let known = false;
	const stop = (reason: StopReason) => {
		known = true;
		resolve(reason);
	};
	const byPerson = () => {
		stop('asked');
	};
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, byPerson);
	process.on('disconnect', byPerson);
	// Waiting for the end of our parent is no reason to live.
	process.channel?.unref();
	return { asked, stop, isAsked: () => known };
}

/** Takes no new connection, lets the requests under way end, then closes what is left. */
export async function drain(server: Server): Promise<void> {
	const closed = new Promise((resolve) => server.close(resolve));
	const sweep = setInterval(() => {
		server.closeIdleConnections();
	}, PAUSE_MILLISECONDS);
	const limit = setTimeout(() => {
		server.closeAllConnections();
	}, PATIENCE_MILLISECONDS);
	server.closeIdleConnections();
	await closed;
	clearInterval(sweep);
	clearTimeout(limit);
}
