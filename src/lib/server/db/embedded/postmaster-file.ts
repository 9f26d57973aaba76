/** What a running PostgreSQL writes of itself into `postmaster.pid`, line by line. */
export interface Postmaster {
	readonly pid: number;
	readonly port: number;
	/** `starting`, `stopping`, `ready`, `standby`; empty while the file is being written. */
	readonly status: string;
}

/** Reads the file. Undefined when it holds no process, as after a full disk. */
export function parsePostmasterFile(text: string): Postmaster | undefined {
	const lines = text.split('\n').map((line) => line.trim());
	// A negative number is a server in single-user mode.
	const pid = Math.abs(Number(lines[0]));
	if (!Number.isInteger(pid) || pid === 0) return undefined;
	const port = Number(lines[3] ?? '');
	return { pid, port: Number.isInteger(port) ? port : 0, status: lines[7] ?? '' };
}
