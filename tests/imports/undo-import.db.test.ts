import fc from 'fast-check';
import postgres from 'postgres';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inInstitution } from '#lib/server/db/client.ts';
import { importFile } from '#lib/server/usecases/import-file.ts';
import { previewUndo } from '#lib/server/usecases/preview-undo.ts';
import { undoImport } from '#lib/server/usecases/undo-import.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { aMapping, textSource } from '../support/import-files.ts';

let store: TestDatabase;

beforeEach(async () => {
	store = await openTestDatabase();
});

afterEach(() => store.close());

const MAPPING = aMapping({
	award: { sex: 'sex' },
	person: { familyName: 'name', email: 'email' },
	attributes: ['note'],
	waves: [
		{ months: 6, fields: { activity: 'six', jobTitle: 'job' } },
		{ months: 24, fields: { activity: 'later' } }
	]
});

const HEADER = 'id,programme,year,sex,name,email,note,six,job,later';
const FIRST = [
	'1,CASP,2023,F,Benali,amina@exemple.fr,a,employed,CIP,seeking',
	'2,CASP,2023,M,Durand,,b,seeking,,unknown',
	'3,CIAO,2024,F,,,c,studying,,studying'
];

async function take(rows: readonly string[]): Promise<string> {
	const source = textSource([HEADER, ...rows].join('\n'));
	const report = await importFile(store.context(), { source, mapping: MAPPING, acceptedWarnings: 'all' });
	if (!report.ok) throw new Error(JSON.stringify(report.problems));
	if (report.value.importId === null) throw new Error('This file brings nothing.');
	return report.value.importId;
}

const undo = (importId: string, keepTouched = false) =>
	undoImport(store.context(), { importId, keepTouched });

/** What is known about graduates, without the journals of imports and audits, nor who wrote a row last. */
async function facts(): Promise<string> {
	const sql = postgres(store.url, { max: 1, onnotice: () => undefined });
	try {
		const tables = ['programmes', 'cohorts', 'persons', 'contacts', 'awards'];
		const parts = await Promise.all(
			tables.map((table) => sql`select to_jsonb(t) as row from ${sql(table)} t order by t::text`)
		);
		const outcomes = await sql`
			select to_jsonb(o) - 'written_by' as row from outcomes o order by award_id, wave_months`;
		return JSON.stringify([...parts, outcomes], null, 1);
	} finally {
		await sql.end();
	}
}

const change = (statement: string) =>
	inInstitution(store.database, store.institutionId, ({ sql }) => sql.unsafe(statement));

describe('taking back', () => {
	test('a first import leaves nothing of it', async () => {
		const before = await facts();
		const id = await take(FIRST);
		expect(await previewUndo(store.context(), id)).toEqual({
			ok: true,
			value: { removed: 3, restored: 0, touched: 0, rows: [] }
		});
		expect(await undo(id)).toMatchObject({ ok: true, value: { removed: 3, restored: 0, touched: 0 } });
		expect(await facts()).toBe(before);
	});

	test('a correction leaves what was there before it', async () => {
		await take(FIRST);
		const before = await facts();
		const id = await take([
			'1,CASP,2023,M,Benali-Petit,amina@nouveau.fr,z,seeking,,employed',
			FIRST[1] ?? '',
			'9,CASP,2025,F,Nouvelle,n@exemple.fr,,employed,CIP,employed'
		]);
		expect(await facts()).not.toBe(before);
		expect(await undo(id)).toMatchObject({ ok: true, value: { removed: 1, restored: 1 } });
		expect(await facts()).toBe(before);
	});

	test('is written in the audit and in the list, and done once', async () => {
		const id = await take(FIRST);
		await undo(id);
		expect(await undo(id)).toEqual({ ok: false, problems: [{ code: 'import.already-undone', found: id }] });
		const entries = await inInstitution(
			store.database,
			store.institutionId,
			({ sql }) => sql`select action from audit_entries order by sequence`
		);
		expect(entries.map(({ action }) => action as string)).toEqual(['import.committed', 'import.undone']);
	});

	test('lets the same file be imported again', async () => {
		await undo(await take(FIRST));
		expect(await take(FIRST)).not.toBe('');
	});

	test('tells every store of figures to read again', async () => {
		const id = await take(FIRST);
		const epoch = () =>
			inInstitution(store.database, store.institutionId, async ({ sql }) => {
				const [row] = await sql<{ epoch: number }[]>`select epoch from outcome_epochs`;
				return row?.epoch ?? 0;
			});
		const before = await epoch();
		await undo(id);
		expect(await epoch()).toBe(before + 1);
	});

	test.each(['nothing', '0190a000-0000-7000-8000-000000000001'])('what is no import: %s', async (id) => {
		expect(await undo(id)).toMatchObject({ ok: false, problems: [{ code: 'import.unknown', found: id }] });
	});
});

describe('what was touched since', () => {
	const TOUCHES = [
		[
			'an answer',
			'import.touched-answered',
			`update outcomes o set source = 'response', updated_at = '2026-03-03'
				from awards a where a.id = o.award_id and a.external_key = '1' and wave_months = 6`
		],
		[
			'a corrected address',
			'import.touched-edited',
			`update contacts set updated_at = '2026-03-03' where address = 'amina@exemple.fr'`
		]
	] as const;

	test.each(TOUCHES)('%s stops everything, and is told', async (_what, code, statement) => {
		const id = await take(FIRST);
		await change(statement);
		const before = await facts();
		expect(await undo(id)).toEqual({
			ok: false,
			problems: [
				{ code: 'import.undo-touched', params: { count: 1 } },
				{ code, row: 2 }
			]
		});
		expect(await facts()).toBe(before);
	});

	test('a later import stops everything until it is taken back itself', async () => {
		const before = await facts();
		const first = await take(FIRST);
		const second = await take([FIRST[0]?.replace('employed', 'seeking') ?? '', ...FIRST.slice(1)]);
		expect(await undo(first)).toMatchObject({
			ok: false,
			problems: [
				{ code: 'import.undo-touched', params: { count: 3 } },
				{ code: 'import.touched-imported', row: 2 },
				{ code: 'import.touched-imported', row: 3 },
				{ code: 'import.touched-imported', row: 4 }
			]
		});
		await undo(second);
		await undo(first);
		expect(await facts()).toBe(before);
	});

	test('stays when asked, and the rest goes', async () => {
		const id = await take(FIRST);
		await change(TOUCHES[0][2]);
		expect(await undo(id, true)).toMatchObject({ ok: true, value: { removed: 2, restored: 0, touched: 1 } });
		const left = await inInstitution(
			store.database,
			store.institutionId,
			({ sql }) => sql`
				select a.external_key as key, o.source from awards a join outcomes o on o.award_id = a.id
				where o.wave_months = 6`
		);
		expect([...left]).toEqual([{ key: '1', source: 'response' }]);
	});
});

test('any imports, taken back from the last to the first, leave what was there', async () => {
	const activity = fc.constantFrom('employed', 'seeking', 'studying', 'unknown');
	const row = fc
		.record({
			id: fc.integer({ min: 1, max: 6 }),
			programme: fc.constantFrom('CASP', 'CIAO'),
			year: fc.constantFrom(2023, 2024),
			sex: fc.constantFrom('F', 'M', 'unknown'),
			name: fc.constantFrom('Benali', 'Durand', ''),
			email: fc.constantFrom('a@exemple.fr', 'b@exemple.fr', ''),
			note: fc.constantFrom('x', ''),
			six: activity,
			job: fc.constantFrom('CIP', 'Éducateur', ''),
			later: activity
		})
		.map((values) => Object.values(values).join(','));
	const rows = fc.uniqueArray(row, {
		minLength: 1,
		maxLength: 6,
		selector: (text) => text.split(',').slice(0, 3).join()
	});

	await fc.assert(
		fc.asyncProperty(fc.array(rows, { minLength: 1, maxLength: 4 }), async (files) => {
			const states: string[] = [];
			const imports: string[] = [];
			for (const [index, file] of files.entries()) {
				states.push(await facts());
				// A row that is never the same, so that no file is a mere repetition.
				imports.push(await take([...file, `new-${index},CASP,2022,F,,,,employed,,employed`]));
			}
			for (const id of imports.reverse()) {
				expect(await undo(id)).toMatchObject({ ok: true });
				expect(await facts()).toBe(states.pop());
			}
		}),
		{ numRuns: 12 }
	);
});
