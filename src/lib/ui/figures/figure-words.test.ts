import { describe, expect, it } from 'vitest';
import type { Figure, FigureHeader } from '#lib/domain/figures/figure.ts';
import { translator } from '#lib/i18n/translate.ts';
import { describeFigure, explainFigure, formatOnePerson, formatRange, splitPercent } from './figure-words.ts';

const fr = { locale: 'fr', t: translator('fr') } as const;
const en = { locale: 'en', t: translator('en') } as const;

const HEADER: FigureHeader = {
	indicator: 'INS_GLOB',
	definition: { set: 'rncp', version: '1.0.0', label: 'France compétences' },
	population: { programmes: [], cohorts: [2023], wave: 6, filter: {} },
	referenceDate: '2024-06-01',
	reasons: [],
	snapshot: null,
	lineage: { rulesVersion: '1', sources: {}, dataAt: null }
};

// The class of the reference pages: 37 of 44, Wilson 70.6 to 92.1, bounds 67.3 to 87.3.
const SHOWN: Figure = {
	...HEADER,
	display: 'shown',
	N: 62,
	n: 51,
	x: 37,
	d: 44,
	neutralised: {},
	value: 37 / 44,
	interval: { method: 'wilson', level: 0.95, lower: 0.706, upper: 0.921 },
	bounds: { lower: 0.673, upper: 0.873 }
};

/** Spaces that typography chose are plain ones here. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a figure in words', () => {
	it('reads value, counts, interval and bounds in one sentence', () => {
		expect(plain(describeFigure('Insertion globale', SHOWN, fr))).toBe(
			'Insertion globale : 84 %, 37 sur 44, intervalle à 95 % de 71 à 92 %, sans hypothèse de 67 à 87 %'
		);
		expect(describeFigure('Insertion', SHOWN, en)).toContain('84%, 37 of 44, 95% interval 71 to 92%');
	});

	it('never says a number of a hidden figure', () => {
		const hidden: Figure = { ...HEADER, display: 'hidden' };
		expect(describeFigure('Insertion globale', hidden, fr)).not.toMatch(/\d/);
		expect(explainFigure(hidden, fr)).toEqual(['Moins de 5 personnes.']);
	});

	it('says counts without a percentage under ten people', () => {
		const counts: Figure = { ...SHOWN, display: 'counts', value: null, x: 5, d: 8 };
		expect(describeFigure('Retour à l’emploi', counts, fr)).toContain('5 sur 8');
		expect(describeFigure('Retour à l’emploi', counts, fr)).not.toContain('%');
	});

	it('gives every reason of a fragile figure', () => {
		const fragile: Figure = { ...SHOWN, display: 'fragile', reasons: ['small', 'wide'] };
		expect(explainFigure(fragile, fr).map(plain)).toEqual([
			'Moins de 30 personnes, intervalle de plus de 30 points : à lire avec prudence.'
		]);
		expect(explainFigure(SHOWN, fr)).toEqual([]);
	});
});

describe('parts of a figure', () => {
	it('takes the sign of a percentage apart', () => {
		expect(splitPercent(37, 44, fr)).toEqual({ number: '84', sign: '%' });
		expect(plain(splitPercent(399, 400, fr).number)).toBe('99,8');
		expect(splitPercent(37, 44, en)).toEqual({ number: '84', sign: '%' });
	});

	it('says what one person weighs', () => {
		expect(plain(formatOnePerson(44, fr))).toBe('Une personne = 2,3 points');
		expect(plain(formatOnePerson(62, fr))).toBe('Une personne = 1,6 point');
		expect(plain(formatOnePerson(17, fr))).toBe('Une personne = 5,9 points');
	});

	it('writes a range in whole percentages', () => {
		expect(plain(formatRange({ lower: 0.706, upper: 0.921 }, fr))).toBe('de 71 à 92 %');
	});
});
