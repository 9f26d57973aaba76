import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dashboard } from '#lib/domain/figures/dashboard.ts';
import { formatWording } from '#lib/i18n/format-wording.ts';
import { LOCALES } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/translate.ts';
import { upsertOutcomes } from '#lib/server/db/queries/outcomes.ts';
import { withoutJob } from '../../../../tests/factories/an-outcome.ts';
import {
	openSurveyedClasses,
	select,
	valueOf,
	type SurveyedClasses
} from '../../../../tests/support/surveyed-classes.ts';
import { readDashboard } from './read-dashboard.ts';

let classes: SurveyedClasses;
let staff: SurveyedClasses['staff'];

beforeAll(async () => {
	classes = await openSurveyedClasses();
	({ staff } = classes);
});

afterAll(() => classes.test.close());

describe('readDashboard', () => {
	const read = async (address: string, context = staff('lead', 'CASP')): Promise<Dashboard> =>
		valueOf(await readDashboard(context, select(address)));

	it('opens on the newest cohort at six months', async () => {
		const dashboard = await read('');
		expect(dashboard.selection).toMatchObject({ cohorts: [2023], wave: 6, definitions: 'rncp' });
		expect(dashboard.programme).toMatchObject({ code: 'CASP' });
		expect(dashboard.headlines.map(({ figure }) => figure.indicator)).toEqual([
			'REP_TAUX',
			'INS_GLOB',
			'INS_METIER',
			'RETOUR_EMPLOI'
		]);
	});

	it('accounts for everybody', async () => {
		const { account } = await read('');
		expect(account.groups.map((group) => [group.code, group.display === 'shown' ? group.x : null])).toEqual([
			['target', 16],
			['other-work', 5],
			['no-work', 5],
			['neutralised', 6],
			['no-answer', 8]
		]);
		expect(account.braces.map(({ x }) => x)).toEqual([21, 26, 32, 40]);
	});

	it('says that a difference is not measurable when its interval holds zero', async () => {
		const { trend } = await read('');
		expect(trend.points.map(({ cohort }) => cohort)).toEqual([2022, 2023]);
		expect(trend.comparison).toMatchObject({ from: 2022, to: 2023, measurable: false });
		expect(trend.message.key).toBe('figures.trend.none');
	});

	it('shows the programme’s own people small counts, and a viewer none', async () => {
		const codes = (dashboard: Dashboard) =>
			dashboard.situation.figure.cells.map((cell) => [cell.code, cell.display === 'shown' ? cell.x : null]);
		expect(codes(await read('programme=CASP'))).toEqual([
			['employed', 22],
			['unemployed', 5],
			['study', 4],
			['unable', 1]
		]);
		// 22 in work beside a rate of 21 in work would tell of the one who works abroad.
		expect(codes(await read('programme=CASP', staff('viewer')))).toEqual([]);
	});

	it('tells a viewer how many are set aside, never why', async () => {
		const { headlines } = await read('programme=CASP', staff('viewer'));
		expect(headlines[1]?.figure).toMatchObject({ indicator: 'INS_GLOB', neutralised: { any: 6 } });
	});

	it('offers what may be chosen, with its people', async () => {
		const { filters } = await read('programme=CASP&cohort=2023&wave=6', staff('officer'));
		const group = (name: string) => filters.find((one) => one.name === name)?.options ?? [];
		expect(group('programme').map(({ value, count }) => [value, count])).toEqual([
			['', null],
			['CASP', 40],
			['CIAO', 7]
		]);
		expect(group('cohort').map(({ value, count, selected }) => [value, count, selected])).toEqual([
			['2023', 40, true],
			['2022', 20, false],
			['all', 60, false]
		]);
	});

	it('keeps in the list a year that nobody has, since the page is about it', async () => {
		const { filters } = await read('programme=CASP&cohort=1999', staff('officer'));
		const cohorts = filters.find(({ name }) => name === 'cohort')?.options ?? [];
		expect(cohorts.filter(({ selected }) => selected).map(({ value, count }) => [value, count])).toEqual([
			['1999', 0]
		]);
	});

	it('says an answer given a moment ago', async () => {
		const silent = classes.stored.find(
			({ collection, cohort, programme }) =>
				collection === 'no-contact' && cohort === '2022' && programme === 'CASP'
		);
		const before = (await read('cohort=2022')).headlines[0]?.figure;
		const answer = withoutJob('seeking', { awardId: silent?.awardId ?? '', cohort: '2022' });
		await classes.inA((tenant) =>
			upsertOutcomes(tenant, [answer], { source: 'response', sourceId: null, at: new Date('2026-03-02') })
		);
		const after = (await read('cohort=2022')).headlines[0]?.figure;
		expect(before).toMatchObject({ x: 10, d: 20 });
		expect(after).toMatchObject({ x: 11, d: 20 });
	});

	it('is empty, and does not fail, where there is nobody', async () => {
		const dashboard = await read('wave=18');
		expect(dashboard.empty).toBe(true);
		expect(dashboard.headlines[1]?.figure).toMatchObject({ display: 'undefined', reasons: ['no_data'] });
	});

	it.each([
		'',
		'definitions=ove',
		'definitions=cge',
		'definitions=mesr',
		'definitions=statistics',
		'wave=18',
		'cohort=all'
	])('has a text for all that it says (%s)', async (address) => {
		for (const context of [staff('officer'), staff('viewer'), classes.test.context()]) {
			const dashboard = valueOf(await readDashboard(context, select(address)));
			for (const locale of LOCALES) sayAll(dashboard, locale);
		}
	});
});

/** Says every wording found in an object: one without a text throws, one left with a hole is told. */
function sayAll(value: unknown, locale: (typeof LOCALES)[number]): void {
	if (typeof value !== 'object' || value === null) return;
	if ('key' in value && typeof value.key === 'string') {
		const text = formatWording(value as { key: string }, { locale, t: translator(locale) });
		expect(text, value.key).not.toMatch(/\{\w+\}|NaN|undefined/);
	}
	for (const part of Object.values(value)) sayAll(part, locale);
}
