import { describe, expect, it } from 'vitest';
import { loadReferences } from '#lib/server/nomenclatures/references.ts';
import { readTable } from '#lib/server/nomenclatures/read-table.ts';
import { measureAccuracy } from './coding/accuracy.ts';
import { caspCoder } from './coding/casp-coders.ts';
import { readEscoTitles } from './coding/esco-crosswalk.ts';
import {
	exactRanking,
	hideHalf,
	measureLevels,
	professionRanking,
	trigramRanking
} from './coding/half-index.ts';
import { ROME_FORMS, writeTitles, type RomeForm } from './coding/rome-forms.ts';

describe('ROME 4.0', () => {
	const every = 13;
	const sample = loadReferences().rome.titles.filter((_, index) => index % every === 0);

	it('has the 13,120 titles and 1,584 sheets of the edition of November 2025', () => {
		expect(loadReferences().rome.titles).toHaveLength(13_120);
		expect(readTable('rome-sheets')).toHaveLength(1584);
	});

	it.each(Object.keys(ROME_FORMS).filter((form) => form !== 'two typing errors') as RomeForm[])(
		'finds 98 titles of 100 from their form: %s',
		(form) => {
			const { lenient, precision } = measureAccuracy(writeTitles(sample, form), caspCoder('rome'));
			expect(lenient).toBeGreaterThanOrEqual(0.98);
			expect(precision).toBeGreaterThanOrEqual(0.98);
		},
		30_000
	);

	it('codes the job of a statement, without its employer', () => {
		const { candidates } = caspCoder('rome')(
			'Conseillère en insertion professionnelle, mission locale de Rouen (CDI)'
		);
		expect(candidates[0]?.code).toBe('K1801');
	});
});

describe('PCS 2003', () => {
	it('codes hidden titles better than an exact match and than shared letters, at every level', () => {
		const { known, hidden } = hideHalf(1);
		const sample = hidden.filter((_, index) => index % 2 === 0);
		const ours = measureLevels(sample, professionRanking(known));
		const exact = measureLevels(sample, exactRanking(known));
		const trigram = measureLevels(sample, trigramRanking(known));
		const least = [0.08, 0.06, 0.05, 0.015];
		ours.forEach(({ first }, level) => {
			expect(first).toBeGreaterThan((trigram[level]?.first ?? 1) + (least[level] ?? 0));
			expect(first).toBeGreaterThan(exact[level]?.first ?? 1);
		});
		const leastOfFive = [0.1, 0.03, 0.015, 0.005];
		ours.forEach(({ fifth }, level) => {
			expect(fifth).toBeGreaterThan((trigram[level]?.fifth ?? 1) + (leastOfFive[level] ?? 0));
			expect(fifth).toBeGreaterThan(exact[level]?.fifth ?? 1);
		});
	}, 60_000);

	it('knows a title of the index, and reads its status', () => {
		const code = (text: string) => caspCoder('pcs2003')(text).candidates[0]?.code;
		expect(code('Programmeur système (sauf Etat, coll. loc) (sauf cadre)')).toBe('478a');
		expect(code('Maçon (OQ)')).toBe('632a');
		expect(code("Hôtesse d'accueil")).toBe('541a');
	});
});

describe('PCS 2020', () => {
	it('is reached from every code of PCS 2003 that describes a job', () => {
		const finest = readTable('pcs2003').filter(
			([code = '', , level]) => level === '4' && !/^[78]/.test(code)
		);
		const carried = new Map(readTable('pcs2003-to-2020').map(([from = '', to = '']) => [from, to]));
		const codes = new Set(readTable('pcs2020').map(([code]) => code));
		expect(finest).toHaveLength(486);
		for (const [code = ''] of finest) expect(codes).toContain(carried.get(code));
	});

	it.each([
		['Éducatrice spécialisée', '43D3'],
		['Aide-soignante', '52C1'],
		['Avocate', '31B1'],
		['Maçon', '63B1'],
		['Coiffeuse salariée', '56B1']
	])('codes %s: %s', (text, code) => {
		expect(
			caspCoder('pcs2020')(text)
				.candidates.slice(0, 2)
				.map((candidate) => candidate.code)
		).toContain(code);
	});
});

describe('ESCO', () => {
	const titles = readEscoTitles();

	it('has the 2,942 occupations of version 1.0.9, each called by its preferred label', () => {
		expect(new Set(readTable('esco-titles').map(([code]) => code)).size).toBe(2942);
		const [best] = caspCoder('esco')('Régisseuse technique').candidates;
		expect(best?.label).toMatch(/\p{L}/u);
	});

	it.runIf(titles)('agrees with the crosswalk that France Travail publishes', () => {
		const { lenient, precision, coverage } = measureAccuracy(titles ?? [], caspCoder('esco'));
		expect(lenient).toBeGreaterThan(0.85);
		expect(precision).toBeGreaterThan(0.97);
		expect(coverage).toBeGreaterThan(0.6);
	});
});
