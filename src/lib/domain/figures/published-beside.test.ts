import { describe, expect, test } from 'vitest';
import type { Figure } from './figure.ts';
import type { PromotionTable, PromotionWave } from './promotion-table.ts';
import { promotionsBeside, publishedBeside, type KnownPublished } from './published-beside.ts';

const SLIDE: KnownPublished = {
	id: 'p1',
	programme: 'CASP',
	cohorts: [2023],
	waveMonths: 6,
	indicator: 'INS_GLOB',
	label: 'en emploi à six mois',
	count: null,
	total: null,
	rate: 0.85,
	source: 'Plaquette 2024, page 2',
	sourceUrl: null,
	publishedOn: '2024-03-01'
};

const figure = (changes: object = {}, population: object = {}) =>
	({
		indicator: 'INS_GLOB',
		display: 'shown',
		population: { programmes: ['CASP'], cohorts: [2023], wave: 6, filter: {}, ...population },
		x: 21,
		d: 26,
		value: 21 / 26,
		...changes
	}) as unknown as Figure;

describe('beside a figure', () => {
	test('stands what was published of the same people, and how far it is', () => {
		// 21 of 26 is 80.77 %; the leaflet says 85 %.
		expect(publishedBeside(figure(), [SLIDE])).toEqual([
			{ published: SLIDE, rate: 0.85, computed: { x: 21, d: 26 }, gapPoints: 4.2 }
		]);
	});

	test('a count out of a total is a rate as well', () => {
		const counted = { ...SLIDE, rate: null, count: 18, total: 24 };
		expect(publishedBeside(figure(), [counted])).toMatchObject([{ rate: 0.75, gapPoints: -5.8 }]);
		const alone = { ...SLIDE, rate: null, count: 18 };
		expect(publishedBeside(figure(), [alone])).toMatchObject([{ rate: null, gapPoints: null }]);
	});

	test.each<[string, Partial<KnownPublished>, object]>([
		['another programme', { programme: 'CIAO' }, {}],
		['another promotion', { cohorts: [2022] }, {}],
		['two promotions together', { cohorts: [2022, 2023] }, {}],
		['another wave', { waveMonths: 24 }, {}],
		['a wave that the source does not say', { waveMonths: null }, {}],
		['another indicator', { indicator: 'REP_TAUX' }, {}],
		['nothing comparable', { indicator: null }, {}],
		['a figure of some of them', {}, { filter: { sex: 'F' } }],
		['a figure of several programmes', {}, { programmes: ['CASP', 'CIAO'] }]
	])('never that of %s', (_what, changes, population) => {
		expect(publishedBeside(figure({}, population), [{ ...SLIDE, ...changes }])).toEqual([]);
	});

	test('says nothing of a figure that is withheld', () => {
		expect(publishedBeside(figure({ display: 'hidden', x: undefined, d: undefined }), [SLIDE])).toMatchObject(
			[{ rate: 0.85, computed: null, gapPoints: null }]
		);
	});
});

describe('beside promotions', () => {
	const wave = (counts: Partial<PromotionWave>): PromotionWave => ({
		months: 6,
		P: 40,
		R: 32,
		N: { study: 4, 'work-study': 0, unable: 1, retired: 0, abroad: 1 },
		E: 21,
		M: 16,
		undecided: 0,
		responsePercent: 80,
		globalPercent: 81,
		targetPercent: 62,
		targetAmongEmployedPercent: 76,
		...counts
	});
	const row = (cohort: number, waves: readonly PromotionWave[]) =>
		({ cohort, certified: 40, certifiedByVae: 0, waves }) as unknown as PromotionTable['promotions'][number];
	const table = {
		programme: { code: 'CASP' },
		promotions: [
			row(2023, [wave({})]),
			// 10 in work of 10 answers, nobody set aside.
			row(2022, [
				wave({ P: 20, R: 10, N: { study: 0, 'work-study': 0, unable: 0, retired: 0, abroad: 0 }, E: 10 })
			])
		]
	} as unknown as PromotionTable;
	const computed = (changes: Partial<KnownPublished>) =>
		promotionsBeside(table, [{ ...SLIDE, ...changes }])[0]?.computed;

	test('each rate is the fraction of its promotion (regulation 2.2)', () => {
		expect(computed({})).toEqual({ x: 21, d: 26 });
		expect(computed({ indicator: 'REP_TAUX' })).toEqual({ x: 32, d: 40 });
		expect(computed({ indicator: 'INS_METIER' })).toEqual({ x: 16, d: 26 });
		expect(computed({ indicator: 'METIER_EMPLOI' })).toEqual({ x: 16, d: 21 });
	});

	test('promotions published together are put together', () => {
		expect(promotionsBeside(table, [{ ...SLIDE, cohorts: [2022, 2023] }])).toMatchObject([
			{ computed: { x: 31, d: 36 }, gapPoints: -1.1 }
		]);
		expect(computed({ cohorts: [2021, 2022, 2023] })).toBeNull();
	});

	test('what cannot be computed stands alone, the newest promotion first', () => {
		const all = promotionsBeside(table, [
			{ ...SLIDE, id: 'old', cohorts: [2012], indicator: null, rate: null, count: 12 },
			{ ...SLIDE, id: 'other', programme: 'CIAO' },
			{ ...SLIDE, id: 'new', waveMonths: null }
		]);
		expect(all.map(({ published, computed: rate }) => [published.id, rate])).toEqual([
			['new', null],
			['old', null]
		]);
	});
});
