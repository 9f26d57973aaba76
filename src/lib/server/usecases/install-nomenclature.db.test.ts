import { writeFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OperatorActor } from '#lib/domain/access/actor.ts';
import type { Context } from '#lib/server/context.ts';
import { inDirectory, inInstitution } from '#lib/server/db/client.ts';
import { selectAuditEntries } from '#lib/server/db/queries/audit.ts';
import { selectNewestTables } from '#lib/server/db/queries/nomenclature-editions.ts';
import { readSourceTable, type SourceFile } from '#lib/server/nomenclatures/read-source-table.ts';
import { readShippedTable } from '#lib/server/nomenclatures/read-table.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { installNomenclature } from './install-nomenclature.ts';
import { readNomenclatures } from './read-nomenclatures.ts';

let fixture: TestDatabase;
let operator: Context<OperatorActor>;
let folder: string;

beforeAll(async () => {
	fixture = await openTestDatabase();
	operator = fixture.context<OperatorActor>(
		{ kind: 'operator', institutionId: fixture.institutionId },
		{ now: () => new Date('2026-09-01T08:00:00Z') }
	);
	folder = await mkdtemp(path.join(tmpdir(), 'devenir-editions-'));
});

afterAll(() => fixture.close());

const quoted = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');

async function fileOf(name: string, lines: readonly (readonly string[])[]): Promise<SourceFile> {
	const file = path.join(folder, name);
	await writeFile(file, lines.map(quoted).join('\r\n'));
	const read = await readSourceTable(file);
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return read.value;
}

/** The shipped ROME as its publisher writes it, with a code renamed, and one title more. */
async function nextRome(rename: (code: string) => string): Promise<readonly SourceFile[]> {
	const titles = readShippedTable('rome-titles').map(([code = '', long = '', short = '']) => {
		return [rename(code), long, short === '' ? long : short];
	});
	const sheets = readShippedTable('rome-sheets').map(([code = '', label = '']) => [rename(code), label]);
	const extra = ['K1801', 'Référent / Référente de parcours inventé', 'Référent inventé'];
	return [
		await fileOf('titres.csv', [
			['code_rome', 'libelle_appellation_long', 'libelle_appellation_court'],
			...titles,
			extra
		]),
		await fileOf('fiches.csv', [['code_rome', 'libelle_rome'], ...sheets])
	];
}

const install = (more: Partial<Parameters<typeof installNomenclature>[1]>) =>
	installNomenclature(operator, {
		...{ list: 'rome', edition: 'v461', publishedOn: '2026-06-01', files: [], dryRun: false },
		...more
	});
const codesOf = async (done: ReturnType<typeof install>) => {
	const result = await done;
	return result.ok ? [] : result.problems.map(({ code }) => code);
};

test('a dry run says what an edition changes, and keeps nothing', async () => {
	const files = await nextRome((code) => (code === 'K1801' ? 'K1899' : code));
	const read = await install({ files, dryRun: true });
	expect(read).toMatchObject({ ok: false, problems: [{ code: 'nomenclature.code-unlisted', row: 13122 }] });
	const moved = await install({ files: await nextRome((code) => code), dryRun: true });
	expect(moved).toMatchObject({
		ok: true,
		value: { former: 'v460', changes: { addedWordings: 1, moves: [] } }
	});
	expect(await inDirectory(fixture.database, {}, selectNewestTables)).toEqual([]);
});

test('an edition is kept with its files and its crosswalk, told to every institution, and shown to the public', async () => {
	const files = await nextRome((code) => (code === 'A1101' ? 'A1199' : code));
	const done = await install({ files });
	expect(done).toMatchObject({ ok: true });
	const [rome] = await readNomenclatures(operator);
	const [inForce, shipped] = rome?.editions ?? [];
	expect(shipped).toMatchObject({ edition: 'v460', codes: 1584, wordings: 13_120, installedAt: null });
	expect(inForce).toMatchObject({
		edition: 'v461',
		publishedOn: '2026-06-01',
		installedAt: '2026-09-01T08:00:00.000Z',
		files: files.map(({ file, sha256 }) => ({ name: file, sha256 })),
		changes: { former: 'v460', addedCodes: ['A1199'], removedCodes: ['A1101'], addedWordings: 1 }
	});
	expect(inForce?.changes?.moves).toMatchObject([{ from: 'A1101', to: 'A1199' }]);
	const [kept] = await inDirectory(fixture.database, {}, selectNewestTables);
	expect(kept?.tables['rome-titles']).toHaveLength(13_121);
	const entries = await inInstitution(fixture.database, fixture.institutionId, (tenant) =>
		selectAuditEntries(tenant, { after: 0, limit: 10 })
	);
	expect(entries).toMatchObject([
		{ action: 'nomenclature.installed', target: 'nomenclature:rome', details: { edition: 'v461' } }
	]);
});

test('what cannot be an edition is refused with its cause', async () => {
	const files = await nextRome((code) => code);
	expect(await codesOf(install({ files }))).toEqual(['nomenclature.edition-taken']);
	expect(await codesOf(install({ files, edition: 'v462' }))).toEqual(['nomenclature.not-newer']);
	expect(await codesOf(install({ files, edition: '', publishedOn: '2026-02-30' }))).toEqual([
		'nomenclature.edition-name',
		'nomenclature.date'
	]);
	expect(await codesOf(install({ files, edition: 'v470', publishedOn: '2027-01-01' }))).toEqual([
		'nomenclature.date'
	]);
	expect(await codesOf(install({ files, list: 'pcs2003' }))).toEqual(['nomenclature.unknown']);
	const few = [
		await fileOf('fiches.csv', [
			['code_rome', 'libelle_rome'],
			['K1801', 'Conseil']
		]),
		await fileOf('titres.csv', [
			['code_rome', 'libelle_appellation_long', 'libelle_appellation_court'],
			['K1801', 'Conseiller', 'Conseiller']
		])
	];
	expect(await codesOf(install({ files: few, edition: 'v463', publishedOn: '2026-08-01' }))).toEqual([
		'nomenclature.too-few'
	]);
});

test('a JSON list is read with the line of each entry', async () => {
	const file = path.join(folder, 'pcs.json');
	await writeFile(
		file,
		JSON.stringify(
			[
				{ id: '10A1', label: 'Exploitants' },
				{ id: 'Z', label: 'x' }
			],
			null,
			2
		)
	);
	const read = await readSourceTable(file);
	if (!read.ok) throw new Error('A list of objects is a table.');
	expect(read.value.rows.map(({ row }) => row)).toEqual([2, 6]);
	const refused = await install({ list: 'pcs2020', edition: '2021', files: [read.value] });
	expect(refused).toMatchObject({ problems: [{ code: 'nomenclature.code-wrong', row: 6, found: 'Z' }] });
	await writeFile(file, '{"id": 1}');
	expect(await readSourceTable(file)).toMatchObject({ problems: [{ code: 'nomenclature.json' }] });
});
