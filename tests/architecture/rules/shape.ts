import type { Source } from './sources.ts';

const VAGUE = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared-utils', 'lib'];

/** Folders and files whose name says nothing of what is in them. `src/lib` is Kit's own. */
export function findVagueNames({ path }: Source): readonly string[] {
	const parts = path.replace(/^src\/lib\//, '').split('/');
	const names = parts.map((part) => part.replace(/\..*$/, ''));
	return names.some((name) => VAGUE.includes(name)) ? [path] : [];
}

/** Longest files by ending (DESIGN 3). */
const MOST_LINES = { '.svelte': 200, '.ts': 250 } as const;

export function findLongFiles({ path, text }: Source): readonly string[] {
	const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
	const most = path.endsWith('.svelte') ? MOST_LINES['.svelte'] : MOST_LINES['.ts'];
	return lines > most ? [`${path} has ${String(lines)} lines, at most ${String(most)}`] : [];
}

/** `kebab-case.ts`, `PascalCase.svelte`; Kit's `+page.svelte` and the like. */
export function findOddNames({ path }: Source): readonly string[] {
	const name = path.split('/').at(-1) ?? '';
	const good =
		/^\+[a-z]+(\.server|\.client)?(@[a-z]*)?\.(ts|svelte)$/.test(name) ||
		/^[A-Z][A-Za-z0-9]*\.svelte$/.test(name) ||
		/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*\.ts$/.test(name);
	return good ? [] : [path];
}

/** Statements of SQL outside the rooms that may hold them: `path`. */
export function findStraySql({ path, text }: Source): readonly string[] {
	const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
	return /\bsql(<[^`]*>)?`|\.unsafe\(/.test(code) ? [path] : [];
}

/** Imports that Node cannot read by itself: without an extension. */
export function findBareImports({ path, text }: Source): readonly string[] {
	const found = text.matchAll(/(?:from|import)\s*\(?\s*'((?:\.{1,2}\/|#lib\/)[^']*)'/g);
	return [...found].flatMap(([, target = '']) =>
		/\.(ts|mjs|js|svelte|css|json|(?:html|css)\?raw)$/.test(target) || target.endsWith('/$types')
			? []
			: [`${path} imports ${target}`]
	);
}
