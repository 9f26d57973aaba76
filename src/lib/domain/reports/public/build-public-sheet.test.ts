import { describe, expect, it } from 'vitest';
import { anOutcome, withoutJob } from '../../../../../tests/factories/an-outcome.ts';
import { dossierFacts, workedExample } from '../../../../../tests/factories/a-snapshot.ts';
import type { SnapshotLine } from '../snapshot.ts';
import { buildDossier } from '../build-dossier.ts';
import { buildPublicSheet } from './build-public-sheet.ts';
import type { FormerEditions } from './tell-promotion.ts';
import type { PublicSheet } from './public-sheet.ts';

const lockOf = (lines: readonly SnapshotLine[], snapshot = 'lock-1') => {
	const cohorts = [...new Set(lines.map(({ cohort }) => cohort))];
	return { snapshot, lines, dossier: buildDossier(lines, dossierFacts(cohorts)) };
};

const formerly = (
	sheet: PublicSheet,
	lines: readonly SnapshotLine[],
	snapshot = 'lock-1'
): FormerEditions => ({
	sheets: [sheet],
	linesOf: (id) => (id === snapshot ? lines : [])
});

/** Gives the people at these places of a promotion another outcome. */
function change(
	lines: readonly SnapshotLine[],
	places: readonly number[],
	outcome: Parameters<typeof anOutcome>[0] | 'seeking'
): readonly SnapshotLine[] {
	return lines.map((line, index) => {
		if (!places.includes(index)) return line;
		const year = { cohort: String(line.cohort), referenceDate: `${line.cohort + 1}-06-01` };
		const made = outcome === 'seeking' ? withoutJob('seeking', year) : anOutcome({ ...year, ...outcome });
		const waves = line.waves.map((wave) => ({ ...wave, outcome: { ...made, awardId: line.awardId } }));
		return { ...line, waves };
	});
}

describe('a public sheet', () => {
	it('shows the worked example of regulation 2.2, where no group is small', () => {
		const { promotions, focus } = buildPublicSheet(lockOf(workedExample()));
		expect(promotions[0]).toMatchObject({
			cohort: 2023,
			certified: { display: 'shown', x: 40 },
			certifiedByVae: { display: 'shown', x: 0 }
		});
		// 21 and 16 of 26, 32 of 40: under 30 in the denominator, so fragile; no pay but 16 of them.
		expect(promotions[0]?.waves[0]).toMatchObject({
			months: 6,
			response: { display: 'shown', x: 32, d: 40 },
			global: { display: 'fragile', x: 21, d: 26, reasons: ['small'] },
			target: { display: 'fragile', x: 16, d: 26 },
			pay: { display: 'hidden' }
		});
		// 16 M1 and 5 outside the list; 26 permanent contracts would be one cell: 16 CDI and 5 CDD are two.
		const lists = Object.fromEntries((focus?.lists ?? []).map((list) => [list.code, list.cells]));
		expect(lists.families).toEqual([
			{ code: 'M1', x: 16 },
			{ code: 'HORS_LISTE', x: 5 }
		]);
		expect(lists.contracts).toEqual([
			{ code: 'CDI', x: 16 },
			{ code: 'CDD', x: 5 }
		]);
	});

	it('three people set aside are not told by the answers and the denominator', () => {
		// 6 set aside, of whom 3 now look for a job: 3 = 32 - 29 would be had from both.
		const lines = change(workedExample(), [26, 27, 28], 'seeking');
		const [wave] = buildPublicSheet(lockOf(lines)).promotions[0]?.waves ?? [];
		expect(wave?.global).toMatchObject({ display: 'fragile', x: 21, d: 29, bounds: null });
		// 32 of 40 is 80 %: 32 to 40 answered, 3 to 11 are set aside.
		expect(wave?.response).toEqual({ display: 'band', d: 40, band: { lower: 0.8, upper: 1 } });
		expect(JSON.stringify(wave)).not.toContain('"x":32');
	});

	it('three people in another job are not told by the two rates', () => {
		// Other jobs: 5, of which 2 become target jobs. 21 - 18 = 3.
		const lines = change(workedExample(), [16, 17], {});
		const [wave] = buildPublicSheet(lockOf(lines)).promotions[0]?.waves ?? [];
		expect(wave?.global).toMatchObject({ x: 21, d: 26 });
		// 18 of 26 is 69 %: from 60 to under 80 %, 16 to 20 people; 1 to 5 others is too near.
		expect(wave?.target).toEqual({ display: 'hidden', reasons: ['protected'] });
	});

	it('a class of three, or one where nobody answered, has no number but what is no secret', () => {
		const three = workedExample().slice(0, 3);
		const sheet = buildPublicSheet(lockOf(three));
		expect(JSON.stringify(sheet.promotions)).not.toMatch(/"(x|d)":[1-9]/);
		expect(sheet.focus).toBeNull();
		const silent = workedExample().slice(32);
		expect(JSON.stringify(buildPublicSheet(lockOf(silent)))).not.toMatch(/NaN|null,"upper|Infinity/);
	});

	it('keeps the former figures while fewer than five people have changed', () => {
		const before = workedExample();
		const first = buildPublicSheet(lockOf(before));
		const four = change(before, [0, 1, 2, 3], 'seeking');
		const second = buildPublicSheet(lockOf(four, 'lock-2'), formerly(first, before));
		expect(second.promotions[0]?.waves[0]).toEqual({ ...first.promotions[0]?.waves[0], kept: true });
		expect(second.focus).toEqual(first.focus);
		const five = change(before, [0, 1, 2, 3, 4], 'seeking');
		const third = buildPublicSheet(lockOf(five, 'lock-2'), formerly(first, before));
		expect(third.promotions[0]?.waves[0]?.global).toMatchObject({ x: 16, d: 26 });
	});

	it('puts promotions together that are too small alone, and not again with a third that would be told by it', () => {
		// 16 of 2021 and 16 of 2022, 11 of each at work: 32 together.
		const small = (year: number) => workedExample(year).slice(10, 26);
		const two = [...small(2021), ...small(2022)];
		const first = buildPublicSheet(lockOf(two));
		expect(first.promotions.map(({ waves }) => waves[0]?.global.display)).toEqual(['hidden', 'hidden']);
		expect(first.focus?.cohorts).toEqual([2021, 2022]);
		expect(first.focus?.pooled?.global).toMatchObject({ x: 22, d: 32 });
		const three = [...two, ...small(2023)];
		const next = buildPublicSheet(lockOf(three, 'lock-2'), formerly(first, two));
		// 33 - 22 would be the eleven of 2023, a class too small to be read.
		expect(next.focus).toBeNull();
	});
});
