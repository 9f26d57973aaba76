import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from './process.ts';
import { readServerLabel, type Presence } from './presence.ts';

/** The process that serves a data folder. */
export interface ServingProcess {
	readonly address: string;
	readonly pid: number;
}

const PREFIX = 'devenir-serve';

/** PostgreSQL keeps 63 bytes of a name; an address that is longer is cut. */
export function serverLabel({ address, pid }: ServingProcess): string {
	return `${PREFIX} ${pid} ${address}`.slice(0, 63);
}

export function parseServerLabel(label: string): ServingProcess | undefined {
	const [prefix, pid, address = ''] = label.split(' ');
	return prefix === PREFIX ? { pid: Number(pid), address } : undefined;
}

/** The process that serves, if one does. */
export async function readServingProcess(presence: Presence): Promise<ServingProcess | undefined> {
	const label = await readServerLabel(presence.sql);
	return label === undefined ? undefined : (parseServerLabel(label) ?? { pid: 0, address: '' });
}

const GRACE_MILLISECONDS = 10_000;
const PAUSE_MILLISECONDS = 50;

/**
 * Takes the right to serve a data folder, for as long as this process lives.
 *
 * @param onLost called if the right is lost to somebody else, after PostgreSQL restarted
 * @returns the process that has the right already, or undefined when it is now ours
 */
export async function acquireServerLock(
	presence: Presence,
	address: string,
	onLost: () => void
): Promise<ServingProcess | undefined> {
	const label = serverLabel({ address, pid: process.pid });
	const deadline = Date.now() + GRACE_MILLISECONDS;
	for (;;) {
		if (await presence.becomeServer(label, onLost)) return undefined;
		const other = await readServingProcess(presence);
		// PostgreSQL may need a moment to notice that a killed process is gone.
		if (other && (isAlive(other.pid) || Date.now() > deadline)) return other;
		await pause(PAUSE_MILLISECONDS);
	}
}
