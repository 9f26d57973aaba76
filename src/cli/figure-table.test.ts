import { describe, expect, it } from 'vitest';
import type { Figure, FigureHeader } from '#lib/domain/figures/figure.ts';
import { translator } from '#lib/i18n/translate.ts';
import { tabulateFigures } from './figure-table.ts';

const EN = { locale: 'en', translate: translator('en') } as const;

const header: Omit<FigureHeader, 'indicator' | 'reasons'> = {
	definition: { set: 'rncp', version: '1.0.0', label: 'France compétences (RNCP)' },
	population: { programmes: ['CASP'], cohorts: [2023], wave: 6, filter: { sex: 'F' } },
	referenceDate: null,
	snapshot: null,
	lineage: { rulesVersion: '1.0.0', sources: {}, dataAt: null }
};

const rate: Figure = {
	...header,
	indicator: 'INS_GLOB',
	display: 'fragile',
	reasons: ['small'],
	N: 40,
	n: 32,
	x: 21,
	d: 26,
	neutralised: {},
	value: 21 / 26,
	interval: { method: 'wilson', level: 0.95, lower: 0.6212, upper: 0.9149 },
	bounds: null
};

const pay: Figure = {
	...header,
	indicator: 'SAL_NET_TP',
	display: 'shown',
	reasons: [],
	N: 40,
	n: 32,
	x: 30,
	d: 30,
	neutralised: {},
	value: null,
	interval: null,
	bounds: null,
	quantiles: {
		type2: { q1: 1_554, median: 1_740, q3: null },
		type7: { q1: 1_554, median: 1_740, q3: null }
	}
};

describe('the table of figures', () => {
	it('says the population, then one line a figure', () => {
		const lines = tabulateFigures([rate, pay], EN);
		expect(lines.slice(0, 3)).toEqual([
			'Definition: France compétences (RNCP) 1.0.0',
			'',
			'CASP · 2023 · 6 months · sex = F'
		]);
		expect(lines[4]?.split(/\s{2,}/)).toEqual([
			'INS_GLOB',
			'81%',
			'21 / 26',
			'62% - 91%',
			'32 / 40',
			'fragile (fewer than 30 people)'
		]);
		expect(lines[5]).toContain('€1,550 | €1,740 | c');
	});

	it('shows no number of a hidden figure', () => {
		const hidden: Figure = { ...header, indicator: 'INS_GLOB', display: 'hidden', reasons: ['small'] };
		expect(
			tabulateFigures([hidden], EN)
				.at(-1)
				?.split(/\s{2,}/)
		).toEqual(['INS_GLOB', 'hidden']);
	});

	it('says that there is nobody', () => {
		expect(tabulateFigures([], EN)).toEqual(['No graduate matches this request.']);
	});
});
