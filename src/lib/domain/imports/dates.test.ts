import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from './dates.ts';

const UNKNOWN = { order: undefined, shortYears: undefined };

test.each([
	['2013-07-04', '2013-07-04'],
	['2014-04-12T19:30', '2014-04-12'],
	['2017-07-18 08:28:09', '2017-07-18'],
	['31/08/2012', '2012-08-31'],
	['31.08.2012', '2012-08-31'],
	['08/31/2012', '2012-08-31'],
	['1/1/2017', '2017-01-01'],
	['29/02/2024', '2024-02-29']
])('%s is one day', (text, date) => {
	expect(parseDate(text, UNKNOWN)).toEqual({ ok: true, date });
});

test.each([
	['04/07/2013', 'ambiguous'],
	['31/02/2013', 'impossible'],
	['29/02/2023', 'impossible'],
	['2013-13-01', 'impossible'],
	['01/01/1850', 'impossible'],
	['31/08/12', 'short-year'],
	['juillet 2013', 'not-a-date'],
	['2013', 'not-a-date'],
	['31/08-2012', 'not-a-date']
])('%s is refused: %s', (text, reason) => {
	expect(parseDate(text, UNKNOWN)).toEqual({ ok: false, reason });
});

test('the order of the column decides, even against a cell that could only be read otherwise', () => {
	expect(parseDate('04/07/2013', { ...UNKNOWN, order: 'dmy' })).toEqual({ ok: true, date: '2013-07-04' });
	expect(parseDate('04/07/2013', { ...UNKNOWN, order: 'mdy' })).toEqual({ ok: true, date: '2013-04-07' });
	expect(parseDate('08/31/2012', { ...UNKNOWN, order: 'dmy' })).toEqual({ ok: false, reason: 'impossible' });
});

test('a year of two figures belongs to the hundred years that were said', () => {
	const since = (shortYears: number) => parseDate('31/08/13', { order: 'dmy', shortYears });
	expect(since(1950)).toEqual({ ok: true, date: '2013-08-31' });
	expect(since(1900)).toEqual({ ok: true, date: '1913-08-31' });
	expect(parseDate('31/08/60', { order: 'dmy', shortYears: 1950 })).toEqual({ ok: true, date: '1960-08-31' });
});

test('every day is read back in each order', () => {
	const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
	fc.assert(
		fc.property(day, (date) => {
			const iso = date.toISOString().slice(0, 10);
			const [year = '', month = '', own = ''] = iso.split('-');
			expect(parseDate(iso, UNKNOWN)).toEqual({ ok: true, date: iso });
			expect(parseDate(`${own}/${month}/${year}`, { ...UNKNOWN, order: 'dmy' })).toEqual({
				ok: true,
				date: iso
			});
			expect(parseDate(`${month}/${own}/${year}`, { ...UNKNOWN, order: 'mdy' })).toEqual({
				ok: true,
				date: iso
			});
		})
	);
});
