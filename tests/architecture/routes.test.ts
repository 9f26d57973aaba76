import { expect, test } from 'vitest';
import { MATRIX } from './permission-matrix.ts';
import { readRoutes } from './rules/routes.ts';
import { readSources, type Source } from './rules/sources.ts';

test('every door of every route has its line in the permission matrix, and every line its door', () => {
	const routes = readRoutes(readSources('src/routes/**/+*'));
	const doors = routes.flatMap(({ address, doors }) => doors.map((door) => `${address} ${door}`));
	const lines = Object.entries(MATRIX).flatMap(([address, row]) =>
		Object.keys(row).map((door) => `${address} ${door}`)
	);
	expect(lines.toSorted()).toEqual(doors.toSorted());
});

test('no door under /staff is open to who is not signed in', () => {
	const open = Object.entries(MATRIX).flatMap(([address, row]) =>
		Object.values(row).some((door) => door.open.includes('anonymous')) ? [address] : []
	);
	expect(open.filter((address) => address.startsWith('/staff'))).toEqual([]);
});

test('no route is made ahead of its reader, nor takes what only Kit’s experiments read', () => {
	const files = readSources('src/routes/**/*.ts', 'svelte.config.js');
	expect(files.filter(({ text }) => /export const prerender\s*=\s*true|remoteFunctions/.test(text))).toEqual(
		[]
	);
	expect(readSources('src/**/*.remote.ts')).toEqual([]);
});

const file = (path: string, text = ''): Source => ({ path, text });

test('the rule is seen to fail: doors that nobody listed are found', () => {
	const routes = readRoutes([
		file('src/routes/(staff)/staff/new/+page.svelte'),
		file(
			'src/routes/(staff)/staff/new/+page.server.ts',
			"export const actions: Actions = {\n\tdefault: async () => {\n\t\tcreate: 1;\n\t},\n\t'two-words': save\n};\n"
		),
		file(
			'src/routes/api/v1/x.csv/+server.ts',
			'export const GET: RequestHandler = () => x;\nexport async function DELETE() {}\n'
		),
		file('src/routes/+layout.svelte')
	]);
	expect(routes).toEqual([
		{ address: '/api/v1/x.csv', doors: ['DELETE', 'GET'] },
		{ address: '/staff/new', doors: ['GET', 'POST', 'POST ?/two-words'] }
	]);
});
