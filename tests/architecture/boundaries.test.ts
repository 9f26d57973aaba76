import { cruise, type IFlattenedRuleSet } from 'dependency-cruiser';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import boundaries from './boundaries.js';

/**
 * Each forbidden arrow, drawn once in a little tree of its own, so that no rule is kept by never being tried.
 * The product itself is under the same rules in `npm run lint`.
 */
const ARROWS: readonly (readonly [rule: string, from: string, to: string])[] = [
	['domain-knows-only-domain', 'src/lib/domain/a.ts', 'src/lib/server/log.ts'],
	['domain-knows-only-domain', 'src/lib/domain/a.ts', 'src/lib/i18n/format.ts'],
	['domain-knows-only-domain', 'src/lib/domain/a.ts', 'node:fs'],
	['i18n-knows-domain', 'src/lib/i18n/a.ts', 'src/lib/server/log.ts'],
	['i18n-knows-domain', 'src/lib/i18n/a.ts', 'src/lib/ui/words.ts'],
	['database-knows-domain', 'src/lib/server/db/queries/a.ts', 'src/lib/server/usecases/b.ts'],
	['database-knows-domain', 'src/lib/server/db/queries/a.ts', 'src/lib/i18n/format.ts'],
	['usecases-know-no-web', 'src/lib/server/usecases/a.ts', 'src/routes/page.ts'],
	['usecases-know-no-web', 'src/lib/server/usecases/a.ts', 'src/lib/ui/words.ts'],
	['ui-knows-no-server', 'src/lib/ui/a.ts', 'src/lib/server/log.ts'],
	['routes-go-through-usecases', 'src/routes/a.ts', 'src/lib/server/db/client.ts'],
	['routes-go-through-usecases', 'src/routes/a.ts', 'src/lib/server/csv/read.ts'],
	['routes-go-through-usecases', 'src/routes/a.ts', 'src/lib/server/tally/store.ts'],
	['routes-go-through-usecases', 'src/routes/a.ts', 'src/cli/devenir.ts'],
	['cli-draws-nothing', 'src/cli/a.ts', 'src/lib/ui/words.ts'],
	['cli-draws-nothing', 'src/cli/a.ts', 'src/routes/page.ts']
];

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'devenir-arrows-'));
});

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

function write(tree: string, path: string, text: string): void {
	const file = join(folder, tree, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}

/** Rules broken in a little tree. */
async function brokenIn(tree: string): Promise<readonly string[]> {
	const { output } = await cruise(['src'], {
		baseDir: join(folder, tree),
		validate: true,
		// Checked by the cruiser itself, which refuses a rule it cannot read.
		ruleSet: boundaries as IFlattenedRuleSet,
		...boundaries.options,
		// Resolving is not under test, and the little trees have no packages.
		doNotFollow: { path: ['node_modules'] }
	});
	if (typeof output === 'string') throw new Error('A cruise without an output type gives its result.');
	return [...new Set(output.summary.violations.map(({ rule }) => rule.name))];
}

const relative = (to: string, from: string): string =>
	to.startsWith('node:') ? to : '../'.repeat(from.split('/').length - 1) + to;

test.each(ARROWS)('%s is seen to fail: %s → %s', async (rule, from, to) => {
	const tree = `${rule}-${to}`.replace(/[^a-z-]/g, '_');
	write(tree, from, `import { x } from '${relative(to, from)}';\nexport const y = x;\n`);
	if (!to.startsWith('node:')) write(tree, to, 'export const x = 1;\n');
	expect(await brokenIn(tree)).toEqual([rule]);
});

test('an arrow that is only a type is an arrow', async () => {
	write('type', 'src/lib/ui/a.ts', "import type { X } from '../server/log.ts';\nexport type Y = X;\n");
	write('type', 'src/lib/server/log.ts', 'export interface X { a: 1 }\n');
	expect(await brokenIn('type')).toEqual(['ui-knows-no-server']);
});

test('an arrow through #lib is an arrow', async () => {
	write('alias', 'package.json', '{ "imports": { "#lib/*": "./src/lib/*" } }');
	write('alias', 'src/lib/domain/a.ts', "import { x } from '#lib/server/log.ts';\nexport const y = x;\n");
	write('alias', 'src/lib/server/log.ts', 'export const x = 1;\n');
	expect(await brokenIn('alias')).toEqual(['domain-knows-only-domain']);
});

test('no-cycles is seen to fail', async () => {
	write('cycle', 'src/lib/domain/a.ts', "import { b } from './b.ts';\nexport const a = () => b;\n");
	write('cycle', 'src/lib/domain/b.ts', "import { a } from './a.ts';\nexport const b = () => a;\n");
	expect(await brokenIn('cycle')).toEqual(['no-cycles']);
});

test('every rule was seen to fail', () => {
	const tried = [...ARROWS.map(([rule]) => rule), 'no-cycles'];
	expect(boundaries.forbidden.map(({ name }) => name).filter((name) => !tried.includes(name))).toEqual([]);
});

test('the arrows of the walk are free', async () => {
	write('walk', 'src/lib/domain/a.ts', 'export const a = 1;\n');
	write('walk', 'src/lib/i18n/b.ts', "import { a } from '../domain/a.ts';\nexport const b = a;\n");
	write('walk', 'src/lib/ui/c.ts', "import { b } from '../i18n/b.ts';\nexport const c = b;\n");
	write('walk', 'src/lib/server/db/d.ts', "import { a } from '../../domain/a.ts';\nexport const d = a;\n");
	write('walk', 'src/lib/server/usecases/e.ts', "import { d } from '../db/d.ts';\nexport const e = d;\n");
	write('walk', 'src/routes/f.ts', "import { e } from '../lib/server/usecases/e.ts';\nexport const f = e;\n");
	expect(await brokenIn('walk')).toEqual([]);
});
