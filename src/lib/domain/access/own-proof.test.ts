import { expect, test } from 'vitest';
import { isProven, proofAsked } from './own-proof.ts';

test('the year of birth is asked where it is known, else the family name, else nothing', () => {
	expect(proofAsked({ birthYear: 1986, familyName: 'Test' })).toBe('birth-year');
	expect(proofAsked({ birthYear: null, familyName: 'Test' })).toBe('family-name');
	expect(proofAsked({ birthYear: null, familyName: ' - ' })).toBe('none');
	expect(proofAsked({ birthYear: null, familyName: null })).toBe('none');
});

test.each([
	[1986, 'Test', ' 1986 ', true],
	[1986, 'Test', '1987', false],
	[1986, 'Test', 'Test', false],
	[1986, 'Test', '', false],
	[null, 'Lefèvre-Martin', 'LEFEVRE MARTIN', true],
	[null, 'Lefèvre-Martin', 'Lefèvre', false],
	[null, 'Lefèvre-Martin', '', false],
	[null, null, '', true]
])('of %s and %s, “%s” proves it: %s', (birthYear, familyName, written, proven) => {
	expect(isProven({ birthYear, familyName }, written)).toBe(proven);
});
