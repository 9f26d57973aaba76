import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeApi } from './openapi.ts';

const document = describeApi() as {
	readonly openapi: string;
	readonly paths: Readonly<Record<string, unknown>>;
	readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
};

it('describes every address that a key opens, and no other', () => {
	const folder = join(import.meta.dirname, '../../../routes/api/v1');
	const routes = readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && entry.name !== 'openapi.json')
		.map(({ name }) => `/${name}`);
	expect(Object.keys(document.paths).sort()).toEqual(routes.sort());
	expect(document.openapi).toBe('3.1.0');
});

it('refers to schemas that it has', () => {
	const text = JSON.stringify(document);
	const names = [...text.matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name);
	expect(names.length).toBeGreaterThan(4);
	for (const name of names) expect(Object.keys(document.components.schemas)).toContain(name);
});

it('says that a hidden figure has no number', () => {
	const hidden = JSON.stringify(document.components.schemas['Figures']);
	expect(hidden).toContain('"const":"hidden"');
	expect(hidden).toContain('"additionalProperties":false');
});
