import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { openEmbedded } from '#lib/server/db/embedded/open.ts';

/**
 * `npm run bench`: every measure, or `npm run bench -- import start` for some. Each is a program of its own
 * that prints the product, the limit and their ratio, is given an empty database, and ends in 1 when a budget
 * of DESIGN 6 is not kept.
 */
const BENCHES = [
	...(['import', 'import-size', 'answering-import', 'dashboard', 'answering', 'start'] as const),
	...(['export', 'dossier', 'public-page'] as const)
] as const;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(BENCHES as readonly string[]).includes(name));
if (unknown.length > 0)
	throw new Error(`No bench is called ${unknown.join(', ')}. There are: ${BENCHES.join(', ')}.`);

const chosen = BENCHES.filter((name) => asked.length === 0 || asked.includes(name));
const folder = await mkdtemp(join(tmpdir(), 'devenir-bench-'));
const embedded = await openEmbedded(folder);
if (!embedded.ok) throw new Error(JSON.stringify(embedded.problems));
try {
	for (const name of chosen) {
		const program = join(import.meta.dirname, `${name}.ts`);
		if (!existsSync(program)) throw new Error(`There is no program at ${program}.`);
		const load = loadavg().map((value) => value.toFixed(1));
		process.stdout.write(`\n── ${name} (load average ${load.join(', ')})\n`);
		process.exitCode = Math.max(Number(process.exitCode ?? 0), await run(program, await freshDatabase(name)));
	}
} finally {
	await embedded.value.release();
	await rm(folder, { recursive: true, force: true });
}

async function freshDatabase(name: string): Promise<string> {
	if (!embedded.ok) throw new Error('No database to measure on.');
	const sql = postgres(embedded.value.url, { max: 1, onnotice: () => undefined });
	const database = `bench_${name.replaceAll('-', '_')}`;
	await sql`create database ${sql(database)}`;
	await sql.end();
	const address = new URL(embedded.value.url);
	address.pathname = `/${database}`;
	return address.href;
}

function run(program: string, url: string): Promise<number> {
	const child = spawn(process.execPath, [...process.execArgv, program], {
		stdio: 'inherit',
		env: { ...process.env, DATABASE_URL: url }
	});
	return new Promise((resolve, reject) => {
		child.once('error', reject).once('exit', (code) => {
			resolve(code ?? 1);
		});
	});
}
