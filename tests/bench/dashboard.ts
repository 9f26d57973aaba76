import type { OperatorActor } from '#lib/domain/access/actor.ts';
import { parseSelection } from '#lib/domain/figures/selection.ts';
import type { Context } from '#lib/server/context.ts';
import { openDatabase, type Database } from '#lib/server/db/client.ts';
import { migrateDatabase } from '#lib/server/db/migrate.ts';
import { parseSettings } from '#lib/server/settings.ts';
import { freshStore } from '#lib/server/tally/fresh-store.ts';
import { readDashboard } from '#lib/server/usecases/read-dashboard.ts';
import { seedOutcomes } from './dashboard/seed.ts';

/**
 * The dashboard against its budget: `DATABASE_URL=… node tests/bench/dashboard.ts [outcomes]`, on a database of
 * its own. The limit beside it is the same GROUP BY in PostgreSQL, in the same run.
 */
const BUDGET_MS = new Map([
	[100_000, 50],
	[1_000_000, 250]
]);
const VIEWS = 40;
/** First views left out: a server has seen a dashboard before. */
const WARMING = 10;
const SELECTIONS = [
	'',
	'cohort=all',
	'cohort=all&sex=F&entry=DE',
	'programme=P3&cohort=2020',
	'definitions=ove&cohort=all'
];

const url = process.env['DATABASE_URL'];
if (url === undefined) throw new Error('DATABASE_URL names a database that may be filled.');
const outcomes = Number(process.argv[2] ?? 100_000);
await migrateDatabase(url);
const database = openDatabase(url);
try {
	await bench(database);
} finally {
	await database.close();
}

async function bench(opened: Database): Promise<void> {
	const institutionId = await seedOutcomes(opened, outcomes);
	const load = await milliseconds(() => freshStore(opened, institutionId));
	print(`${outcomes} outcomes, read into memory in ${load.toFixed(0)} ms`);
	const limit = await milliseconds(
		() => opened.sql`
			select o.situation, count(*) from outcomes o
			where o.institution_id = ${institutionId} group by o.situation`
	);
	print(`one GROUP BY in PostgreSQL: ${limit.toFixed(1)} ms`);
	for (const address of SELECTIONS) {
		const before = process.cpuUsage();
		const views = await measureViews(contextOf(opened, institutionId), address);
		const { user, system } = process.cpuUsage(before);
		const p95 = views[Math.floor(VIEWS * 0.95) - 1] ?? NaN;
		const budget = BUDGET_MS.get(outcomes);
		const verdict = budget === undefined ? '' : `, budget ${budget} ms: ${p95 <= budget ? 'kept' : 'MISSED'}`;
		print(
			`dashboard « ${address} »: median ${(views[VIEWS / 2] ?? NaN).toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, ` +
				`${((user + system) / 1000 / (VIEWS + WARMING)).toFixed(1)} ms of processor a view, ` +
				`${(p95 / limit).toFixed(1)} × the GROUP BY${verdict}`
		);
	}
}

/** In ascending order. */
async function measureViews(context: Context<OperatorActor>, address: string): Promise<readonly number[]> {
	const selection = parseSelection(new URLSearchParams(address));
	if (!selection.ok) throw new Error(address);
	const views: number[] = [];
	for (let view = -WARMING; view < VIEWS; view++) {
		const taken = await milliseconds(() => readDashboard(context, selection.value));
		if (view >= 0) views.push(taken);
	}
	return views.sort((a, b) => a - b);
}

function contextOf(opened: Database, institutionId: string): Context<OperatorActor> {
	const settings = parseSettings({});
	if (!settings.ok) throw new Error('The defaults are good.');
	return {
		database: opened,
		settings: settings.value,
		actor: { kind: 'operator', institutionId },
		now: () => new Date(),
		newId: () => ''
	};
}

async function milliseconds(work: () => PromiseLike<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
