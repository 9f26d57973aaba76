import { expect, test } from 'vitest';
import { readReadingForm } from './reading-form.ts';

test('what a person says about a file is kept, and only that', () => {
	const said = readReadingForm([
		['encoding', 'macintosh'],
		['delimiter', ''],
		['dates', 'dmy'],
		['headerRows', '2'],
		['shortYears', '1950'],
		['titleRows', '3'],
		['footerRows', '2'],
		['table', '2'],
		['totals', 'skip'],
		['sheet', 'Promo 2013'],
		['missing', 'NA  nd;ns']
	]);
	expect(said).toEqual({
		encoding: 'macintosh',
		dates: 'dmy',
		headerRows: 2,
		shortYears: 1950,
		titleRows: 3,
		footerRows: 2,
		table: 2,
		totals: 'skip',
		sheet: 'Promo 2013',
		missing: ['NA', 'nd', 'ns']
	});
});

test('what is not among the choices is left to be found out', () => {
	expect(
		readReadingForm([
			['encoding', 'ebcdic'],
			['titleRows', '-1'],
			['table', '0'],
			['totals', 'perhaps'],
			['sheet', ''],
			['headerRows', '12'],
			['missing', ' ']
		])
	).toEqual({});
	expect(readReadingForm([['titleRows', '999999']])).toEqual({ titleRows: 100 });
});
