import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { OUTCOME_CODES, type CodedField } from '../outcomes/codes.ts';
import { deriveOutcome } from '../outcomes/derive.ts';
import { CASP_PRESET } from '../programmes/presets/casp.ts';
import { addDays } from '../collection/reference-date.ts';
import { buildDemo, DEMO_SEED } from './demo.ts';
import { floorOf } from './pay.ts';

const TODAY = '2026-03-02';
const demo = buildDemo(DEMO_SEED, TODAY);

const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

const wave = (programme: string, year: number, months: number) =>
	demo.outcomes.filter(
		(outcome) =>
			outcome.programme === programme && outcome.cohort === String(year) && outcome.waveMonths === months
	);

function counts(programme: string, year: number, months: number) {
	const eligible = wave(programme, year, months).filter(({ frame }) => frame === 'eligible');
	const usable = eligible.filter((outcome) => outcome.usable === 'yes' && outcome.late === 'no');
	const kept = usable.filter(({ neutralised }) => neutralised === 'none');
	const employed = kept.filter(({ situation }) => situation === 'employed');
	const target = employed.filter((outcome) => outcome.target === 'yes');
	return { N: eligible.length, n: usable.length, d: kept.length, E: employed.length, M: target.length };
}

describe('the same every time', () => {
	test('a seed and a day give one demonstration, another seed another', () => {
		expect(digest(buildDemo(DEMO_SEED, TODAY))).toBe(digest(demo));
		expect(digest(buildDemo('other', TODAY))).not.toBe(digest(demo));
	});

	test('a class that is over is the same on a later day', () => {
		const later = buildDemo(DEMO_SEED, addDays(TODAY, 500));
		const of2020 = ({ cohort }: { cohort: string }) => cohort === '2020';
		expect(later.outcomes.filter(of2020)).toEqual(demo.outcomes.filter(of2020));
	});
});

describe('a story worth showing', () => {
	test('the class of 2023 is the one of the reference pages', () => {
		expect(counts('CASP', 2023, 6)).toEqual({ N: 62, n: 51, d: 44, E: 37, M: 30 });
		expect(counts('CASP', 2022, 6)).toEqual({ N: 38, n: 31, d: 27, E: 22, M: 17 });
		const of2023 = demo.awards.filter(({ programme, year }) => programme === 'CASP' && year === 2023);
		const by = (modality: string) => of2023.filter((award) => award.modality === modality).length;
		expect([by('day'), by('evening'), by('vae')]).toEqual([31, 22, 9]);
	});

	test('every class answers, works and reaches the target jobs within plausible bounds', () => {
		for (const { programme, year, waves } of demo.classes) {
			for (const { months, open } of waves) {
				const { N, n, d, E, M } = counts(programme, year, months);
				if (programme === 'CASP') expect(N).toBeGreaterThanOrEqual(20);
				expect(n / N).toBeGreaterThanOrEqual(open ? 0.5 : 0.6);
				expect(n / N).toBeLessThanOrEqual(0.83);
				expect(E / d).toBeGreaterThanOrEqual(0.65);
				expect(E / d).toBeLessThanOrEqual(0.9);
				expect(M / d).toBeGreaterThanOrEqual(programme === 'CASP' ? 0.55 : 0.35);
				expect(M / d).toBeLessThanOrEqual(0.75);
			}
		}
	});

	test('the newest class is being asked: some have answered, most of the others have time left', () => {
		const { campaign } = demo;
		expect(campaign.opensOn <= TODAY && TODAY < campaign.closesOn).toBe(true);
		const asked = wave('CASP', campaign.year, campaign.waveMonths);
		expect(asked.filter(({ collection }) => collection === 'not-yet').length).toBeGreaterThan(10);
		expect(asked.some(({ target }) => target === 'undecided')).toBe(true);
	});

	test('women answer more often than men, and by day more often than in the evening', () => {
		const closed = demo.outcomes.filter(
			({ frame, collection }) => frame === 'eligible' && collection !== 'not-yet'
		);
		const rate = (group: typeof closed) =>
			group.filter(({ usable }) => usable === 'yes').length / group.length;
		expect(rate(closed.filter(({ sex }) => sex === 'F'))).toBeGreaterThan(
			rate(closed.filter(({ sex }) => sex === 'M')) + 0.03
		);
		expect(rate(closed.filter(({ modality }) => modality === 'day'))).toBeGreaterThan(
			rate(closed.filter(({ modality }) => modality === 'evening')) + 0.03
		);
	});

	test('every reason for setting people aside is met, and every family of jobs and kind of structure', () => {
		const met = (field: CodedField | 'jobFamily' | 'structure') =>
			new Set(demo.outcomes.map((outcome) => outcome[field]));
		for (const reason of OUTCOME_CODES.neutralised) expect(met('neutralised')).toContain(reason);
		for (const { code } of CASP_PRESET.programmes[0]?.edition.targetJobs ?? [])
			expect(met('jobFamily')).toContain(code);
		for (const { code } of CASP_PRESET.programmes[0]?.edition.structures ?? [])
			expect(met('structure')).toContain(code);
		for (const frame of ['deceased', 'duplicate']) expect(met('frame')).toContain(frame);
		expect(met('late')).toContain('yes');
	});
});

describe('records that hold together', () => {
	test('each award is asked about once a wave, and belongs to somebody', () => {
		const people = new Set(demo.persons.map(({ key }) => key));
		expect(people.size).toBe(demo.persons.length);
		expect(new Set(demo.awards.map(({ key }) => key)).size).toBe(demo.awards.length);
		for (const { personKey } of demo.awards) expect(people).toContain(personKey);
		const asked = demo.outcomes.map(({ awardId, waveMonths }) => `${awardId}/${waveMonths}`);
		expect(new Set(asked).size).toBe(asked.length);
	});

	test('some people hold both certificates, the half-way one first', () => {
		const both = demo.awards.filter(
			({ programme, personKey }) => programme === 'CASP' && personKey.startsWith('CIAO')
		);
		expect(both.length).toBeGreaterThan(5);
		for (const { personKey, awardedOn } of both) {
			const halfway = demo.awards.find(({ key }) => key === personKey);
			expect(halfway && halfway.awardedOn < awardedOn).toBe(true);
		}
	});

	test('every code is one of its list', () => {
		for (const [field, codes] of Object.entries(OUTCOME_CODES) as [CodedField, readonly string[]][]) {
			for (const code of new Set(demo.outcomes.map((outcome) => outcome[field])))
				expect(codes).toContain(code);
		}
	});

	test('the derived facts are those of the rules, and deriving again changes nothing', () => {
		for (const outcome of demo.outcomes) {
			expect(deriveOutcome(outcome, { international: false })).toEqual(outcome);
		}
	});

	test('who has no job has no fact of one', () => {
		for (const outcome of demo.outcomes.filter(({ activity }) => activity !== 'employed')) {
			expect(outcome).toMatchObject({ target: 'not-applicable', jobTitle: '', employer: '', structure: '' });
			expect(outcome.netMonthlyEuros).toBeNull();
		}
	});

	test('who has a job has a title, an employer, a contract and a place', () => {
		const jobs = demo.outcomes.filter(
			({ situation, usable }) => situation === 'employed' && usable === 'yes'
		);
		expect(jobs.length).toBeGreaterThan(300);
		for (const job of jobs) {
			expect(job.jobTitle).not.toBe('');
			expect(job.employer).not.toBe('');
			expect(job.department === '').toBe(job.country === 'abroad');
			expect(job.contract).not.toBe('not-applicable');
			expect((job.status === 'FPT') === (job.contract === 'FON')).toBe(true);
		}
	});

	test('a target job is one of the programme’s list; no neutralised person counts as employed in one', () => {
		for (const outcome of demo.outcomes.filter(({ target }) => target === 'yes')) {
			const programme = CASP_PRESET.programmes.find(({ code }) => code === outcome.programme);
			expect(programme?.edition.targetJobs.map(({ code }) => code)).toContain(outcome.jobFamily);
			if (outcome.neutralised === 'work-study') expect(outcome.situation).toBe('study');
		}
	});

	test('pay lies between the floor of its year and 2 600 € for a full time, and gross follows net', () => {
		const paid = demo.outcomes.filter(({ netMonthlyEuros }) => netMonthlyEuros !== null);
		expect(paid.length).toBeGreaterThan(250);
		for (const { netMonthlyEuros, grossYearEuros, ftePercent, referenceDate } of paid) {
			const fullTime = ((netMonthlyEuros ?? 0) * 100) / (ftePercent ?? 0);
			expect(fullTime).toBeGreaterThanOrEqual(floorOf(Number(referenceDate?.slice(0, 4))) - 10);
			expect(fullTime).toBeLessThanOrEqual(2610);
			expect(grossYearEuros).toBeCloseTo((netMonthlyEuros ?? 0) * 12 * 1.3, 0);
		}
		expect(demo.outcomes.some(({ payBasis }) => payBasis === 'refused')).toBe(true);
	});

	test('the first job comes within the months that have gone by', () => {
		for (const { monthsToFirstJob, waveMonths } of demo.outcomes) {
			if (monthsToFirstJob === null) continue;
			expect(monthsToFirstJob).toBeGreaterThanOrEqual(0);
			expect(monthsToFirstJob).toBeLessThanOrEqual(waveMonths);
		}
	});
});

describe('nobody real', () => {
	test('addresses lead nowhere and telephone numbers are reserved for fiction', () => {
		for (const { email, phone } of demo.persons) {
			expect(email).toMatch(/^[a-z0-9.-]+@exemple\.invalid$/);
			expect(phone).toMatch(/^\+33 1 99 00 \d\d \d\d$/);
		}
		expect(new Set(demo.persons.map(({ email }) => email)).size).toBe(demo.persons.length);
	});

	test('every employer says that it is an example, a model or a fiction', () => {
		const employers = new Set(demo.outcomes.map(({ employer }) => employer).filter((name) => name !== ''));
		expect(employers.size).toBeGreaterThan(10);
		for (const name of employers) expect(name).toMatch(/exempl|modèle|ficti|imaginaire|démonstration/i);
	});

	test('no text comes from a file about real people', (context) => {
		const folder = process.env['DEVENIR_SHARED'] ?? '../shared';
		const file = `${folder}/data/surveys/uns_ove/uns_ip_2012_2014.csv`;
		if (!existsSync(file)) context.skip('the folder of shared data is not there');
		const sources = readdirSync('src/lib/domain/demo')
			.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
			.map((name) => readFileSync(`src/lib/domain/demo/${name}`, 'utf8'));
		expect(sources.join('\n')).not.toContain('uns_');
		const lines = new Set(
			readFileSync(file, 'utf8')
				.split('\n')
				.filter((line) => line.length > 60)
		);
		for (const source of sources) {
			for (const line of source.split('\n')) expect(lines).not.toContain(line.trim());
		}
	});
});
