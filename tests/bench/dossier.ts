import type { OperatorActor } from '#lib/domain/access/actor.ts';
import type { Context } from '#lib/server/context.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import { migrateDatabase } from '#lib/server/db/migrate.ts';
import { parseSettings } from '#lib/server/settings.ts';
import { INTERNAL_NAMES, makeDocument } from '#lib/server/usecases/make-document.ts';
import { readReport } from '#lib/server/usecases/read-report.ts';
import { seedOutcomes } from './dashboard/seed.ts';
import { median, print, printLoad, ROUNDS, seconds, spread } from './support/rounds.ts';

/**
 * Every file of a dossier of two promotions of 300, from the lines in the database: ten seconds for all of them, the PDF
 * included. Beside each, its ratio to reading and counting the same dossier, which all of them begin with.
 * `DATABASE_URL=… node tests/bench/dossier.ts`, on a database of its own.
 */
const GRADUATES = 600;
const MOST_SECONDS = 10;
/** A draft has no slides: they are made of what is published, which takes about a second more. */
const FILES = INTERNAL_NAMES;

const url = process.env['DATABASE_URL'];
if (url === undefined) throw new Error('DATABASE_URL names a database that may be filled.');
await migrateDatabase(url);
const database = openDatabase(url);
try {
	const settings = parseSettings({ SECRET_KEY: 'a'.repeat(64) });
	if (!settings.ok) throw new Error('The settings are good.');
	const institutionId = await seedOutcomes(database, GRADUATES, { programmes: 1, years: 2 });
	const actor = { kind: 'operator' as const, institutionId };
	await bench({
		...{ database, settings: settings.value, actor },
		now: () => new Date(),
		newId: () => crypto.randomUUID()
	});
	printLoad();
} finally {
	await database.close();
}

async function bench(context: Context<OperatorActor>): Promise<void> {
	const of = { programme: 'P0', cohorts: [2014, 2015] };
	const read = () => seconds(() => readReport(context, of));
	await read();
	const reading: number[] = [];
	const taken = new Map<string, number[]>(FILES.map((file) => [file, []]));
	const totals: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		reading.push(await read());
		let total = 0;
		for (const file of FILES) {
			const time = await seconds(async () => {
				const made = await makeDocument(context, { file, of, locale: 'fr' });
				if (!made.ok) throw new Error(`${file}: ${made.problems[0].code}`);
			});
			taken.get(file)?.push(time);
			total += time;
		}
		totals.push(total);
	}
	print(`reading and counting: ${spread(reading)} s`);
	for (const [file, times] of taken)
		print(
			`${file}: ${spread(times)} s, ${(median(times) / median(reading)).toFixed(1)} × reading and counting`
		);
	const kept = median(totals) <= MOST_SECONDS;
	print(`all files: ${spread(totals)} s; budget ${String(MOST_SECONDS)} s: ${kept ? 'kept' : 'MISSED'}`);
	if (!kept) process.exitCode = 1;
}
