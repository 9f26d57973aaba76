import postgres from 'postgres';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { StaffActor } from '#lib/domain/access/actor.ts';
import { parseSelection } from '#lib/domain/figures/selection.ts';
import type { Context } from '#lib/server/context.ts';
import { inInstitution } from '#lib/server/db/client.ts';
import { explainFigure } from '#lib/server/usecases/explain-figure.ts';
import { importFile } from '#lib/server/usecases/import-file.ts';
import { listImports } from '#lib/server/usecases/list-imports.ts';
import { previewImport } from '#lib/server/usecases/preview-import.ts';
import { readImport } from '#lib/server/usecases/read-import.ts';
import { readImportMapping } from '#lib/server/usecases/read-import-mapping.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { aMapping, textSource } from '../support/import-files.ts';
import { digestTables } from '../support/table-digests.ts';

/** What an import says it did: to the indicators, and where each figure comes from. */
let store: TestDatabase;

beforeEach(async () => {
	store = await openTestDatabase();
});

afterEach(() => store.close());

const MAPPING = aMapping({
	name: 'Suivi à six mois',
	waves: [{ months: 6, fields: { activity: 'six', target: 'target' } }]
});
const HEADER = 'id;programme;year;six;target';

/** 18 graduates: 15 answers, three of them set aside for study; six in work of twelve, three in the trade. */
const CASP = ['1', '2', '3'].flatMap((group) => [
	`${group}1;CASP;2023;employed;yes`,
	`${group}2;CASP;2023;employed;no`,
	`${group}3;CASP;2023;seeking;`,
	`${group}4;CASP;2023;seeking;`,
	`${group}5;CASP;2023;studying;`,
	`${group}6;CASP;2023;;`
]);
/** Seven graduates, four of them in the trade: counts, no rate. */
const CIAO = [1, 2, 3, 4, 5, 6, 7].map((id) => `${id};CIAO;2023;${id < 5 ? 'employed;yes' : 'seeking;'}`);

const file = (...rows: readonly string[]) => textSource([HEADER, ...rows].join('\n'), 'suivi.csv');

async function take(rows: readonly string[], mapping = MAPPING): Promise<string> {
	const request = { source: file(...rows), mapping, acceptedWarnings: 'all' } as const;
	const report = await importFile(store.context(), request);
	if (!report.ok || report.value.importId === null) throw new Error(JSON.stringify(report));
	return report.value.importId;
}

async function staff(role: 'officer' | 'lead', ...codes: readonly string[]): Promise<Context<StaffActor>> {
	const ids = await inInstitution(
		store.database,
		store.institutionId,
		({ sql }) => sql<{ id: string; code: string }[]>`select id, code from programmes`
	);
	const own = ids.filter(({ code }) => codes.includes(code)).map(({ id }) => id);
	return store.context<StaffActor>({
		kind: 'staff',
		userId: 'u1',
		name: 'Claire',
		institutionId: store.institutionId,
		memberships: [{ role, programmeIds: codes.length === 0 ? null : own }]
	});
}

async function movesOf(context: Context<StaffActor>, importId: string) {
	const read = await readImport(context, importId);
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return read.value.moves;
}

describe('the indicators that an import changed', () => {
	test('are those counted by hand, of a first file', async () => {
		const importId = await take(CASP);
		const of = { programme: 'CASP', cohort: 2023, wave: 6, before: null };
		expect(await movesOf(await staff('officer'), importId)).toEqual({
			indicators: [
				{ ...of, indicator: 'REP_TAUX', after: { display: 'rate', x: 15, d: 18 } },
				{ ...of, indicator: 'INS_GLOB', after: { display: 'rate', x: 6, d: 12 } },
				{ ...of, indicator: 'INS_METIER', after: { display: 'rate', x: 3, d: 12 } }
			],
			indicatorsLeft: 0
		});
	});

	test('are only those that moved, of a corrected one', async () => {
		await take([...CASP, ...CIAO]);
		const of = { programme: 'CASP', cohort: 2023, wave: 6 };
		const rate = (x: number) => ({ display: 'rate', x, d: 12 });
		// One of them has found a job in the trade since; nobody else answers.
		const importId = await take(['13;CASP;2023;employed;yes', ...CIAO]);
		expect(await movesOf(await staff('officer'), importId)).toEqual({
			indicators: [
				{ ...of, indicator: 'INS_GLOB', before: rate(6), after: rate(7) },
				{ ...of, indicator: 'INS_METIER', before: rate(3), after: rate(4) }
			],
			indicatorsLeft: 0
		});
	});

	test('of another programme stay with its people, in lists of imports as well', async () => {
		const importId = await take([...CASP, ...CIAO]);
		const ciao = await staff('lead', 'CIAO');
		const moves = await movesOf(ciao, importId);
		expect(moves?.indicators.map(({ programme, after }) => [programme, after])).toEqual([
			['CIAO', { display: 'counts', x: 7, d: 7 }],
			['CIAO', { display: 'counts', x: 4, d: 7 }],
			['CIAO', { display: 'counts', x: 4, d: 7 }]
		]);
		expect(JSON.stringify(await listImports(ciao))).not.toContain('indicators');
	});

	test('are not known of an import that kept none', async () => {
		const importId = await take(CASP);
		await inInstitution(
			store.database,
			store.institutionId,
			({ sql }) => sql`update imports set profile = profile - 'indicators'`
		);
		expect(await movesOf(await staff('officer'), importId)).toBeNull();
	});
});

/** Enough for a plan that compares every outcome with every award to take minutes. */
const MANY = 30_000;

test('are counted in seconds after a large file, whatever PostgreSQL expects of the institution', async () => {
	const rows = Array.from({ length: MANY }, (_, id) => `${id};CASP;2023;employed;yes`);
	const other = {
		...store.context(),
		actor: { kind: 'operator', institutionId: store.otherInstitutionId }
	} as const;
	await importFile(other, { source: file(...rows), mapping: MAPPING, acceptedWarnings: 'all' });
	const owner = postgres(store.url, { max: 1, onnotice: () => undefined });
	await owner.unsafe('analyze');
	await owner.end();
	const importId = await take(rows);
	const moves = await movesOf(await staff('officer'), importId);
	expect(moves?.indicators[0]).toMatchObject({ indicator: 'REP_TAUX', after: { x: MANY, d: MANY } });
}, 60_000);

describe('what was agreed to is what is done', () => {
	const CORRECTED = ['13;CASP;2023;employed;yes'];

	async function agreed(replaceCorrections = false): Promise<string> {
		const preview = await previewImport(store.context(), {
			source: file(...CORRECTED),
			mapping: MAPPING,
			replaceCorrections
		});
		if (!preview.ok) throw new Error(JSON.stringify(preview.problems));
		return preview.value.token;
	}
	const commit = (expectedToken: string, replaceCorrections = false) =>
		importFile(store.context(), {
			source: file(...CORRECTED),
			mapping: MAPPING,
			acceptedWarnings: 'all',
			expectedToken,
			replaceCorrections
		});

	test('where nothing moved', async () => {
		await take(CASP);
		expect(await commit(await agreed())).toMatchObject({ ok: true, value: { updated: 1 } });
	});

	test.each([
		['another file came in', () => take(['13;CASP;2023;studying;'])],
		[
			'the graduate answered',
			() =>
				inInstitution(
					store.database,
					store.institutionId,
					({ sql }) => sql`
						update outcomes o set source = 'response' from awards a
						where a.institution_id = o.institution_id and a.id = o.award_id and a.external_key = '13'`
				)
		],
		[
			'the award is gone',
			() =>
				inInstitution(
					store.database,
					store.institutionId,
					({ sql }) => sql`delete from awards where external_key = '13'`
				)
		]
	])('and refused where %s since: nothing is stored', async (_what, move) => {
		await take(CASP);
		const token = await agreed();
		await move();
		const before = await digestTables(store.url);
		expect(await commit(token)).toEqual({ ok: false, problems: [{ code: 'import.moved' }] });
		expect(await digestTables(store.url)).toEqual(before);
	});

	test('and refused where corrections would be replaced that the plan kept', async () => {
		await take(CASP);
		await inInstitution(
			store.database,
			store.institutionId,
			({ sql }) => sql`update awards set centre = 'by hand' where external_key = '13'`
		);
		const mapping = aMapping({ ...MAPPING, award: { centre: { value: 'Nice' } } });
		const source = () => file(...CORRECTED);
		const preview = await previewImport(store.context(), { source: source(), mapping });
		const expectedToken = preview.ok ? preview.value.token : '';
		const request = { source: source(), mapping, acceptedWarnings: 'all', expectedToken } as const;
		expect(await importFile(store.context(), { ...request, replaceCorrections: true })).toEqual({
			ok: false,
			problems: [{ code: 'import.moved' }]
		});
	});
});

describe('a figure traces to its rows', () => {
	async function lines(indicator: string) {
		const selection = parseSelection(new URLSearchParams('programme=CASP&cohort=2023&wave=6'));
		if (!selection.ok) throw new Error('The selection is sound.');
		const read = await explainFigure(await staff('officer'), selection.value, indicator);
		if (!read.ok) throw new Error(JSON.stringify(read.problems));
		return (read.value.lines ?? []).map(
			({ key, place, importId, fileName, row, mappingName, mappingVersion }) => ({
				key,
				place,
				importId,
				source: `${fileName ?? ''}:${String(row)} ${mappingName ?? ''} v${String(mappingVersion)}`
			})
		);
	}

	test('of the file that made them, and of the one that changed them, by the version that read each', async () => {
		const first = await take(CASP);
		const other = aMapping({ ...MAPPING, attributes: ['note'] });
		const source = textSource(`${HEADER};note\n9;CASP;2023;;;\n13;CASP;2023;employed;yes;x\n`, 'suite.csv');
		const report = await importFile(store.context(), { source, mapping: other, acceptedWarnings: 'all' });
		const second = report.ok ? report.value.importId : null;
		const found = await lines('INS_GLOB');
		expect(found.slice(0, 3)).toEqual([
			{ key: '11', place: 'numerator', importId: first, source: 'suivi.csv:2 Suivi à six mois v1' },
			{ key: '12', place: 'numerator', importId: first, source: 'suivi.csv:3 Suivi à six mois v1' },
			{ key: '13', place: 'numerator', importId: second, source: 'suite.csv:3 Suivi à six mois v2' }
		]);
		expect(found.at(-1)).toMatchObject({ key: '9', source: 'suite.csv:2 Suivi à six mois v2' });

		const officer = await staff('officer');
		expect(await readImportMapping(officer, first)).toMatchObject({
			ok: true,
			value: { version: 1, document: JSON.parse(JSON.stringify(MAPPING)) as unknown }
		});
		expect(await readImportMapping(officer, second ?? '')).toMatchObject({
			ok: true,
			value: { version: 2, document: { attributes: ['note'] } }
		});
		expect(await readImportMapping(await staff('lead', 'CIAO'), first)).toMatchObject({
			ok: false,
			problems: [{ code: 'import.unknown' }]
		});
	});
});
