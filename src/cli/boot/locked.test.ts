import { expect, test } from 'vitest';
import { isComplete } from './locked.mjs';

const LOCKED = {
	'': { version: '0.1.0' },
	'node_modules/postgres': { version: '3.4.9' },
	'node_modules/node': { version: '24.21.0', optional: true }
};

test.each([
	[
		'all there',
		{ 'node_modules/postgres': { version: '3.4.9' }, 'node_modules/node': { version: '24.21.0' } },
		true
	],
	['an optional one absent', { 'node_modules/postgres': { version: '3.4.9' } }, true],
	['a needed one absent', { 'node_modules/node': { version: '24.21.0' } }, false],
	['another version', { 'node_modules/postgres': { version: '3.4.8' } }, false],
	[
		'another version of an optional one',
		{ 'node_modules/postgres': { version: '3.4.9' }, 'node_modules/node': { version: '22.0.0' } },
		false
	]
] as const)('%s', (_case, installed, complete) => {
	expect(isComplete(LOCKED, installed)).toBe(complete);
});
