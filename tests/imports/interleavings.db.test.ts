import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inInstitution } from '#lib/server/db/client.ts';
import { importFile } from '#lib/server/usecases/import-file.ts';
import { previewUndo } from '#lib/server/usecases/preview-undo.ts';
import { undoImport } from '#lib/server/usecases/undo-import.ts';
import { fewerDraws } from '../support/draws.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { aMapping, textSource } from '../support/import-files.ts';

/**
 * Imports, the same files again, corrections by hand and undos, in any order. After each step: an import taken
 * back leaves what was there before it, a refused one changes nothing, a correction is never lost unless the
 * import was told to replace it, and comes back with the undo of that import.
 */
let store: TestDatabase;

beforeEach(async () => {
	store = await openTestDatabase();
});

afterEach(() => store.close());

const MAPPING = aMapping({
	award: { sex: 'sex', centre: 'centre' },
	person: { familyName: 'name', email: 'email' },
	waves: [{ months: 6, fields: { activity: 'six', jobTitle: 'job' } }]
});
const HEADER = 'id,programme,year,sex,centre,name,email,six,job';

const row = fc
	.record({
		id: fc.integer({ min: 1, max: 4 }),
		programme: fc.constantFrom('CASP', 'CIAO'),
		year: fc.constant(2023),
		sex: fc.constantFrom('F', 'M'),
		centre: fc.constantFrom('Nice', 'Lyon'),
		name: fc.constantFrom('Benali', 'Durand', ''),
		email: fc.constantFrom('a@exemple.fr', ''),
		six: fc.constantFrom('employed', 'seeking'),
		job: fc.constantFrom('CIP', '')
	})
	.map((values) => Object.values(values).join(','));
const rows = fc.uniqueArray(row, {
	minLength: 1,
	maxLength: 4,
	selector: (text) => text.split(',').slice(0, 2).join()
});

const step = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.record({ do: fc.constant('import' as const), file: rows, replace: fc.boolean() })
	},
	{ weight: 1, arbitrary: fc.constant({ do: 'again' } as const) },
	{
		weight: 2,
		arbitrary: fc.record({ do: fc.constant('edit' as const), id: fc.integer({ min: 1, max: 4 }) })
	},
	{ weight: 3, arbitrary: fc.constant({ do: 'undo' } as const) }
);

interface Live {
	readonly id: string;
	readonly file: readonly string[];
	readonly before: string;
	/** Corrections that gave way to it: award → what stood there. */
	readonly replaced: ReadonlyMap<string, string>;
	/** Corrections made since. */
	edits: number;
}

const query = <Row>(text: string) =>
	inInstitution(store.database, store.institutionId, ({ sql }) => sql.unsafe(text) as Promise<Row[]>);

/** Everything known about graduates; `settled` leaves out what corrections by hand change. */
async function facts(settled: boolean): Promise<string> {
	const award = settled ? "to_jsonb(a) - 'centre' - 'edit_mark'" : 'to_jsonb(a)';
	const parts = await Promise.all(
		[
			'select to_jsonb(t) as row from programmes t order by t::text',
			'select to_jsonb(t) as row from cohorts t order by t::text',
			'select to_jsonb(t) as row from persons t order by t::text',
			'select to_jsonb(t) as row from contacts t order by t::text',
			`select ${award} as row from awards a order by id`,
			"select to_jsonb(o) - 'written_by' - 'centre' as row from outcomes o order by award_id, wave_months"
		].map((text) => query(text))
	);
	return JSON.stringify(parts);
}

async function take(file: readonly string[], replaceCorrections = false) {
	const source = textSource([HEADER, ...file].join('\n'));
	const request = { source, mapping: MAPPING, acceptedWarnings: 'all', replaceCorrections } as const;
	const report = await importFile(store.context(), request);
	if (!report.ok) throw new Error(JSON.stringify(report.problems));
	return report.value;
}

async function undoLast(live: Live[], corrected: Corrections): Promise<'undone' | 'refused' | 'nothing'> {
	const last = live.at(-1);
	if (!last) return 'nothing';
	const exact = await facts(false);
	const preview = await previewUndo(store.context(), last.id);
	expect(await facts(false)).toBe(exact);
	const undone = await undoImport(store.context(), { importId: last.id });
	if (!preview.ok) throw new Error(JSON.stringify(preview.problems));
	if (preview.value.touched > 0) {
		expect(undone.ok ? [] : undone.problems[0]).toMatchObject({
			code: 'import.undo-touched',
			params: { count: preview.value.touched }
		});
		expect(preview.value.rows.every(({ reason }) => reason === 'corrected')).toBe(true);
		expect(last.edits).toBeGreaterThan(0);
		expect(await facts(false)).toBe(exact);
		// It stays, and so does everything under it.
		live.length = 0;
		return 'refused';
	}
	expect(undone).toMatchObject({ ok: true });
	live.pop();
	for (const [id, centre] of last.replaced) corrected.set(id, centre);
	expect(await facts(true)).toBe(last.before);
	return 'undone';
}

/** Award → the centre that somebody gave it by hand. */
type Corrections = Map<string, string>;

async function centresNow(): Promise<ReadonlyMap<string, string>> {
	const rows = await query<{ id: string; centre: string }>('select id, centre from awards');
	return new Map(rows.map(({ id, centre }) => [id, centre]));
}

/** Imports a file; one that changes nothing leaves everything as it was. */
async function importAnew(
	live: Live[],
	corrected: Corrections,
	{ file, replace }: { readonly file: readonly string[]; readonly replace: boolean }
): Promise<number> {
	const before = await facts(true);
	const { importId, replaced: told } = await take(file, replace);
	const now = await centresNow();
	const replaced = new Map([...corrected].filter(([id, centre]) => replace && now.get(id) !== centre));
	for (const id of replaced.keys()) corrected.delete(id);
	expect(told).toBeGreaterThanOrEqual(replaced.size);
	if (importId === null) expect(await facts(true)).toBe(before);
	else live.push({ id: importId, file, before, replaced, edits: 0 });
	return replaced.size;
}

/** The last file once more: nothing changes. */
async function importAgain(live: readonly Live[]): Promise<void> {
	const last = live.at(-1);
	if (!last) return;
	const exact = await facts(false);
	expect(await take(last.file)).toMatchObject({ importId: null });
	expect(await facts(false)).toBe(exact);
}

/** Somebody corrects an award by hand, where there is one of this key. */
async function edit(
	live: readonly Live[],
	corrected: Corrections,
	{ key, centre }: { readonly key: string; readonly centre: string }
): Promise<void> {
	const ids = await query<{ id: string }>(
		`update awards set centre = '${centre}' where external_key = '${key}' returning id`
	);
	for (const { id } of ids) corrected.set(id, centre);
	if (ids.length > 0) for (const each of live) each.edits += 1;
}

test('any interleaving returns to the state before, and loses no correction', async () => {
	const outcomes = { undone: 0, refused: 0, nothing: 0 };
	let replaced = 0;
	let run = 0;
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
			const live: Live[] = [];
			// Awards of its own, whatever the runs before left.
			run += 1;
			const corrected: Corrections = new Map();
			for (const [place, one] of steps.entries()) {
				if (one.do === 'import')
					replaced += await importAnew(live, corrected, {
						file: one.file.map((line) => `${run}-${line}`),
						replace: one.replace
					});
				else if (one.do === 'again') await importAgain(live);
				else if (one.do === 'edit')
					await edit(live, corrected, { key: `${run}-${one.id}`, centre: `by hand ${place}` });
				else outcomes[await undoLast(live, corrected)] += 1;
				const now = await centresNow();
				for (const [id, centre] of corrected) expect(now.get(id)).toBe(centre);
			}
		}),
		fewerDraws(20)
	);
	// The property says something only where each happened.
	expect(replaced).toBeGreaterThan(0);
	expect(outcomes.undone).toBeGreaterThan(5);
	expect(outcomes.refused).toBeGreaterThan(0);
}, 240_000);
