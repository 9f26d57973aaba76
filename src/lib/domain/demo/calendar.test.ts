import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../collection/reference-date.ts';
import { buildCalendar, monthsBetween, yearOf } from './calendar.ts';

const casp = (today: string) => buildCalendar(today).filter(({ programme }) => programme === 'CASP');

test('whole months are counted by calendar day', () => {
	expect(monthsBetween('2014-07-02', '2015-02-01')).toBe(6);
	expect(monthsBetween('2014-07-01', '2015-02-01')).toBe(7);
});

test('the February 2015 survey asked three classes, each at its own distance from the award', () => {
	const asked = casp('2025-10-01').filter(({ year }) => year <= 2014);
	expect(asked.map(({ year }) => year)).toEqual([2012, 2013, 2014]);
	expect(asked.map(({ waves }) => waves.map(({ months }) => months))).toEqual([[31], [19], [7]]);
	expect(asked.every(({ waves }) => waves.every(({ referenceDate }) => referenceDate === '2015-02-01'))).toBe(
		true
	);
});

test('in autumn 2024 the newest class is the one awarded in spring', () => {
	const classes = casp('2024-10-20');
	expect(classes.map(({ year }) => year)).toEqual([
		2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024
	]);
	expect(classes.at(-1)).toEqual({
		programme: 'CASP',
		year: 2024,
		awardedOn: '2024-03-08',
		waves: [{ months: 6, referenceDate: '2024-09-08', open: true }]
	});
	expect(classes.at(-2)).toMatchObject({ awardedOn: '2023-12-01', waves: [{ referenceDate: '2024-06-01' }] });
});

const anyDay = fc.integer({ min: 0, max: 365 * 20 }).map((days) => addDays('2021-01-01', days));

test('on any day exactly one wave is open, and that day lies within its answer window', () => {
	fc.assert(
		fc.property(anyDay, (today) => {
			const open = buildCalendar(today).flatMap(({ waves }) => waves.filter((wave) => wave.open));
			expect(open).toHaveLength(1);
			const [wave] = open;
			expect(wave?.months).toBe(6);
			expect(wave && wave.referenceDate <= today).toBe(true);
			expect(wave && today < addDays(wave.referenceDate, 120)).toBe(true);
		})
	);
});

test('awards lie in the year of their class, waves after the award, closed ones well past', () => {
	fc.assert(
		fc.property(anyDay, (today) => {
			for (const { year, awardedOn, waves } of buildCalendar(today)) {
				expect(yearOf(awardedOn)).toBe(year);
				for (const { months, referenceDate, open } of waves) {
					expect(monthsBetween(awardedOn, referenceDate)).toBe(months);
					if (months === 24) expect(addDays(referenceDate, 60) <= today).toBe(true);
					if (!open) expect(referenceDate < today).toBe(true);
				}
			}
		})
	);
});

test('classes that are over never change', () => {
	fc.assert(
		fc.property(anyDay, (today) => {
			const now = casp(today).slice(0, -1);
			const later = casp(addDays(today, 400));
			for (const [place, group] of now.entries()) {
				expect(later[place]).toMatchObject({ year: group.year, awardedOn: group.awardedOn });
				expect(later[place]?.waves.slice(0, group.waves.length)).toEqual(group.waves);
			}
		})
	);
});
