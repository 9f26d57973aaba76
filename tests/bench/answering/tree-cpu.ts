import { readdir, readFile } from 'node:fs/promises';
import postgres from 'postgres';

/** Of every clock in /proc, whatever the machine. */
const MS_A_TICK = 10;

/** Process of the PostgreSQL server behind an address, which must be of this machine. */
export async function postmasterBehind(url: string): Promise<number> {
	const sql = postgres(url, { max: 1, onnotice: () => undefined });
	try {
		const [row] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
		return (await statOf(row?.pid ?? 0))?.parent ?? 0;
	} finally {
		await sql.end();
	}
}

/**
 * Milliseconds of processor that processes and their children have used so far, ended children included: what a
 * busy machine disturbs least.
 *
 * @throws {Error} where the system does not tell (only Linux does)
 */
export async function treeCpuMs(roots: readonly number[]): Promise<number> {
	const listed = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
	const stats = await Promise.all(listed.map(async (pid) => ({ pid, stat: await statOf(pid) })));
	const known = stats.filter(
		({ pid, stat }) => stat !== undefined && (roots.includes(pid) || roots.includes(stat.parent))
	);
	if (known.length < roots.length) throw new Error('A measured process has ended.');
	return known.reduce((sum, { stat }) => sum + (stat?.ticks ?? 0), 0) * MS_A_TICK;
}

/** See proc(5): after the name in brackets, parent is the 2nd field, the four times the 12th to the 15th. */
async function statOf(pid: number) {
	const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
	if (text === undefined) return undefined;
	const fields = text
		.slice(text.lastIndexOf(')') + 2)
		.split(' ')
		.map(Number);
	return { parent: fields[1] ?? 0, ticks: fields.slice(11, 15).reduce((sum, ticks) => sum + ticks, 0) };
}
