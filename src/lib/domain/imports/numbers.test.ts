import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberShape, parseNumber } from './numbers.ts';

describe('what is a number', () => {
	test.each([
		['1450', 1450],
		['-3', -3],
		['0', 0],
		['2466.66666666667', 2466.66666666667],
		['1450,50', 1450.5],
		['1 450', 1450],
		['1\u00a0450,50', 1450.5],
		['1\u202f450 €', 1450],
		['€1450.50', 1450.5],
		['12,5 %', 12.5],
		['1.234.567', 1234567],
		['1,234,567.25', 1234567.25],
		['1.234.567,25', 1234567.25],
		["1'234.5", 1234.5],
		['1.5e3', 1500]
	])('%s', (text, value) => {
		expect(parseNumber(text, undefined)).toBe(value);
	});

	test.each([
		'',
		'-',
		'01004',
		'0612345678',
		'+33612345678',
		'06 12 34 56 78',
		'2095257564',
		'12O0',
		'1,2,3',
		'1.2.3',
		'1 45 0',
		'12/04/2013',
		'ns',
		'1450 net',
		'٣'
	])('not « %s »', (text) => {
		expect(numberShape(text)).toBeUndefined();
		expect(parseNumber(text, ',')).toBeUndefined();
	});

	test('one mark before three digits needs the mark of the column', () => {
		expect(parseNumber('1,234', undefined)).toBeUndefined();
		expect(parseNumber('1,234', ',')).toBe(1.234);
		expect(parseNumber('1,234', '.')).toBe(1234);
		expect(parseNumber('1.234', ',')).toBe(1234);
		expect(parseNumber('0,234', undefined)).toBe(0.234);
	});
});

test('what a French or an English spreadsheet writes is read back', () => {
	const cents = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((whole) => whole / 100);
	fc.assert(
		fc.property(cents, fc.constantFrom('fr', 'en'), (value, locale) => {
			const text = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(value);
			expect(parseNumber(text, undefined)).toBe(value);
		})
	);
});
