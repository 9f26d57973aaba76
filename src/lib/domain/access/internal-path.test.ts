import fc from 'fast-check';
import { expect, test } from 'vitest';
import { internalPath } from './internal-path.ts';

test.each(['/staff', '/staff/promotions?programme=CASP&cohort=2013,2014', '/', '/p/casp?x=//evil.example'])(
	'%s stays',
	(path) => {
		expect(internalPath(path, '/home')).toBe(path);
	}
);

test.each([
	'https://evil.example/',
	'//evil.example',
	'/\\evil.example',
	'\\\\evil.example',
	'/\t/evil.example',
	'/\n/evil.example',
	'/.//evil.example',
	'/staff/..//evil.example',
	'/%2e//evil.example',
	'javascript:alert(1)',
	'data:text/html,x',
	'staff',
	'',
	' /staff',
	null,
	undefined
])('%j leads home', (path) => {
	expect(internalPath(path, '/home')).toBe('/home');
});

test('whatever is given, a browser that follows it stays on this site', () => {
	const hostile = fc.array(
		fc.constantFrom(
			'/',
			'\\',
			'.',
			'..',
			':',
			'@',
			'?',
			'#',
			'%2f',
			'%5c',
			'\t',
			'\r',
			' ',
			'http',
			'evil.example',
			'%2e'
		),
		{ maxLength: 8 }
	);
	fc.assert(
		fc.property(
			fc.oneof(
				hostile.map((parts) => parts.join('')),
				fc.webUrl(),
				fc.string()
			),
			(text) => {
				const path = internalPath(text, '/home');
				expect(new URL(path, 'https://devenir.example').origin).toBe('https://devenir.example');
				expect(path.startsWith('//')).toBe(false);
			}
		),
		{ numRuns: 2000 }
	);
});
