import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StaffActor } from '#lib/domain/access/actor.ts';
import { addPublishedFigure } from '#lib/server/usecases/add-published-figure.ts';
import { cancelImport } from '#lib/server/usecases/cancel-import.ts';
import { createProgramme } from '#lib/server/usecases/create-programme.ts';
import { deletePublishedFigure } from '#lib/server/usecases/delete-published-figure.ts';
import { listPublishedFigures } from '#lib/server/usecases/list-published-figures.ts';
import { importFile } from '#lib/server/usecases/import-file.ts';
import { readFigures } from '#lib/server/usecases/read-figures.ts';
import { inInstitution } from '#lib/server/db/client.ts';
import { readImportTask } from '#lib/server/usecases/read-import-task.ts';
import { startImport } from '#lib/server/usecases/start-import.ts';
import { storeUpload } from '#lib/server/usecases/store-upload.ts';
import { chooseMapping } from '#lib/server/usecases/choose-mapping.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { aMapping, textSource } from '../support/import-files.ts';
import { digestTables } from '../support/table-digests.ts';

let store: TestDatabase;

beforeAll(async () => {
	store = await openTestDatabase();
	await createProgramme(store.context(), { preset: 'casp' });
});

afterAll(() => store.close());

const officer = (): StaffActor => ({
	kind: 'staff',
	userId: 'u1',
	name: 'Claire',
	institutionId: store.institutionId,
	memberships: [{ role: 'officer', programmeIds: null }]
});
const context = () => store.context(officer());

const HEADER = 'id,programme,year,sex';

async function send(rows: number, programme = 'CASP'): Promise<string> {
	const lines = Array.from({ length: rows }, (_, index) => `${index},${programme},2023,F`);
	const file = new File([[HEADER, ...lines].join('\n')], 'classe.csv');
	const upload = await storeUpload(context(), file);
	if (!upload.ok) throw new Error(JSON.stringify(upload.problems));
	const { uploadId: id } = upload.value;
	await chooseMapping(context(), { uploadId: id, text: JSON.stringify(aMapping({ award: { sex: 'sex' } })) });
	return id;
}

async function rowsRead(taskId: string): Promise<number> {
	const task = await readImportTask(context(), taskId);
	return task.ok ? task.value.rowsRead : 0;
}

describe('an import in the background', () => {
	test('ends done, and says what it brought', async () => {
		const started = await startImport(context(), await send(30), {});
		if (!started.ok) throw new Error(JSON.stringify(started.problems));
		await started.value.ended;
		expect(await readImportTask(context(), started.value.taskId)).toMatchObject({
			ok: true,
			value: { state: 'done', rowsRead: 30, importId: expect.any(String) as string }
		});
	});

	test('asked to stop in the midst of a long file, keeps nothing of what it had written', async () => {
		const uploadId = await send(60_000, 'LONG');
		const before = await digestTables(store.url);
		const started = await startImport(context(), uploadId, {});
		if (!started.ok) throw new Error(JSON.stringify(started.problems));
		const { taskId, ended } = started.value;
		// Rows go to the records 5,000 at a time.
		await expect.poll(() => rowsRead(taskId), { timeout: 60_000, interval: 5 }).toBeGreaterThan(10_000);
		await cancelImport(context(), taskId);
		await ended;
		const read = await readImportTask(context(), taskId);
		expect(read).toMatchObject({ ok: true, value: { state: 'cancelled', importId: null } });
		expect({ ...(await digestTables(store.url)), import_tasks: '' }).toEqual({ ...before, import_tasks: '' });
		// The file is still there, and can be imported after all.
		const again = await startImport(context(), uploadId, {});
		if (!again.ok) throw new Error(JSON.stringify(again.problems));
		await again.value.ended;
		expect(await readImportTask(context(), again.value.taskId)).toMatchObject({
			value: { state: 'done', rowsRead: 60_000 }
		});
	}, 120_000);

	test('asked to stop at once, keeps nothing of it', async () => {
		const uploadId = await send(50_000, 'CIAO');
		const before = await digestTables(store.url);
		const started = await startImport(context(), uploadId, {});
		if (!started.ok) throw new Error(JSON.stringify(started.problems));
		expect(await startImport(context(), uploadId, {})).toMatchObject({
			ok: false,
			problems: [{ code: 'import.busy' }]
		});
		await cancelImport(context(), started.value.taskId);
		await started.value.ended;
		expect(await readImportTask(context(), started.value.taskId)).toMatchObject({
			ok: true,
			value: { state: 'cancelled', importId: null }
		});
		const after = await digestTables(store.url);
		// The task itself is told, and nothing else.
		expect({ ...after, import_tasks: '' }).toEqual({ ...before, import_tasks: '' });
	});
});

describe('figures published elsewhere', () => {
	const SLIDE = {
		programme: 'CASP',
		cohorts: [2013, 2012],
		waveMonths: null,
		indicator: null,
		label: 'CIP',
		count: 12,
		total: null,
		rate: null,
		source: 'Présentation CASP, février 2015, page 9',
		sourceUrl: null,
		publishedOn: '2015-02-10'
	};

	test('are kept with their source, listed, and taken back', async () => {
		const added = await addPublishedFigure(context(), SLIDE);
		if (!added.ok) throw new Error(JSON.stringify(added.problems));
		expect(await listPublishedFigures(context())).toMatchObject([
			{ ...SLIDE, cohorts: [2012, 2013], programme: 'CASP', addedBy: 'u1' }
		]);
		expect(await deletePublishedFigure(context(), added.value.id)).toEqual({ ok: true, value: null });
		expect(await listPublishedFigures(context())).toEqual([]);
	});

	test('are never counted: every figure is as it was before', async () => {
		const answers = textSource('id,programme,year,six\na,CASP,2023,employed\nb,CASP,2023,seeking\n');
		const mapping = aMapping({ waves: [{ months: 6, fields: { activity: 'six' } }] });
		await importFile(context(), { source: answers, mapping, acceptedWarnings: 'all' });
		const selection = {
			programmes: ['CASP'],
			cohorts: [2023],
			wave: 6,
			definitions: 'rncp',
			where: {}
		} as const;
		const figures = async () =>
			JSON.stringify(await readFigures(store.context(), { selection, by: [], countIn: 'database' }));
		const before = await figures();
		expect(before).toContain('"x":1,"d":2');
		const people = () =>
			inInstitution(
				store.database,
				store.institutionId,
				({ sql }) =>
					sql`select (select count(*) from awards) as awards, (select count(*) from outcomes) as outcomes`
			);
		const [counted] = await people();
		for (const indicator of ['REP_TAUX', 'INS_GLOB', null]) {
			const added = await addPublishedFigure(context(), {
				...SLIDE,
				indicator,
				cohorts: [2023],
				waveMonths: 6
			});
			expect(added.ok).toBe(true);
		}
		expect(await figures()).toBe(before);
		expect((await people())[0]).toEqual(counted);
	});

	test.each([
		['nothing counted', { count: null }, 'count'],
		['more than all', { total: 11 }, 'total'],
		['no source', { source: ' ' }, 'source'],
		['a rate in percent', { rate: 87 }, 'rate']
	])('are refused with %s', async (_what, wrong, at) => {
		expect(await addPublishedFigure(context(), { ...SLIDE, ...wrong })).toMatchObject({
			ok: false,
			problems: [{ code: 'published.invalid', at }]
		});
	});
});
