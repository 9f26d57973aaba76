import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { OperatorActor } from '#lib/domain/access/actor.ts';
import type { Context } from '#lib/server/context.ts';
import { openDatabase, inInstitution } from '#lib/server/db/client.ts';
import { migrateDatabase } from '#lib/server/db/migrate.ts';
import { parseSettings } from '#lib/server/settings.ts';
import { exportTable } from '#lib/server/usecases/export-table.ts';
import { seedOutcomes } from './dashboard/seed.ts';
import { copyOut } from './export/copy-out.ts';
import { median, print, printLoad, ROUNDS, spread } from './support/rounds.ts';

/**
 * The exported table against its budgets (issue of the dossier): `DATABASE_URL=… node tests/bench/export.ts [outcomes]`, on a
 * database of its own. Beside it, in the same run, `COPY` of the same columns of the same lines, read by the same process:
 * the fastest way out that there is.
 */
const LEAST_SHARE_OF_COPY = 1 / 4;
const FIRST_BYTE_MS = 200;
/** What a table three times as long may hold more, in bytes. */
const MORE_MEMORY = 8 * 1024 * 1024;
const BUDGETED = ['table.csv', 'table.jsonl'] as const;
const OTHERS = ['table.xlsx', 'table.sav'] as const;
/** Pieces between two looks at the memory. */
const LOOKS_EVERY = 4;
/** Promotions of the seed. */
const YEARS = Array.from({ length: 10 }, (_, at) => 2014 + at);

// A collector that may be asked only exists in a context made after the flag.
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const url = process.env['DATABASE_URL'];
if (url === undefined) throw new Error('DATABASE_URL names a database that may be filled.');
const outcomes = Number(process.argv[2] ?? 50_000);
await migrateDatabase(url);
const database = openDatabase(url);
try {
	const settings = parseSettings({ SECRET_KEY: 'a'.repeat(64) });
	if (!settings.ok) throw new Error('The settings are good.');
	const institutionId = await seedOutcomes(database, outcomes, { programmes: 1 });
	const actor = { kind: 'operator' as const, institutionId };
	await bench({
		database,
		settings: settings.value,
		actor,
		now: () => new Date(),
		newId: () => crypto.randomUUID()
	});
	printLoad();
} finally {
	await database.close();
}

async function bench(context: Context<OperatorActor>): Promise<void> {
	const copy = () =>
		inInstitution(context.database, context.actor.institutionId, (tenant) => copyOut(tenant, YEARS));
	await copy();
	for (const file of [...BUDGETED, ...OTHERS]) {
		await take(context, file, YEARS.slice(0, 1));
		const shares: number[] = [];
		const firsts: number[] = [];
		const rates: number[] = [];
		for (let round = 0; round < ROUNDS; round++) {
			const start = performance.now();
			await copy();
			const limit = performance.now() - start;
			const { total, first } = await take(context, file, YEARS);
			shares.push(limit / total);
			firsts.push(first);
			rates.push(outcomes / total);
		}
		const few = await take(context, file, YEARS.slice(0, 3), held);
		const many = await take(context, file, YEARS, held);
		const budgeted = (BUDGETED as readonly string[]).includes(file);
		tell(
			`${file}: ${spread(shares)} of the speed of COPY (${median(rates).toFixed(0)} lines a millisecond)`,
			!budgeted || median(shares) >= LEAST_SHARE_OF_COPY
		);
		tell(`${file}: first byte after ${spread(firsts, 0)} ms`, median(firsts) <= FIRST_BYTE_MS);
		const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
		tell(
			`${file}: ${megabytes(many.bytes)} MB sent, ${megabytes(few.memory)} MB more memory for three promotions and ${megabytes(many.memory)} MB for ten`,
			many.memory - few.memory <= MORE_MEMORY
		);
	}
}

/** Reads one file to its end. Milliseconds, bytes sent, and the most memory it took besides what was held before. */
async function take(
	context: Context<OperatorActor>,
	file: string,
	cohorts: readonly number[],
	look?: () => number
): Promise<{
	readonly total: number;
	readonly first: number;
	readonly bytes: number;
	readonly memory: number;
}> {
	collectGarbage();
	await wait(50);
	const base = look?.() ?? 0;
	const start = performance.now();
	const exported = await exportTable(context, { programme: 'P0', cohorts, file, locale: 'fr' });
	if (!exported.ok) throw new Error(JSON.stringify(exported.problems));
	let [first, bytes, memory, pieces] = [0, 0, 0, 0];
	for await (const piece of exported.value.bytes) {
		if (bytes === 0) first = performance.now() - start;
		bytes += piece.length;
		if (look && pieces++ % LOOKS_EVERY === 0) memory = Math.max(memory, look() - base);
	}
	return { total: performance.now() - start, first, bytes, memory };
}

/** What the process holds, once what nobody holds is gone. */
function held(): number {
	collectGarbage();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}

function tell(text: string, kept: boolean): void {
	print(`${text}: ${kept ? 'kept' : 'MISSED'}`);
	if (!kept) process.exitCode = 1;
}
