import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished, pipeline } from 'node:stream/promises';
import { openDatabase, type Database } from '#lib/server/db/client.ts';
import { migrateDatabase } from '#lib/server/db/migrate.ts';
import { importFile } from '#lib/server/usecases/import-file.ts';
import { addInstitution, openSurvey, operatorContext } from './import/context.ts';
import { surveyMapping, SURVEY_COLUMNS, writeSurvey } from './import/file.ts';
import { median, print, printLoad, ROUNDS, seconds, spread } from './support/rounds.ts';

/**
 * A CSV import with full validation against its budget: at least 1/6 of COPY in the same run.
 *
 * The limit is PostgreSQL's own COPY of the same rows: of what the import stores, into tables with the same
 * columns and indexes, but without foreign keys, row security, reading or checks. Beside it stands a harder
 * one that stores less: COPY of the file itself into one table of texts, without any index.
 *
 * `DATABASE_URL=… node tests/bench/import.ts [rows]`, on a database of its own.
 */
const BUDGET = 6;

const url = process.env['DATABASE_URL'];
if (url === undefined) throw new Error('DATABASE_URL names a database that may be filled.');
const rows = Number(process.argv[2] ?? 100_000);
const folder = await mkdtemp(join(tmpdir(), 'devenir-bench-import-'));
const path = join(folder, 'survey.csv');
await writeSurvey(path, rows);
await migrateDatabase(url);
const database = openDatabase(url, { connections: 2 });
try {
	await bench(database);
} finally {
	await database.close();
	await rm(folder, { recursive: true, force: true });
}

async function bench(opened: Database): Promise<void> {
	const product: number[] = [];
	const stored: number[] = [];
	const texts: number[] = [];
	for (let round = 0; round < ROUNDS; round += 1) {
		texts.push(await seconds(() => copyTexts(opened)));
		const institutionId = await addInstitution(opened);
		product.push(await seconds(() => importSurvey(opened, institutionId)));
		await dump(opened, institutionId);
		stored.push(await seconds(() => copyStored(opened)));
	}
	const file = `${rows} rows × ${SURVEY_COLUMNS.length} columns`;
	print(`${file}, seconds (min / median / max) and rows a second`);
	print(`product: import, validated and undoable     ${spread(product)}   ${perSecond(product)}`);
	print(`limit:   COPY of the records it stores      ${spread(stored)}   ${perSecond(stored)}`);
	print(`beside:  COPY of the file as texts          ${spread(texts)}   ${perSecond(texts)}`);
	const ratio = median(product) / median(stored);
	print(
		`ratio:   1/${ratio.toFixed(1)} of the limit (budget 1/${BUDGET}), 1/${(median(product) / median(texts)).toFixed(1)} of the one beside`
	);
	printLoad();
	if (ratio > BUDGET) process.exitCode = 1;
}

function perSecond(times: readonly number[]): string {
	return `${Math.round(rows / median(times) / 1000)} k/s`;
}

async function importSurvey(opened: Database, institutionId: string): Promise<void> {
	const context = operatorContext(opened, institutionId);
	const report = await importFile(context, {
		source: await openSurvey(path),
		mapping: surveyMapping(),
		acceptedWarnings: 'all'
	});
	if (!report.ok) throw new Error(JSON.stringify(report.problems.slice(0, 3)));
	if (report.value.created !== rows) throw new Error(`${report.value.created} rows were made of ${rows}.`);
}

/** COPY of the file, byte for byte, by the same driver. */
async function copyTexts(opened: Database): Promise<void> {
	const columns = SURVEY_COLUMNS.map((name) => `${name} text`).join(', ');
	await opened.sql.unsafe(`drop table if exists bench_texts; create table bench_texts (${columns})`);
	await copy(opened, `copy bench_texts from stdin (format csv, header, delimiter ';')`, path);
	await expectCount(opened, 'bench_texts');
}

/** What the import stored, written to files by COPY, so that COPY can read it back. */
async function dump(opened: Database, institutionId: string): Promise<void> {
	for (const table of ['awards', 'outcomes']) {
		const query = `select * from ${table} where institution_id = '${institutionId}'`;
		await opened.sql.unsafe(`
			drop table if exists bench_${table};
			create table bench_${table} (like ${table} including all)`);
		const out = await opened.sql.unsafe(`copy (${query}) to stdout`).readable();
		const file = createWriteStream(join(folder, table));
		// The driver stops for ever when its stream is made to wait: it is read as fast as it comes.
		out.on('data', (piece: Buffer) => file.write(piece));
		await finished(out);
		file.end();
		await finished(file);
	}
}

async function copyStored(opened: Database): Promise<void> {
	for (const table of ['awards', 'outcomes']) {
		await copy(opened, `copy bench_${table} from stdin`, join(folder, table));
		await expectCount(opened, `bench_${table}`);
	}
}

async function copy(opened: Database, statement: string, from: string): Promise<void> {
	const stream = await opened.sql.unsafe(statement).writable();
	await pipeline(createReadStream(from, { highWaterMark: 128 * 1024 }), stream);
}

/** A measure of work that was not done is thrown away. */
async function expectCount(opened: Database, table: string): Promise<void> {
	const [found] = await opened.sql<
		{ count: number }[]
	>`select count(*)::int as count from ${opened.sql(table)}`;
	if (found?.count !== rows) throw new Error(`${table} has ${String(found?.count)} rows of ${rows}.`);
}
