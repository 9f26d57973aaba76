import { describe, expect, it, test } from 'vitest';
import { anOutcome, aSilentGraduate, withoutJob } from '../../../../../tests/factories/an-outcome.ts';
import { aSnapshotLine, dossierFacts, workedExample } from '../../../../../tests/factories/a-snapshot.ts';
import { buildDossier, type DossierFacts } from '../build-dossier.ts';
import type { SnapshotLine } from '../snapshot.ts';
import { CONTROL_CODES, type ControlCode } from './control-result.ts';
import { minimumGrossYear } from './minimum-wage.ts';
import { CONTROLS } from './registry.ts';

type Changes = Parameters<typeof aSnapshotLine>[2];

const job = (number: number, outcome: Parameters<typeof anOutcome>[0] = {}, changes: Changes = {}) =>
	aSnapshotLine(number, [anOutcome(outcome)], changes);

function found(code: ControlCode, lines: readonly SnapshotLine[], changes: Partial<DossierFacts> = {}) {
	const cohorts = [...new Set(lines.map(({ cohort }) => cohort)), ...(lines.length === 0 ? [2023] : [])];
	const { controls } = buildDossier(lines, dossierFacts(cohorts, changes));
	return controls.find((one) => one.code === code);
}

const outside = (jury: number | null, flow: number | null = null) => ({
	outside: { 2023: { period: { first: '2023-01-01', last: '2023-12-31' }, jury, flow } }
});

const many = (count: number, make: (number: number) => SnapshotLine) =>
	Array.from({ length: count }, (_, index) => make(index + 1));

test('every control is registered once, in one order', () => {
	expect(CONTROLS.map(({ code }) => code).sort()).toEqual([...CONTROL_CODES].sort());
});

describe('what blocks', () => {
	it.each<[ControlCode, string, readonly SnapshotLine[], Partial<DossierFacts>, readonly number[]]>([
		['jury-count', 'another number at the jury', [job(1)], outside(2), []],
		['award-dates', 'a date of another year', [job(1), job(2, {}, { awardedOn: '2024-01-15' })], {}, [2]],
		['one-outcome', 'the same person twice', [job(1, {}, { sameAs: 2 }), job(2)], {}, [1]],
		['target-undecided', 'a job nobody decided on', [job(1), job(2, { target: 'undecided' })], {}, [2]],
		['job-facts', 'a job without a title', [job(1, { jobTitle: ' ' })], {}, [1]],
		['job-facts', 'a job without an employer', [job(1, {}, { wave: { employer: '' } })], {}, [1]],
		['job-facts', 'a contract that was refused', [job(1, { contract: 'refused' })], {}, [1]],
		['job-facts', 'a job of no country', [job(1, { country: 'unknown', mobility: 'unknown' })], {}, [1]],
		// 16 days before the 1st of June.
		[
			'answered-early',
			'an answer of the 16th of May',
			[job(1, {}, { wave: { answeredOn: '2024-05-16' } })],
			{},
			[1]
		],
		['nobody-answered', 'a silent promotion', [aSnapshotLine(1, [aSilentGraduate()])], {}, []]
	])('%s: %s', (code, _what, lines, changes, numbers) => {
		expect(found(code, lines, changes)).toMatchObject({ verdict: 'block', numbers });
	});

	it('nothing of the worked example, once its jury is known', () => {
		const { controls } = buildDossier(workedExample(), dossierFacts());
		expect(controls.filter(({ verdict }) => verdict === 'block')).toEqual([]);
	});

	it('an answer of the 17th of May is in time, fifteen days before', () => {
		const line = job(1, {}, { wave: { answeredOn: '2024-05-17' } });
		expect(found('answered-early', [line])).toMatchObject({ verdict: 'pass' });
	});
});

describe('what is to be checked', () => {
	it.each<[ControlCode, string, readonly SnapshotLine[], Partial<DossierFacts>, readonly number[]]>([
		['promotions', 'a single one', [job(1)], {}, []],
		['jury-count', 'the jury’s number not entered', [job(1)], outside(null), []],
		['award-dates', 'a date that is missing', [job(1, {}, { awardedOn: null })], {}, [1]],
		['flow-count', 'one fewer sent', [job(1)], outside(1, 0), []],
		['job-began-late', 'a job of July', [job(1, {}, { wave: { jobSince: '2024-07' } })], {}, [1]],
		// 1 766.92 a month at the 1st of June 2024: 21 203.04 a year.
		['pay-under-minimum', '20 000 a year', [job(1, { grossYearEuros: 20_000, payBasis: 'BA' })], {}, [1]],
		['pay-converted', 'a pay given net', [job(1, { grossYearEuros: 27_000, payBasis: 'NM' })], {}, []],
		['pay-known', 'a pay that is not known', [job(1, { grossYearEuros: null })], {}, [1]],
		['opinion-differs', 'target, against their opinion', [job(1, { titleLink: '4' })], {}, [1]],
		['opinion-differs', 'not target, against it', [job(1, { titleLink: '1', target: 'no' })], {}, [1]],
		['same-job', 'they say so', [job(1, {}, { wave: { comparedWithBefore: 'MEME' } })], {}, [1]],
		['late-answers', 'one of one', [job(1, { late: 'yes' })], {}, [1]],
		['registration-ends', 'in eight months', [job(1)], withEnd('2025-07-01'), []],
		['registration-ends', 'not entered', [job(1)], withEnd(null), []],
		[
			'definition-changed',
			'other rules',
			[job(1)],
			{ lastLock: { definitions: 'rncp 0.9.0', rulesVersion: '1.0.0' } },
			[]
		]
	])('%s: %s', (code, _what, lines, changes, numbers) => {
		expect(found(code, lines, changes)).toMatchObject({ verdict: 'warning', numbers });
	});

	function withEnd(registeredUntil: string | null): Partial<DossierFacts> {
		return { programme: { ...dossierFacts().programme, registeredUntil } };
	}

	it('same employer and title as before, however they are written', () => {
		const before = {
			...({ level: '5', contract: 'CDI', grossYearEuros: null } as const),
			jobTitle: 'conseiller en insertion professionnelle ',
			employer: 'MISSION LOCALE DE BOBIGNY'
		};
		expect(found('same-job', [job(1, {}, { before })])).toMatchObject({ verdict: 'warning', numbers: [1] });
	});

	it('a pay of more than five times the median', () => {
		const pays = [24_000, 25_000, 26_000, 130_001];
		const lines = pays.map((grossYearEuros, index) => job(index + 1, { grossYearEuros, payBasis: 'BA' }));
		// The median is 25 500; five times that is 127 500.
		expect(found('pay-outlier', lines)).toMatchObject({ verdict: 'warning', numbers: [4] });
		expect(found('pay-outlier', lines.slice(0, 3))).toMatchObject({ verdict: 'pass' });
	});

	it('how many answers are missing for the target, and whose', () => {
		const lines = [
			...many(7, (number) => job(number)),
			...[8, 9, 10].map((n) => aSnapshotLine(n, [aSilentGraduate()]))
		];
		expect(found('response-rate', lines)).toMatchObject({
			verdict: 'warning',
			params: { n: 7, N: 10, missing: 1, target: 80 },
			numbers: [8, 9, 10]
		});
	});

	it('more than one in five set aside', () => {
		const studying = (number: number) => aSnapshotLine(number, [withoutJob('studying', { study: 'main' })]);
		expect(found('neutralised-share', [...many(4, (n) => job(n)), studying(5)])).toMatchObject({
			verdict: 'pass'
		});
		expect(found('neutralised-share', [...many(3, (n) => job(n)), studying(4)])).toMatchObject({
			verdict: 'warning',
			params: { count: 1, total: 4 }
		});
	});

	it('the centre that answered least', () => {
		const lines = [
			...many(4, (number) => job(number, { centre: 'Paris' })),
			job(5, { centre: 'Lille' }),
			...[6, 7].map((n) => aSnapshotLine(n, [aSilentGraduate({ centre: 'Lille' })]))
		];
		expect(found('centre-response', lines)).toMatchObject({
			verdict: 'warning',
			params: { centre: 'Lille', n: 1, N: 3, count: 1 }
		});
	});

	it('a published record that says otherwise, column by column', () => {
		const record = [
			{
				year: 2023,
				certified: 40,
				certifiedByVae: 0,
				globalAt6Percent: 85,
				targetAt6Percent: null,
				targetAt24Percent: 70
			}
		];
		// 85 and not 81; 70 at two years, where nothing is computed.
		expect(found('register-gap', workedExample(), { record })).toMatchObject({
			verdict: 'warning',
			params: { count: 2, known: 'yes' }
		});
	});
});

describe('the minimum wage of a day', () => {
	it.each([
		['2024-06-01', 21_203.04],
		['2024-11-01', 21_621.6],
		['2015-02-01', 17_490.24],
		['2011-12-31', null]
	])('%s', (day, euros) => {
		expect(minimumGrossYear(day)).toBe(euros);
	});
});

it('nothing to look at is no proof, and is said', () => {
	expect(found('pay-known', [aSnapshotLine(1, [withoutJob('seeking')])])).toMatchObject({
		verdict: 'pass',
		params: { known: 'none' }
	});
});
