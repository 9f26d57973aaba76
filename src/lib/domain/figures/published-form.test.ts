import { expect, test } from 'vitest';
import { parsePublishedFigure } from './published-figure.ts';
import { readPublishedForm } from './published-form.ts';

const SLIDE = [
	['programme', 'CASP'],
	['cohorts', '2012, 2013 et 2014'],
	['label', '12 CIP'],
	['count', '12'],
	['total', ' 1 024 '],
	['rate', '81,5 %'],
	['waveMonths', ''],
	['source', 'Réunion d’information, diapositive 9']
] as const;

test('a slide is read as people write it', () => {
	expect(readPublishedForm(SLIDE)).toEqual({
		programme: 'CASP',
		cohorts: [2012, 2013, 2014],
		waveMonths: null,
		indicator: null,
		label: '12 CIP',
		count: 12,
		total: 1024,
		rate: 0.815,
		source: 'Réunion d’information, diapositive 9',
		sourceUrl: null,
		publishedOn: null
	});
	expect(parsePublishedFigure(readPublishedForm(SLIDE))).toMatchObject({ ok: true });
});

test.each([
	['count', 'douze', 'count'],
	['rate', '181', 'rate'],
	['cohorts', '', 'cohorts'],
	['source', ' ', 'source'],
	['total', '3', 'total'],
	['sourceUrl', 'javascript:alert(1)', 'sourceUrl']
])('%s « %s » is refused at its field', (name, value, at) => {
	const parsed = parsePublishedFigure(readPublishedForm([...SLIDE, [name, value]]));
	expect(parsed).toMatchObject({ ok: false, problems: [{ code: 'published.invalid', at }] });
});
