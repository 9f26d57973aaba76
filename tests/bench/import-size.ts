import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openDatabase } from '#lib/server/db/client.ts';
import { migrateDatabase } from '#lib/server/db/migrate.ts';
import { previewImport } from '#lib/server/usecases/preview-import.ts';
import { addInstitution, openSurvey, operatorContext } from './import/context.ts';
import { surveyMapping, SURVEY_COLUMNS, writeSurvey } from './import/file.ts';
import { median, print, printLoad, ROUNDS, seconds, spread } from './support/rounds.ts';

/**
 * Large files: 100,000 rows of 30 columns are previewed in 20 s at most, and what an import holds in memory over
 * the process that runs it stays under 40 MB, ten times as much file changing nothing.
 *
 * `DATABASE_URL=… node tests/bench/import-size.ts`, on a database of its own.
 */
const PREVIEW_SECONDS = 20;
const PREVIEW_ROWS = 100_000;
const MEGABYTE = 1_000_000;
const MEMORY = 40 * MEGABYTE;
/** Bytes of a row with a comment of 150 accented letters. */
const SIZES = [20_000, 200_000] as const;
const NOTE = 150;

const url = process.env['DATABASE_URL'];
if (url === undefined) throw new Error('DATABASE_URL names a database that may be filled.');
const folder = await mkdtemp(join(tmpdir(), 'devenir-bench-size-'));
await migrateDatabase(url);
try {
	await benchPreview(url);
	await benchMemory();
	printLoad();
} finally {
	await rm(folder, { recursive: true, force: true });
}

async function benchPreview(address: string): Promise<void> {
	const path = join(folder, 'preview.csv');
	await writeSurvey(path, PREVIEW_ROWS);
	const database = openDatabase(address, { connections: 2 });
	const times: number[] = [];
	for (let round = 0; round < ROUNDS; round += 1) {
		const context = operatorContext(database, await addInstitution(database));
		times.push(
			await seconds(async () => {
				const preview = await previewImport(context, {
					source: await openSurvey(path),
					mapping: surveyMapping()
				});
				if (!preview.ok || preview.value.created !== PREVIEW_ROWS) throw new Error('The bench is not read.');
			})
		);
	}
	await database.close();
	print(`preview of ${PREVIEW_ROWS} rows × ${SURVEY_COLUMNS.length} columns: ${spread(times)} s`);
	print(`ratio: ${(median(times) / PREVIEW_SECONDS).toFixed(2)} of the budget of ${PREVIEW_SECONDS} s`);
	if (median(times) > PREVIEW_SECONDS) process.exitCode = 1;
}

async function benchMemory(): Promise<void> {
	const warmUp = join(folder, 'small.csv');
	await writeSurvey(warmUp, 2000);
	for (const rows of SIZES) {
		const path = join(folder, `${rows}.csv`);
		await writeSurvey(path, rows, NOTE);
		const { size } = await stat(path);
		// As `npm start` runs, garbage included; then with a heap in which only what is needed fits.
		const free = await probe(['--max-semi-space-size=8'], [warmUp, path]);
		const needed = await probe(['--max-old-space-size=48', '--max-semi-space-size=4'], [warmUp, path]);
		print(
			`import of ${inMegabytes(size)} MB, ${rows} rows: ${inMegabytes(needed)} MB over the process before ` +
				`(budget ${inMegabytes(MEMORY)} MB), ${inMegabytes(free)} MB where garbage may wait`
		);
		if (needed > MEMORY) process.exitCode = 1;
	}
}

function inMegabytes(bytes: number): string {
	return (bytes / MEGABYTE).toFixed(0);
}

/** Bytes that the import of the second file took over the process that had imported the first. */
async function probe(options: readonly string[], files: readonly string[]): Promise<number> {
	const program = join(import.meta.dirname, 'import/memory-probe.ts');
	const { stdout } = await promisify(execFile)(process.execPath, [
		'--expose-gc',
		...options,
		program,
		...files
	]);
	const { base, peak } = JSON.parse(stdout) as { base: number; peak: number };
	return peak - base;
}
