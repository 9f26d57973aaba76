import { readFile, rename, rm, stat } from 'node:fs/promises';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { freePort, LOOPBACK } from './address.ts';
import type { Binaries } from './binaries.ts';
import { lastLine } from './initialise.ts';
import type { Layout } from './layout.ts';
import { parsePostmasterFile, type Postmaster } from './postmaster-file.ts';
import { runProgram } from './run-program.ts';
import { chooseRunner } from './runner.ts';

const LONGEST_LOG_BYTES = 5_000_000;
const START_SECONDS = 60;
const STOP_SECONDS = 60;

/** What differs from PostgreSQL's own defaults. Durability is never touched: `fsync` stays on. */
const PARAMETERS: Readonly<Record<string, string | number>> = {
	listen_addresses: LOOPBACK,
	unix_socket_directories: '',
	max_connections: 100,
	// Measured: compiling costs more than it saves on questions this short.
	jit: 'off',
	timezone: 'UTC',
	log_timezone: 'UTC',
	// What a statement was given, and the rows it met, are about people: they never reach the log.
	log_error_verbosity: 'terse',
	log_min_error_statement: 'panic',
	log_parameter_max_length_on_error: 0
};

/** What is known of the server of this folder from the file it leaves there. */
export async function readPostmaster(layout: Layout): Promise<Postmaster | undefined> {
	const text = await readFile(layout.postmaster, 'utf8').catch((error: unknown) => {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
		throw error;
	});
	return parsePostmasterFile(text);
}

/** Starts the server and waits until it answers. A second server of the same folder refuses by itself. */
export async function startServer(layout: Layout, binaries: Binaries): Promise<Result<true>> {
	const runner = await chooseRunner(layout.folder, binaries.initdb);
	if (!runner.ok) return runner;
	await rotateLog(layout);

	const parameters = { ...PARAMETERS, port: await freePort() };
	const options = Object.entries(parameters).map(([name, value]) => `-c ${name}=${value}`);
	const code = await runProgram(
		runner.value,
		[
			...[binaries.control, 'start', '--wait', `--timeout=${START_SECONDS}`],
			...[`--pgdata=${layout.data}`, `--log=${layout.log}`, '-o', options.join(' ')]
		],
		layout.log
	);
	return code === 0 ? ok(true) : fail({ code: 'database.cannot-start', found: await lastLine(layout.log) });
}

/** Stops the server: it refuses new work, ends the work under way, writes everything down. */
export async function stopServer(layout: Layout, binaries: Binaries): Promise<void> {
	const runner = await chooseRunner(layout.folder, binaries.initdb);
	if (!runner.ok) throw new Error('A server that was started can be stopped.');
	await runProgram(
		runner.value,
		[
			...[binaries.control, 'stop', '--mode=fast', '--wait', `--timeout=${STOP_SECONDS}`],
			`--pgdata=${layout.data}`
		],
		layout.log
	);
}

/** Takes away the file of a server that is known to be dead. */
export async function removePostmasterFile(layout: Layout): Promise<void> {
	await rm(layout.postmaster, { force: true });
}

async function rotateLog(layout: Layout): Promise<void> {
	const size = await stat(layout.log).then(
		(file) => file.size,
		() => 0
	);
	if (size > LONGEST_LOG_BYTES) await rename(layout.log, `${layout.log}.old`);
}
