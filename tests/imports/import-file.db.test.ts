import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Forbidden } from '#lib/domain/access/permissions.ts';
import type { StaffActor } from '#lib/domain/access/actor.ts';
import { inInstitution } from '#lib/server/db/client.ts';
import { importFile } from '#lib/server/usecases/import-file.ts';
import { listImports } from '#lib/server/usecases/list-imports.ts';
import { previewImport } from '#lib/server/usecases/preview-import.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { aMapping, textSource } from '../support/import-files.ts';
import { digestTables } from '../support/table-digests.ts';

let store: TestDatabase;

beforeEach(async () => {
	store = await openTestDatabase();
});

afterEach(() => store.close());

const MAPPING = aMapping({
	award: { sex: { column: 'sex', values: { Femme: 'F', Homme: 'M' } } },
	person: { familyName: 'name', email: 'email' },
	waves: [
		{
			months: 6,
			fields: {
				activity: {
					column: 'situation',
					values: { emploi: 'employed', cherche: 'seeking', études: 'studying' }
				},
				netMonthlyEuros: 'pay'
			}
		}
	]
});

const HEADER = 'id;programme;year;sex;name;email;situation;pay';
const ROWS = [
	'1;CASP;2023;Femme;Benali;amina@exemple.fr;emploi;1650,50',
	'2;CASP;2023;Homme;Durand;paul@exemple.fr;cherche;',
	'3;CASP;2024;Femme;Morel;;;'
];

const file = (...rows: readonly string[]) => textSource([HEADER, ...rows].join('\n'));

async function take(...rows: readonly string[]) {
	const report = await importFile(store.context(), {
		source: file(...rows),
		mapping: MAPPING,
		acceptedWarnings: 'all'
	});
	if (!report.ok) throw new Error(JSON.stringify(report.problems));
	return report.value;
}

type StoredRow = Readonly<Record<string, unknown>>;

function stored(): Promise<readonly StoredRow[]> {
	return inInstitution(
		store.database,
		store.institutionId,
		({ sql }) => sql<StoredRow[]>`
			select a.external_key as key, c.year, a.sex, p.family_name as name, a.import_row as row,
				o.activity, o.collection, o.situation, o.usable, o.contract, o.pay_basis as basis,
				o.net_monthly_euros as pay, o.source, o.source_id = a.import_id as of_import,
				(select string_agg(k.address, ' ' order by k.preferred desc) from contacts k
					where k.person_id = p.id) as address
			from awards a join cohorts c on c.id = a.cohort_id left join persons p on p.id = a.person_id
			join outcomes o on o.award_id = a.id
			order by a.external_key`
	);
}

describe('a new file', () => {
	test('becomes programmes, cohorts, people, awards and outcomes', async () => {
		const report = await take(...ROWS);
		expect(report).toMatchObject({ rowCount: 3, created: 3, updated: 0, unchanged: 0, kept: 0 });
		expect(report.programmes.map(({ code }) => code)).toEqual(['CASP']);
		expect(report.cohorts.map(({ year }) => year)).toEqual([2023, 2024]);
		expect([...(await stored())]).toEqual([
			{
				key: '1',
				year: 2023,
				sex: 'F',
				name: 'Benali',
				row: 2,
				activity: 'employed',
				collection: 'complete',
				situation: 'employed',
				usable: 'yes',
				contract: 'not-asked',
				basis: 'NM',
				pay: 1650.5,
				source: 'import',
				of_import: true,
				address: 'amina@exemple.fr'
			},
			{
				key: '2',
				year: 2023,
				sex: 'M',
				name: 'Durand',
				row: 3,
				activity: 'seeking',
				collection: 'complete',
				situation: 'unemployed',
				usable: 'yes',
				contract: 'not-applicable',
				basis: 'not-applicable',
				pay: null,
				source: 'import',
				of_import: true,
				address: 'paul@exemple.fr'
			},
			{
				key: '3',
				year: 2024,
				sex: 'F',
				name: 'Morel',
				row: 4,
				activity: 'unknown',
				collection: 'no-contact',
				situation: 'unknown',
				usable: 'no',
				contract: 'not-asked',
				basis: 'not-asked',
				pay: null,
				source: 'import',
				of_import: true,
				address: null
			}
		]);
	});

	test('is listed, and written in the audit', async () => {
		const { importId } = await take(...ROWS);
		const [listed] = await listImports(store.context());
		expect(listed).toMatchObject({
			id: importId,
			fileName: 'test.csv',
			rowCount: 3,
			createdCount: 3,
			mappingName: 'Test',
			mappingVersion: 1,
			programmes: ['CASP'],
			importedAt: '2026-03-02T09:00:00.000Z',
			undoneAt: null
		});
		const audit = await inInstitution(
			store.database,
			store.institutionId,
			({ sql }) => sql`select action, target from audit_entries order by sequence`
		);
		expect([...audit]).toEqual([{ action: 'import.committed', target: `import:${importId}` }]);
	});

	test('previewed, says the same numbers and stores nothing', async () => {
		const before = await digestTables(store.url);
		const preview = await previewImport(store.context(), { source: file(...ROWS), mapping: MAPPING });
		expect(preview).toMatchObject({
			ok: true,
			value: { rowCount: 3, created: 3, outcomes: { created: 3, updated: 0 }, problemCount: 0 }
		});
		expect(await digestTables(store.url)).toEqual(before);
	});
});

describe('the same file again', () => {
	test('changes nothing at all, not even the audit', async () => {
		const first = await take(...ROWS);
		const before = await digestTables(store.url);
		const again = await take(...ROWS);
		expect(again).toMatchObject({ importId: null, created: 0, updated: 0, unchanged: 3 });
		expect(again.same).toMatchObject({ id: first.importId, isLast: true });
		expect(await digestTables(store.url)).toEqual(before);
	});

	test('saved with other quotes and line ends, changes nothing either', async () => {
		await take(...ROWS);
		const before = await digestTables(store.url);
		const saved = [HEADER, ...ROWS]
			.map((row) =>
				row
					.split(';')
					.map((cell) => `"${cell}"`)
					.join(';')
			)
			.join('\r\n');
		const again = await importFile(store.context(), { source: textSource(saved), mapping: MAPPING });
		expect(again).toMatchObject({ ok: true, value: { importId: null, unchanged: 3, same: null } });
		expect(await digestTables(store.url)).toEqual(before);
	});
});

describe('a corrected file', () => {
	test('changes what it says, and nothing else', async () => {
		await take(...ROWS);
		const corrected = ROWS[1]?.replace('cherche;', 'emploi;1 700 €') ?? '';
		const report = await take(ROWS[0] ?? '', corrected, ROWS[2] ?? '');
		expect(report).toMatchObject({ created: 0, updated: 1, unchanged: 2 });
		expect(report.examples).toEqual([
			{
				row: 3,
				changes: expect.arrayContaining([
					{ field: 'waves.6.activity', before: 'seeking', after: 'employed' },
					{ field: 'waves.6.netMonthlyEuros', before: null, after: 1700 },
					{ field: 'waves.6.situation', before: 'unemployed', after: 'employed' }
				]) as unknown
			}
		]);
		const rows = await stored();
		expect(rows.map(({ key, situation, pay }) => [key, situation, pay])).toEqual([
			['1', 'employed', 1650.5],
			['2', 'employed', 1700],
			['3', 'unknown', null]
		]);
	});

	test('adds its new rows and leaves the ones it does not have', async () => {
		await take(...ROWS);
		const report = await take('4;CASP;2024;Homme;Petit;;emploi;2000');
		expect(report).toMatchObject({ created: 1, updated: 0, unchanged: 0 });
		expect(await stored()).toHaveLength(4);
	});

	test('gives a new address first, and keeps the old one behind it', async () => {
		await take(...ROWS);
		await take(ROWS[0]?.replace('amina@exemple.fr', 'amina@nouveau.fr') ?? '');
		expect((await stored())[0]?.['address']).toBe('amina@nouveau.fr amina@exemple.fr');
	});

	test('never overwrites what a graduate answered since', async () => {
		await take(...ROWS);
		await answer('1');
		const report = await take(ROWS[0]?.replace('emploi', 'cherche') ?? '');
		expect(report).toMatchObject({ created: 0, updated: 0, kept: 1, importId: null });
		expect((await stored())[0]).toMatchObject({ activity: 'studying', source: 'response' });
	});
});

test('two awards of one person, by the number of the institution, are one person', async () => {
	const mapping = aMapping({ person: { externalKey: 'number', familyName: 'name' } });
	const source = textSource('id,programme,year,number,name\n1,A,2023,n7,Morel\n2,B,2024,n7,Morel\n');
	await importFile(store.context(), { source, mapping });
	const people = await inInstitution(
		store.database,
		store.institutionId,
		({ sql }) => sql`select p.external_key as key, count(*)::int as awards
			from persons p join awards a on a.person_id = p.id group by 1`
	);
	expect([...people]).toEqual([{ key: 'n7', awards: 2 }]);
});

test('rows without a key are found again by their facts, in any longer file', async () => {
	const mapping = aMapping({
		key: { from: 'facts' },
		award: { sex: 'sex' },
		waves: [{ months: 6, fields: { activity: 'activity' } }]
	});
	const lines = ['F,employed', 'F,seeking', 'M,employed'].map((row) => `CASP,2020,${row}`);
	const read = (rows: readonly string[]) =>
		importFile(store.context(), {
			source: textSource(['programme,year,sex,activity', ...rows].join('\n')),
			mapping
		});
	expect(await read(lines)).toMatchObject({ ok: true, value: { created: 3 } });
	expect(await read([...lines, 'CASP,2020,F,employed'])).toMatchObject({
		ok: true,
		value: { created: 1, updated: 0, unchanged: 3 }
	});
});

describe('who may', () => {
	const officer = (programmeIds: readonly string[] | null): StaffActor => ({
		kind: 'staff',
		userId: 'u1',
		name: 'Claire',
		institutionId: store.institutionId,
		memberships: [{ role: 'officer', programmeIds }]
	});

	test('an officer of some programmes imports into those only', async () => {
		await take(...ROWS);
		const context = store.context(officer(['0190a000-0000-7000-8000-000000000001']));
		const report = await importFile(context, { source: file(ROWS[0] ?? ''), mapping: MAPPING });
		expect(report).toMatchObject({
			ok: false,
			problems: [{ code: 'import.programme-forbidden', row: 2, found: 'CASP' }]
		});
	});

	test('a lead may not import', async () => {
		const lead: StaffActor = { ...officer(null), memberships: [{ role: 'lead', programmeIds: null }] };
		const request = { source: file(...ROWS), mapping: MAPPING };
		await expect(importFile(store.context(lead), request)).rejects.toThrow(Forbidden);
		await expect(previewImport(store.context(lead), request)).rejects.toThrow(Forbidden);
	});

	test('nothing of it is seen from another institution', async () => {
		await take(...ROWS);
		const other = store.context({ kind: 'operator', institutionId: store.otherInstitutionId });
		expect(await listImports(other)).toEqual([]);
	});
});

/** The graduate answers that they study, after the import. */
async function answer(key: string): Promise<void> {
	await inInstitution(
		store.database,
		store.institutionId,
		({ sql }) => sql`
			update outcomes o set activity = 'studying', corrected_activity = 'studying', situation = 'study',
				neutralised = 'study', source = 'response', source_id = null
			from awards a where a.id = o.award_id and a.external_key = ${key}`
	);
}
