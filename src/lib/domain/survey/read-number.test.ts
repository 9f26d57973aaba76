import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number.ts';

describe('readNumber', () => {
	it.each([
		['1650', 1650],
		['1 650', 1650],
		['1\u202f650,50', 1650.5],
		['1650,5', 1650.5],
		['1650.50', 1650.5],
		['1.650', 1650],
		['1,650', 1650],
		['1.650,50', 1650.5],
		['1,650.50', 1650.5],
		['1.234.567', 1_234_567],
		['1’650', 1650],
		['1650 euros', 1650],
		['1650€', 1650],
		['0,5', 0.5],
		['0', 0]
	])('%s is %f', (text, value) => {
		expect(readNumber(text)).toBe(value);
	});

	it.each([
		'',
		'-1',
		'1e3',
		'0x10',
		'1,2,3',
		'1.65.0',
		'12.34.567',
		'1650,5555',
		'1650.500',
		'mille',
		'1650 / 1700',
		',5',
		'5,'
	])('%s cannot be read', (text) => {
		expect(readNumber(text)).toBeUndefined();
	});
});
