import { expect, test } from 'vitest';
import { describeError, formatLogLine, redact } from './log.ts';

test('a line is one JSON value', () => {
	const line = formatLogLine(
		'info',
		'request',
		{ route: '/s/[token]', status: 200 },
		new Date('2026-03-02T09:00:00Z')
	);
	expect(JSON.parse(line)).toEqual({
		at: '2026-03-02T09:00:00.000Z',
		level: 'info',
		event: 'request',
		route: '/s/[token]',
		status: 200
	});
});

test('a text cannot start a line of its own', () => {
	expect(formatLogLine('info', 'x', { route: 'a\n{"event":"forged"}' }, new Date(0))).not.toContain('\n');
});

const SECRETS = [
	'nadia.ferrand@exemple.fr',
	'3vQm8KxYw2Zr7TnB5LcDfGhJ9Ps4AeU6',
	'06 12 34 56 78',
	'+33612345678',
	'Nadia Ferrand',
	'0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b',
	'trois lampes sous le pont'
];

test.each([
	...SECRETS.map((secret) => `invalid input syntax for type uuid: "${secret}"`),
	...SECRETS.map((secret) => `Key (email)=(${secret}) already exists.`),
	'cannot read /s/3vQm8KxYw2Zr',
	'mail to nadia.ferrand@exemple.fr failed',
	'called 06 12 34 56 78 twice',
	'session 3vQm8KxYw2Zr7TnB5LcDfGhJ9Ps4AeU6 gone'
])('no secret is left of: %s', (text) => {
	const masked = redact(text);
	for (const secret of [...SECRETS, '3vQm8KxYw2Zr']) expect(masked).not.toContain(secret);
});

test('what helps to find a fault is left', () => {
	expect(redact('column "x" of relation does not exist')).toBe('column "…" of relation does not exist');
	expect(redact("Cannot read properties of undefined (reading 'rows')")).toBe(
		"Cannot read properties of undefined (reading '…')"
	);
});

test('an exception is told by its kind, its code and where it was thrown', () => {
	const error = Object.assign(new TypeError('duplicate key: Key (email)=(nadia@exemple.fr)'), {
		code: '23505'
	});
	const told = describeError(error);
	expect(told).toMatchObject({ error: 'TypeError', code: '23505' });
	expect(JSON.stringify(told)).not.toContain('nadia');
	expect(JSON.stringify(told['frames'])).toContain('log.test.ts');
});

test('what was thrown and is no error is not told', () => {
	expect(describeError('nadia@exemple.fr')).toEqual({ error: 'string' });
});
