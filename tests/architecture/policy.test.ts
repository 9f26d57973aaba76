import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import config from '../../svelte.config.js';

const directives = config.kit?.csp?.directives ?? {};

test('pages may run, load and send to nothing but themselves', () => {
	expect(config.kit?.csp?.mode).toBe('nonce');
	expect(directives).toMatchObject({
		'default-src': ['none'],
		'script-src': ['self'],
		'style-src': ['self'],
		'connect-src': ['self'],
		'form-action': ['self'],
		'base-uri': ['none'],
		'frame-ancestors': ['none'],
		'object-src': ['none']
	});
	expect(JSON.stringify(directives)).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
});

test('forms of other sites are refused: the check of Kit is on', () => {
	expect(config.kit?.csrf).toBeUndefined();
});

test('the one style attribute that is let through is Kit’s own', () => {
	const kit = dirname(createRequire(import.meta.url).resolve('@sveltejs/kit/package.json'));
	const source = readFileSync(join(kit, 'src', 'core', 'sync', 'write_root.js'), 'utf8');
	const [, style = ''] = /id="svelte-announcer"[^>]* style="([^"]+)"/.exec(source) ?? [];
	const hash = createHash('sha256').update(style).digest('base64');
	expect(directives['style-src-attr']).toEqual(['unsafe-hashes', `sha256-${hash}`]);
});
