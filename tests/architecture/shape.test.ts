import { expect, test } from 'vitest';
import { findBareImports, findLongFiles, findOddNames, findStraySql, findVagueNames } from './rules/shape.ts';
import { isTest, readSources, type Source } from './rules/sources.ts';

const code = readSources('src/**/*.ts', 'src/**/*.svelte');

const file = (path: string, text = ''): Source => ({ path, text });

test('names say what is in a folder or a file', () => {
	expect(code.flatMap(findVagueNames)).toEqual([]);
	expect(findVagueNames(file('src/lib/domain/utils/dates.ts'))).toHaveLength(1);
	expect(findVagueNames(file('src/lib/server/helpers.ts'))).toHaveLength(1);
	expect(findVagueNames(file('src/lib/domain/shared/result.ts'))).toHaveLength(0);
});

test('names are spelt the same way everywhere', () => {
	expect(code.flatMap(findOddNames)).toEqual([]);
	for (const odd of ['src/lib/ui/button.svelte', 'src/lib/domain/readFile.ts', 'src/lib/domain/read_file.ts'])
		expect(findOddNames(file(odd)), odd).toHaveLength(1);
	for (const good of [
		'src/routes/x/+page.server.ts',
		'src/lib/ui/Field.svelte',
		'src/a/b.db.test.ts',
		'src/app.d.ts'
	])
		expect(findOddNames(file(good)), good).toHaveLength(0);
});

test('files stay short', () => {
	expect(code.flatMap(findLongFiles)).toEqual([]);
	expect(findLongFiles(file('src/a.ts', 'x\n'.repeat(250)))).toHaveLength(0);
	expect(findLongFiles(file('src/a.ts', 'x\n'.repeat(251)))).toHaveLength(1);
	expect(findLongFiles(file('src/A.svelte', 'x\n'.repeat(201)))).toHaveLength(1);
});

test('half of the files have sixty lines or fewer', () => {
	const lengths = code
		.filter((source) => !isTest(source))
		.map(({ text }) => text.split('\n').length)
		.sort((a, b) => a - b);
	expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
});

test('use cases, pages and the domain hold no SQL', () => {
	const rooms = code.filter(
		(source) =>
			/^src\/(lib\/(domain|ui|i18n|server\/(usecases|auth|csv|links|imports))|routes)\//.test(source.path) &&
			!isTest(source)
	);
	expect(rooms.flatMap(findStraySql)).toEqual(SQL_DRIVERS);
	for (const text of ['await tenant.sql`select 1`', 'sql<{ a: string }[]>`select 1`', 'sql.unsafe(text)'])
		expect(findStraySql(file('src/lib/server/usecases/x.ts', text)), text).toHaveLength(1);
	expect(
		findStraySql(file('src/lib/server/usecases/x.ts', '// not sql`select`\nconst sql = 1;'))
	).toHaveLength(0);
});

/** Hands the statements of the sign-in library to a transaction; writes none itself. */
const SQL_DRIVERS = ['src/lib/server/auth/library.ts'];

test('every import says its extension, as Node asks', () => {
	expect(code.flatMap(findBareImports)).toEqual([]);
	expect(findBareImports(file('a.ts', "import { x } from './b';"))).toHaveLength(1);
	expect(findBareImports(file('a.ts', "import { x } from '#lib/domain/b';"))).toHaveLength(1);
	expect(
		findBareImports(file('a.ts', "import { x } from './b.ts';\nimport type { Y } from './$types';"))
	).toHaveLength(0);
});
