import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StaffActor } from '#lib/domain/access/actor.ts';
import { Forbidden } from '#lib/domain/access/permissions.ts';
import { MAPPING_CONTROLS, type FormEntries } from '#lib/domain/imports/mapping-form.ts';
import { LIMITS } from '#lib/domain/imports/reading.ts';
import type { Context } from '#lib/server/context.ts';
import { chooseColumns } from '#lib/server/usecases/choose-columns.ts';
import { chooseMapping } from '#lib/server/usecases/choose-mapping.ts';
import { createProgramme } from '#lib/server/usecases/create-programme.ts';
import { discardUpload } from '#lib/server/usecases/discard-upload.ts';
import { importUpload } from '#lib/server/usecases/import-upload.ts';
import { previewUpload } from '#lib/server/usecases/preview-upload.ts';
import { readUpload } from '#lib/server/usecases/read-upload.ts';
import { repairUpload } from '#lib/server/usecases/repair-upload.ts';
import { rereadUpload } from '#lib/server/usecases/reread-upload.ts';
import { storeUpload } from '#lib/server/usecases/store-upload.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { hasSharedFile, sharedFile } from '../support/import-files.ts';
import { digestTables } from '../support/table-digests.ts';

/** A file sent by a browser: looked at, mapped, planned, imported, and gone. */
let own: TestDatabase;

beforeAll(async () => {
	own = await openTestDatabase();
	await createProgramme(own.context(), { preset: 'casp' });
});
afterAll(() => own.close());

const AUTHOR = '0190aaaa-0000-7000-8000-000000000001';

function staff(role: 'officer' | 'lead' = 'officer', userId = AUTHOR): Context<StaffActor> {
	const memberships = [{ role, programmeIds: null }];
	return own.context({ kind: 'staff', userId, name: 'Odile', institutionId: own.institutionId, memberships });
}

const sent = (text: string, name = 'suivi.csv') => new File([text], name);

const TEXT = [
	'Numéro;Prom;Date titre;Genre;Situation pro;Type;Obs',
	'1;2013;30/06/2013;Mme;En poste;CDI;rappeler',
	'2;2013;30/06/2013;M.;En recherche;;',
	'3;2013;30/06/2013;Mme;En poste;CUI-CAE;'
].join('\r\n');

async function upload(text = TEXT, name?: string): Promise<string> {
	const stored = await storeUpload(staff(), sent(text, name));
	if (!stored.ok) throw new Error(JSON.stringify(stored.problems));
	return stored.value.uploadId;
}

async function view(id: string) {
	const read = await readUpload(staff(), id);
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return read.value;
}

/** The form as the page shows it, with some of its controls set otherwise. */
async function formOf(id: string, set: Readonly<Record<string, string>> = {}): Promise<FormEntries> {
	const { columns, choices } = await view(id);
	if (!choices) throw new Error('The mapping is more than a form.');
	const entries = columns.flatMap(({ name, values }, index) => {
		const target = choices.columns[name] ?? '';
		const given = choices.values[name] ?? {};
		const codes = values.flatMap(({ value }, rank) => [
			[MAPPING_CONTROLS.value(index, rank), value],
			[MAPPING_CONTROLS.code(index, rank), given[value] ?? '']
		]);
		return [
			[MAPPING_CONTROLS.header(index), name],
			[MAPPING_CONTROLS.target(index), target],
			...codes
		] as const;
	}) as readonly (readonly [string, string])[];
	const whole = [
		['programme', choices.programme ?? ''],
		['months', String(choices.months ?? '')]
	] as const;
	return [...whole, ...entries].map(([name, value]) => [name, set[name] ?? value] as const);
}

describe('a sent file', () => {
	test('is understood before anything is chosen', async () => {
		const shown = await view(await upload());
		expect(shown).toMatchObject({
			fileName: 'suivi.csv',
			origin: 'suggested',
			inspection: { encoding: 'utf-8', delimiter: ';', rowCount: 3 },
			choices: {
				months: 6,
				columns: {
					Numéro: 'key',
					Prom: 'cohort',
					'Date titre': 'awardedOn',
					Genre: 'sex',
					'Situation pro': 'activity',
					Type: 'contract'
				},
				values: {
					Genre: { Mme: 'F', 'M.': 'M' },
					'Situation pro': { 'En poste': 'employed', 'En recherche': 'seeking' },
					Type: { CDI: 'CDI', 'CUI-CAE': 'AID' }
				}
			}
		});
		expect(shown.firstRows).toHaveLength(3);
	});

	test('is imported by what was chosen, once, and is not kept', async () => {
		const id = await upload();
		const chosen = await chooseColumns(staff(), {
			uploadId: id,
			entries: await formOf(id, { programme: 'CASP' })
		});
		expect(chosen).toEqual({ ok: true, value: { proposedValues: [] } });
		expect(await previewUpload(staff(), id)).toMatchObject({
			ok: true,
			value: { preview: { rowCount: 3, created: 3, ignored: ['Obs'] }, problems: [] }
		});
		const report = await importUpload(staff(), id);
		expect(report).toMatchObject({ ok: true, value: { created: 3, outcomes: { created: 3 } } });
		expect(await readUpload(staff(), id)).toMatchObject({ problems: [{ code: 'import.upload-gone' }] });

		const again = await upload(TEXT, 'le même.csv');
		expect(await view(again)).toMatchObject({ origin: 'known', choices: { programme: 'CASP' } });
		expect(await importUpload(staff(), again)).toMatchObject({
			ok: true,
			value: { importId: null, created: 0 }
		});
	});

	test('a column made one of codes has its values proposed, to be read before the plan', async () => {
		const id = await upload(TEXT.replaceAll('Type', 'Colonne F'));
		await rereadUpload(staff(), { uploadId: id, file: {} });
		const form = { programme: 'CASP', [MAPPING_CONTROLS.target(5)]: '' };
		await chooseColumns(staff(), { uploadId: id, entries: await formOf(id, form) });
		const chosen = await chooseColumns(staff(), {
			uploadId: id,
			entries: [...(await formOf(id, { [MAPPING_CONTROLS.target(5)]: 'contract' }))].filter(
				([name]) => !/^(value|code)-5-/.test(name)
			)
		});
		expect(chosen).toEqual({ ok: true, value: { proposedValues: ['Colonne F'] } });
		expect((await view(id)).choices?.values['Colonne F']).toEqual({ CDI: 'CDI', 'CUI-CAE': 'AID' });
	});

	test('a value left without a code is told by the plan, with its line', async () => {
		const id = await upload(TEXT.replace('CUI-CAE', 'zèbre'));
		await chooseColumns(staff(), { uploadId: id, entries: await formOf(id, { programme: 'CASP' }) });
		expect(await previewUpload(staff(), id)).toMatchObject({
			value: { problems: [{ code: 'import.value-unknown', row: 4, column: 'Type', found: 'zèbre' }] }
		});
		expect(await importUpload(staff(), id)).toMatchObject({ ok: false });
		// Refused, and still there to be read otherwise.
		expect(await readUpload(staff(), id)).toMatchObject({ ok: true });
	});

	test('is read as the person says', async () => {
		const latin = new File([Buffer.from('Numéro;Prom\n1;2013\n', 'latin1')], 'latin.csv');
		const stored = await storeUpload(staff(), latin);
		const id = stored.ok ? stored.value.uploadId : '';
		expect((await view(id)).inspection.encoding).toBe('windows-1252');
		await rereadUpload(staff(), { uploadId: id, file: { encoding: 'macintosh', headerRows: 0 } });
		const shown = await view(id);
		expect(shown.inspection).toMatchObject({ encoding: 'macintosh', headerRows: 0, rowCount: 2 });
		expect(shown.mapping.file).toEqual({ encoding: 'macintosh', headerRows: 0 });
	});
});

describe('what is not taken', () => {
	test.each([
		['nothing', new File([], ''), 'import.upload-missing'],
		[
			'more than may be sent',
			{ name: 'x.csv', size: LIMITS.uploadBytes + 1, stream: () => nothing() },
			'import.upload-too-large'
		]
	])('%s', async (_, file, code) => {
		const before = await digestTables(own.url);
		expect(await storeUpload(staff(), file)).toMatchObject({ ok: false, problems: [{ code, at: 'file' }] });
		expect(await digestTables(own.url)).toEqual(before);
	});

	test('a picture, an empty table: said on the page, and not imported', async () => {
		const id = await upload('%PDF-1.7 …', 'figure.csv');
		expect((await view(id)).inspection.problems).toMatchObject([{ code: 'import.file-pdf' }]);
		expect(await importUpload(staff(), id)).toMatchObject({
			ok: false,
			problems: [{ code: 'import.file-pdf' }]
		});
	});

	test('a document that is no mapping', async () => {
		const id = await upload();
		expect(await chooseMapping(staff(), { uploadId: id, text: '{' })).toMatchObject({
			problems: [{ code: 'import.mapping-not-json' }]
		});
		expect((await view(id)).origin).toBe('known');
	});

	test('what somebody else sent, and what was discarded', async () => {
		const id = await upload();
		const gone = { ok: false, problems: [{ code: 'import.upload-gone' }] };
		const another = staff('officer', '0190aaaa-0000-7000-8000-000000000002');
		expect(await readUpload(another, id)).toMatchObject(gone);
		expect(await importUpload(another, id)).toMatchObject(gone);
		expect(await discardUpload(staff(), id)).toMatchObject({ ok: true });
		expect(await readUpload(staff(), id)).toMatchObject(gone);
		expect(await readUpload(staff(), 'nonsense')).toMatchObject(gone);
		await expect(storeUpload(staff('lead'), sent(TEXT))).rejects.toThrow(Forbidden);
	});
});

describe('a mapping that is more than a form', () => {
	const WIDE = {
		format: 'devenir-mapping',
		version: 1,
		name: 'Deux vagues',
		key: { columns: ['n'] },
		programme: { code: { value: 'CASP' } },
		cohort: { value: '2011' },
		waves: [
			{ months: 6, fields: { activity: { column: 'six', values: { poste: 'employed' } } } },
			{ months: 24, fields: { activity: { column: 'vingt-quatre', values: { poste: 'employed' } } } }
		]
	};

	test('has its unknown values given a code by hand, which it remembers', async () => {
		const text = 'n;six;vingt-quatre\n1;poste;poste\n2;à l’ombre;poste\n3;à l’ombre;<b>en mer</b>\n';
		const id = await upload(text, 'deux-vagues.csv');
		await chooseMapping(staff(), { uploadId: id, text: JSON.stringify(WIDE) });
		expect((await view(id)).choices).toBeNull();
		const plan = await previewUpload(staff(), id);
		expect(plan).toMatchObject({
			ok: true,
			value: {
				unknownValues: [
					{ column: 'six', field: 'wave.activity', values: [{ found: 'à l’ombre', count: 2 }] },
					{ column: 'vingt-quatre', field: 'wave.activity', values: [{ found: '<b>en mer</b>', count: 1 }] }
				]
			}
		});
		const repair = (column: string, found: string, to: string) =>
			({ kind: 'value-code', column, found, field: 'wave.activity', to }) as const;
		const repairs = [
			repair('six', 'à l’ombre', 'inactive'),
			repair('vingt-quatre', '<b>en mer</b>', 'employed')
		];
		expect(await repairUpload(staff(), { uploadId: id, repairs })).toMatchObject({ ok: true });
		expect(await previewUpload(staff(), id)).toMatchObject({
			value: { problems: [], unknownValues: [], preview: { created: 3 } }
		});
		expect(await importUpload(staff(), id, { acceptedWarnings: 'all' })).toMatchObject({
			ok: true,
			value: { outcomes: { created: 6 } }
		});
		// Next year's file of the same columns knows them.
		const again = await upload(text.replace('1;', '4;'), 'suite.csv');
		expect(await previewUpload(staff(), again)).toMatchObject({ value: { problems: [] } });
	});
});

async function* nothing(): AsyncGenerator<Uint8Array> {
	// A file that is too large is not read.
}

describe.skipIf(!hasSharedFile('surveys/uns_ove/uns_ip_2012_2014.csv'))('the Nice surveys', () => {
	test('two waves a row, by the mapping document of the command line', { timeout: 120_000 }, async () => {
		const bytes = readFileSync(sharedFile('surveys/uns_ove/uns_ip_2012_2014.csv'));
		const stored = await storeUpload(staff(), new File([bytes], 'uns_ip_2012_2014.csv'));
		const uploadId = stored.ok ? stored.value.uploadId : '';
		const text = readFileSync('tests/fixtures/imports/nice-ove.mapping.json', 'utf8');
		expect(await chooseMapping(staff(), { uploadId, text })).toMatchObject({ ok: true });
		// More than a form can show: the page says so, and applies it as it is.
		expect(await view(uploadId)).toMatchObject({ origin: 'chosen', choices: null });
		// 50 and 99 999 euros a month, pay and contracts without a job: told, and refused until they are accepted.
		const warned = ['pay-plausible', 'pay-with-job', 'contract-with-job'];
		expect(await importUpload(staff(), uploadId)).toMatchObject({
			ok: false,
			problems: warned.map((at) => ({ code: 'import.warning-unaccepted', at }))
		});
		expect(await importUpload(staff(), uploadId, { acceptedWarnings: warned })).toMatchObject({
			ok: true,
			value: { created: 9599, outcomes: { created: 19_198 } }
		});
	});
});
