import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..', '..');
const pages = globSync(['docs/**/*.md', '*.md'], { cwd: ROOT }).map((path) => ({
	path,
	text: readFileSync(join(ROOT, path), 'utf8')
}));

/** Files that a page names: targets of its links, and paths of the repository between back-quotes. */
function namedFiles({ path, text }: { readonly path: string; readonly text: string }): readonly string[] {
	const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, target = '']) =>
		join(dirname(path), target)
	);
	const quoted = [...text.matchAll(/`((?:src|tests|docs|drizzle|static|deploy)\/[\w./()[\]+-]*)`/g)];
	return [...links, ...quoted.map(([, target = '']) => target)];
}

test('every file that a page of the documentation names is there', () => {
	expect(pages.length).toBeGreaterThan(5);
	const missing = pages.flatMap((page) =>
		namedFiles(page)
			.filter((file) => !existsSync(join(ROOT, file)))
			.map((file) => `${page.path}: ${file}`)
	);
	expect(missing).toEqual([]);
});

test('the rule is seen to fail: a page that names what is not there', () => {
	const text = 'See [there](gone.md#x), [here](https://example.org) and `src/gone.ts`.';
	expect(namedFiles({ path: 'docs/a/page.md', text })).toEqual(['docs/a/gone.md', 'src/gone.ts']);
});
