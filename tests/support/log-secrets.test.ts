import { expect, test } from 'vitest';
import { findSecrets, printedPasswords } from '../e2e/support/log-secrets.ts';

const line = (fields: object) =>
	JSON.stringify({ at: '2026-03-02T09:00:00.000Z', event: 'request', ...fields });

test.each([
	{ message: 'no account nadia@exemple.fr' },
	{ route: '/s/3vQm8KxYw2Zr7TnB5LcD' },
	{ address: '127.0.0.1' },
	{ cookie: 'devenir.session_token=x' },
	{ body: 'password=trois lampes sous le pont' },
	{ password: 'k7m2q-hx9tb-pw4nd-ccfz8' }
])('a log is seen to tell: %j', (fields) => {
	expect(findSecrets(`Devenir est ouvert\n${line(fields)}\n`, ['k7m2q-hx9tb-pw4nd-ccfz8'])).toHaveLength(1);
});

test('a log as it should be tells nothing', () => {
	const good = line({
		route: '/s/[token]',
		status: 200,
		institution: '01a20fbb-b263-760e-b3b1-30b266be349a'
	});
	// What the start says to the person in front of it is no log.
	expect(findSecrets(`admin@demo.invalid  k7m2q\n${good}\n`, ['k7m2q'])).toEqual([]);
});

test('the printed passwords are found in what the start says', () => {
	expect(printedPasswords('  admin@demo.invalid   k7m2q-hx9tb  (administrateur)\n')).toEqual(['k7m2q-hx9tb']);
});
