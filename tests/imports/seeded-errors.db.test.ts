import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '#lib/domain/shared/problem.ts';
import { formatProblem } from '#lib/i18n/format-problem.ts';
import { translator } from '#lib/i18n/translate.ts';
import { bytesSource, type FileSource } from '#lib/server/csv/source.ts';
import { openEncoder } from '#lib/server/csv/encode.ts';
import { locateRejected } from '#lib/server/imports/locate-problems.ts';
import { prepareImport } from '#lib/server/imports/prepare-import.ts';
import { writeRejected } from '#lib/server/imports/write-rejected.ts';
import { createProgramme } from '#lib/server/usecases/create-programme.ts';
import { importFile } from '#lib/server/usecases/import-file.ts';
import { previewImport, type ImportPreview } from '#lib/server/usecases/preview-import.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { repairedLine, rowOfSeed, SEEDED_MAPPING, seededLines, SEEDS } from '../support/seeded-errors.ts';

/** A file with 43 errors, as a French spreadsheet saves it: Windows-1252, semicolons, CR LF. */
let store: TestDatabase;
let preview: ImportPreview;
const encode = openEncoder('windows-1252');
const windows = (lines: readonly string[]): FileSource =>
	bytesSource('enquete.csv', encode(`${lines.join('\r\n')}\r\n`));
const seeded = () => windows(seededLines());

beforeAll(async () => {
	store = await openTestDatabase();
	await createProgramme(store.context(), { preset: 'casp' });
	const read = await previewImport(store.context(), { source: seeded(), mapping: SEEDED_MAPPING });
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	preview = read.value;
});

afterAll(() => store.close());

const told = (): readonly Problem[] => [
	...preview.problems,
	...preview.checks.filter(({ status }) => status === 'warning').flatMap(({ findings }) => findings)
];

describe('every error is told where it is', () => {
	test.each(SEEDS.map((seed, place) => [seed.what, place] as const))('%s', (_what, place) => {
		const seed = SEEDS[place];
		const here = told().filter(({ row, code }) => row === rowOfSeed(place) && code === seed?.code);
		expect(here.map(({ column = null }) => column)).toEqual([seed?.column]);
		for (const locale of ['fr', 'en'] as const) {
			const sentence = formatProblem(here[0] ?? { code: '' }, translator(locale));
			expect(sentence).not.toContain('{');
			expect(sentence).toMatch(/ .*[.?]$/);
		}
	});

	test('and nothing is said of the sound rows', () => {
		const rows = new Set(SEEDS.map((_, place) => rowOfSeed(place)));
		expect(told().filter(({ row }) => row === undefined || !rows.has(row))).toEqual([]);
		expect(preview.skipped).toBe(SEEDS.filter(({ rejects }) => rejects).length);
	});
});

describe('rejected rows', () => {
	test('stop an import, and are left out when asked', async () => {
		const request = { source: seeded(), mapping: SEEDED_MAPPING, acceptedWarnings: 'all' } as const;
		const refused = await importFile(store.context(), request);
		expect(refused.ok).toBe(false);
		const report = await importFile(store.context(), { ...request, skipRejected: true });
		const sound = seededLines().length - 1 - SEEDS.filter(({ rejects }) => rejects).length;
		expect(report).toMatchObject({ ok: true, value: { created: sound, skipped: preview.skipped } });
	});

	test('come back clean once repaired, their reasons left in', async () => {
		const lines = await rejectedLines(seeded());
		expect(lines[0]).toBe(`${seededLines()[0] ?? ''};Motif`);
		const places = SEEDS.flatMap(({ rejects }, place) => (rejects ? [place] : []));
		expect(lines).toHaveLength(1 + places.length);
		for (const [index, place] of places.entries())
			expect(lines[index + 1]).toContain(`${seededLines()[rowOfSeed(place) - 1] ?? ''};`);

		const header = `${seededLines()[0] ?? ''};Motif du rejet`;
		const repaired = windows([header, ...places.map((place) => `${repairedLine(place)};Une raison`)]);
		expect(await rejectedLines(repaired)).toHaveLength(1);
		const report = await importFile(store.context(), { source: repaired, mapping: SEEDED_MAPPING });
		expect(report).toMatchObject({
			ok: true,
			value: { created: places.length, updated: 0, skipped: 0, ignored: [] }
		});
	});
});

/** The file of rejected rows, as text. */
async function rejectedLines(source: FileSource): Promise<readonly string[]> {
	const prepared = await prepareImport({ source, mapping: SEEDED_MAPPING });
	if (!prepared.ok) throw new Error(JSON.stringify(prepared.problems));
	const rejected = locateRejected(store.context(), prepared.value);
	const words = { header: 'Motif', say: ({ code }: Problem) => code };
	const pieces: Uint8Array[] = [];
	for await (const piece of writeRejected(prepared.value, rejected, words)) pieces.push(piece);
	const text = new TextDecoder('windows-1252').decode(Buffer.concat(pieces));
	return text.split('\r\n').slice(0, -1);
}
