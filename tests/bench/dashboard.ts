import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { OperatorActor } from '#lib/domain/access/actor.ts';
import type { Context } from '#lib/server/context.ts';
import { inInstitution, openDatabase, type Database } from '#lib/server/db/client.ts';
import { migrateDatabase } from '#lib/server/db/migrate.ts';
import { parseSettings } from '#lib/server/settings.ts';
import { freshStore } from '#lib/server/tally/fresh-store.ts';
import { readDashboard } from '#lib/server/usecases/read-dashboard.ts';
import { newFilters } from './dashboard/filters.ts';
import { makeScan } from './dashboard/scan.ts';
import { seedOutcomes } from './dashboard/seed.ts';
import { countInOneStatement } from './dashboard/sql-limit.ts';
import { growthExponent, milliseconds, quantileOf } from './dashboard/time.ts';

/**
 * The dashboard against its budgets (DESIGN 6): `DATABASE_URL=… node tests/bench/dashboard.ts [outcomes…]`, on a
 * database of its own. Every view has a filter that no view had before. Beside it, in the same run, thirteen
 * counts in one statement of PostgreSQL and a bare loop over typed arrays.
 */
const BUDGET_MS: ReadonlyMap<number, number> = new Map([
	[100_000, 50],
	[1_000_000, 250]
]);
const FRESH_MS = 1_000;
const BYTES_AN_OUTCOME = 40;
const GREATEST_EXPONENT = 1;
const MANY_VIEWERS = { viewers: 32, views: 8, pauseMs: 1_000, slower: 5, slowerSubmits: 2 };
const VIEWS = 40;
/** First views left out: a server has seen a dashboard before. */
const WARMING = 5;

// A collector that may be asked only exists in a context made after the flag.
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const url = process.env['DATABASE_URL'];
if (url === undefined) throw new Error('DATABASE_URL names a database that may be filled.');
const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [1_000, 10_000, 100_000, 1_000_000];
await migrateDatabase(url);
const database = openDatabase(url);
try {
	const costs: (readonly [number, number])[] = [];
	for (const outcomes of sizes) costs.push([outcomes, await benchSize(database, outcomes)]);
	if (costs.length > 1) {
		const exponent = growthExponent(costs.filter(([outcomes]) => outcomes >= 10_000));
		tell(`growth of a view from 10 k: exponent ${exponent.toFixed(2)}`, exponent <= GREATEST_EXPONENT);
	}
} finally {
	await database.close();
}

/** @returns median milliseconds of a view */
async function benchSize(opened: Database, outcomes: number): Promise<number> {
	const institutionId = await seedOutcomes(opened, outcomes);
	const context = contextOf(opened, institutionId);
	const before = await heldBytes();
	const load = await milliseconds(() => freshStore(opened, institutionId));
	const bytes = ((await heldBytes()) - before) / outcomes;
	print(`${outcomes} outcomes, read into memory in ${load.toFixed(0)} ms`);

	const filters = newFilters();
	const view = () => milliseconds(() => readDashboard(context, filters.next().value));
	const views = await repeat(VIEWS, view);
	const scan = makeScan(outcomes);
	const limits = {
		sql: quantileOf(
			await repeat(5, () => milliseconds(() => countInOneStatement(opened, institutionId))),
			0.5
		),
		scan: quantileOf(await repeat(15, () => milliseconds(scan)), 0.5)
	};
	const [median, p95] = [quantileOf(views, 0.5), quantileOf(views, 0.95)];
	const budget = BUDGET_MS.get(outcomes);
	tell(
		`a new filter: median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms` +
			`; ${(median / limits.sql).toFixed(2)} × the statement (${limits.sql.toFixed(1)} ms)` +
			`, ${(median / limits.scan).toFixed(1)} × the bare scan (${limits.scan.toFixed(2)} ms)` +
			(budget === undefined ? '' : `; budget ${String(budget)} ms`),
		budget === undefined || p95 <= budget
	);
	const fresh = await milliseconds(async () => {
		await changeOne(opened, institutionId);
		await readDashboard(context, filters.next().value);
	});
	tell(`an answer and the view that shows it: ${fresh.toFixed(0)} ms`, fresh <= FRESH_MS);
	// Under this, what does not grow with the outcomes weighs more.
	if (outcomes >= 100_000)
		tell(
			`${bytes.toFixed(0)} bytes an outcome in memory; budget ${String(BYTES_AN_OUTCOME)}`,
			bytes <= BYTES_AN_OUTCOME
		);
	if (outcomes === 100_000) await benchViewers(context, p95);
	return median;
}

/** Thirty-two people who look, read for a second and look again, while answers come in. */
async function benchViewers(context: Context<OperatorActor>, alone: number): Promise<void> {
	const { viewers, views, pauseMs, slower, slowerSubmits } = MANY_VIEWERS;
	const { institutionId } = context.actor;
	const submit = () => milliseconds(() => changeOne(context.database, institutionId));
	const quietSubmit = quantileOf(await repeat(20, submit), 0.95);
	const filters = newFilters();
	for (let skipped = 0; skipped < 1_000; skipped++) filters.next();
	const taken: number[] = [];
	const submits: number[] = [];
	const watch = { on: true };
	const viewer = async (at: number) => {
		await wait((pauseMs * at) / viewers);
		for (let turn = 0; turn < views; turn++) {
			taken.push(await milliseconds(() => readDashboard(context, filters.next().value)));
			await wait(pauseMs);
		}
	};
	const answers = (async () => {
		while (watch.on) {
			submits.push(await submit());
			await wait(100);
		}
	})();
	await Promise.all(Array.from({ length: viewers }, (_, at) => viewer(at)));
	watch.on = false;
	await answers;
	const [p95, busySubmit] = [quantileOf(taken, 0.95), quantileOf(submits, 0.95)];
	tell(
		`${String(viewers)} viewers, a view a second each: p95 ${p95.toFixed(1)} ms, ${(p95 / alone).toFixed(1)} × one viewer`,
		p95 <= slower * alone
	);
	tell(
		`answers meanwhile: p95 ${busySubmit.toFixed(1)} ms, ${(busySubmit / quietSubmit).toFixed(1)} × alone`,
		busySubmit <= slowerSubmits * quietSubmit
	);
}

/** As an answer does: one outcome is written, with the time of its change. */
async function changeOne(opened: Database, institutionId: string): Promise<void> {
	await inInstitution(
		opened,
		institutionId,
		({ sql }) => sql`
			update outcomes set updated_at = now() where (institution_id, award_id, wave_months) in (
				select institution_id, award_id, wave_months from outcomes
				where institution_id = ${institutionId} order by updated_at limit 1)`
	);
}

async function repeat(times: number, work: () => Promise<number>): Promise<readonly number[]> {
	const taken: number[] = [];
	for (let turn = -WARMING; turn < times; turn++) {
		const one = await work();
		if (turn >= 0) taken.push(one);
	}
	return taken;
}

/** What is held once everything that can be collected was: what callbacks still hold goes with a second turn. */
async function heldBytes(): Promise<number> {
	collectGarbage();
	await wait(50);
	collectGarbage();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
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

function tell(text: string, kept: boolean): void {
	print(`${text}: ${kept ? 'kept' : 'MISSED'}`);
	if (!kept) process.exitCode = 1;
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
