import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StaffActor } from '#lib/domain/access/actor.ts';
import { addPublishedFigure } from '#lib/server/usecases/add-published-figure.ts';
import { cancelImport } from '#lib/server/usecases/cancel-import.ts';
import { createProgramme } from '#lib/server/usecases/create-programme.ts';
import { deletePublishedFigure } from '#lib/server/usecases/delete-published-figure.ts';
import { listPublishedFigures } from '#lib/server/usecases/list-published-figures.ts';
import { readImportTask } from '#lib/server/usecases/read-import-task.ts';
import { startImport } from '#lib/server/usecases/start-import.ts';
import { storeUpload } from '#lib/server/usecases/store-upload.ts';
import { chooseMapping } from '#lib/server/usecases/choose-mapping.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { aMapping } from '../support/import-files.ts';
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

async function send(rows: number): Promise<string> {
	const lines = Array.from({ length: rows }, (_, index) => `${index},CASP,2023,F`);
	const file = new File([[HEADER, ...lines].join('\n')], 'classe.csv');
	const upload = await storeUpload(context(), file);
	if (!upload.ok) throw new Error(JSON.stringify(upload.problems));
	const { uploadId: id } = upload.value;
	await chooseMapping(context(), { uploadId: id, text: JSON.stringify(aMapping({ award: { sex: 'sex' } })) });
	return id;
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

	test('asked to stop, keeps nothing of it', async () => {
		const uploadId = await send(50_000);
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
