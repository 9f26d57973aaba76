import type { Source } from './sources.ts';

/** What a route answers to, read from its files. */
export interface Route {
	/** As Kit names it, groups left out: `/staff/imports/[id]`. */
	readonly address: string;
	/** `GET` for a page; `POST ?/name` for each action (`POST` for the default one); the methods of an endpoint. */
	readonly doors: readonly string[];
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'fallback'];

/** Every route that the files under `src/routes` make. */
export function readRoutes(sources: readonly Source[]): readonly Route[] {
	const routes = new Map<string, Set<string>>();
	const add = (address: string, ...doors: readonly string[]): void => {
		const known = routes.get(address) ?? new Set();
		for (const door of doors) known.add(door);
		routes.set(address, known);
	};
	for (const { path, text } of sources) {
		const [, folder = '', file = ''] = /^src\/routes(.*)\/(\+[^/]+)$/.exec(path) ?? [];
		const address = folder.replace(/\/\([^)]+\)/g, '') || '/';
		if (/^\+page(@[a-z]*)?\.svelte$/.test(file)) add(address, 'GET');
		if (/^\+page\.server\.ts$/.test(file)) add(address, ...actionsOf(text));
		if (/^\+server\.ts$/.test(file)) add(address, ...methodsOf(text));
	}
	return [...routes]
		.map(([address, doors]) => ({ address, doors: [...doors].sort() }))
		.sort((a, b) => (a.address < b.address ? -1 : 1));
}

function methodsOf(text: string): readonly string[] {
	return METHODS.filter((method) => new RegExp(`export (const|(async )?function) ${method}\\b`).test(text));
}

/** Keys of `export const actions = {…}`, which stand one tab in. */
function actionsOf(text: string): readonly string[] {
	const [, body] = /^export const actions\b[^=]*= \{\n([\s\S]*?)^\}/m.exec(text) ?? [];
	if (body === undefined) return [];
	const names = [...body.matchAll(/^\t(?:async )?'?([\w-]+)'?\s*(?:[:(,]|$)/gm)].map(([, name = '']) => name);
	return names.map((name) => (name === 'default' ? 'POST' : `POST ?/${name}`));
}
