import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	anItem,
	aQuestionnaire,
	theStandardQuestionnaire
} from '../../../../../tests/factories/a-questionnaire.ts';
import { pathsOf } from '../paths.ts';
import { readingSeconds } from '../reading-time.ts';
import { screensOf } from '../screens.ts';
import { STANDARD_WAVES } from '../standard/master-item.ts';
import { simulatePaths } from './simulate-paths.ts';
import { walkWays } from './walk-ways.ts';

const A = { question: 'A', in: ['A'] };

describe('the paths of a questionnaire', () => {
	it('are told by their longest, through each answer that decides', () => {
		const report = simulatePaths(
			aQuestionnaire(
				anItem('A', { choices: ['A', 'B', 'C'] }),
				anItem('B', { when: A }),
				anItem('C', { when: A })
			)
		);
		expect(report).toMatchObject({
			longest: { screens: 3, questions: ['A', 'B', 'C'], over: false },
			shortest: { screens: 1, questions: ['A'] },
			branches: [
				{ question: 'A', codes: ['A'], screens: 3 },
				{ question: 'A', codes: ['B', 'C'], screens: 1 }
			],
			unreachable: [],
			endings: [],
			emptyWay: false,
			whole: true
		});
	});

	it('name what nobody can be asked, which no single condition shows', () => {
		const report = simulatePaths(
			aQuestionnaire(
				anItem('A'),
				anItem('B', { when: A }),
				// Each part can hold, but B is asked only of those whom the other part leaves out.
				anItem('C', {
					when: {
						all: [
							{ question: 'B', in: ['A'] },
							{ question: 'A', in: ['B'] }
						]
					}
				})
			)
		);
		expect(report.unreachable).toEqual(['C']);
	});

	it('name the answers that end it, with what of the minimum set they leave', () => {
		const report = simulatePaths(
			aQuestionnaire(anItem('A', { stops: ['B'] }), anItem('B', { star: true }), anItem('C', { star: true }))
		);
		expect(report.endings).toEqual([{ question: 'A', code: 'B', starsLeft: 2 }]);
		expect(report.shortest).toMatchObject({ questions: ['A'] });
	});

	it('say when somebody is asked nothing', () => {
		expect(
			simulatePaths(aQuestionnaire(anItem('A', { when: { fact: 'earlier', in: ['YES'] } }))).emptyWay
		).toBe(true);
	});

	it('are over the budget from the sixteenth screen on', () => {
		const many = (count: number) =>
			simulatePaths(
				aQuestionnaire(...Array.from({ length: count }, (_, index) => anItem(`Q${String(index)}`)))
			).longest;
		expect(many(15)).toMatchObject({ screens: 15, over: false });
		expect(many(16)).toMatchObject({ screens: 16, over: true });
	});

	it('do not count what is asked after sending', () => {
		const report = simulatePaths(aQuestionnaire(anItem('A'), anItem('B', { extra: true })));
		expect(report.longest).toMatchObject({ screens: 1, questions: ['A'] });
	});

	it('are walked in a moment where there are more than could be counted', () => {
		const routers = Array.from({ length: 60 }, (_, index) => anItem(`R${String(index)}`));
		const asked = routers.map((_, index) =>
			anItem(`Q${String(index)}`, { when: { question: `R${String(index)}`, in: ['A'] } })
		);
		const woven = routers.flatMap((router, index) => [router, asked[index] ?? {}]);
		const report = simulatePaths(aQuestionnaire(...woven));
		expect(report).toMatchObject({ whole: true, unreachable: [], longest: { screens: 120 } });
		expect(report.shortest).toMatchObject({ screens: 60 });
	});

	it.each(STANDARD_WAVES)('of the standard at %i months keep to the budgets, all of it reached', (wave) => {
		const report = simulatePaths(theStandardQuestionnaire(wave));
		expect(report.unreachable).toEqual([]);
		expect(report.longest?.over).toBe(false);
		expect(report.branches.filter(({ over }) => over)).toEqual([]);
	});

	it.each([6, 24])(
		'find, at %i months, the longest and shortest of all that can be tried one by one',
		(wave) => {
			const standard = theStandardQuestionnaire(wave);
			const cases = [
				{ entrySituation: 'unknown', earlier: 'NO' },
				{ entrySituation: 'SAL', earlier: 'NO' },
				{ entrySituation: 'DE', earlier: 'YES' }
			];
			const core = cases
				.flatMap((facts) => pathsOf(standard, { ...facts, wave: String(wave) }))
				.map((path) => path.filter(({ extra }) => !extra));
			const seconds = core.map((items) => readingSeconds(standard, items, 'fr'));
			const walked = simulatePaths(standard);
			expect(walked.longest?.seconds.fr).toBeCloseTo(Math.max(...seconds), 6);
			expect(walked.shortest?.seconds.fr).toBeCloseTo(Math.min(...seconds), 6);
			expect(walked.longest?.screens).toBe(
				Math.max(...core.map((items) => screensOf(standard, items).length))
			);
		}
	);

	it('reach exactly what trying every path one by one reaches', () => {
		const condition = fc
			.tuple(fc.nat(4), fc.constantFrom('A', 'B', 'C'), fc.boolean())
			.map(([index, code, negated]) => {
				const one = { question: `Q${String(index)}`, in: [code] };
				return negated ? { not: one } : one;
			});
		const items = fc.array(fc.option(fc.array(condition, { minLength: 1, maxLength: 2 })), {
			minLength: 5,
			maxLength: 7
		});
		fc.assert(
			fc.property(items, fc.boolean(), (conditions, any) => {
				const questionnaire = aQuestionnaire(
					...conditions.map((parts, index) =>
						anItem(`Q${String(index)}`, {
							choices: ['A', 'B', 'C'],
							...(parts ? { when: any ? { any: parts } : { all: parts } } : {})
						})
					)
				);
				const facts = { wave: '6', entrySituation: 'unknown', earlier: 'NO' };
				const walked = walkWays(questionnaire, facts, { secondsOf: () => 1 });
				const tried = pathsOf(questionnaire, facts);
				const asked = new Set(tried.flat().map(({ code }) => code));
				expect([...walked.reached].toSorted()).toEqual([...asked].toSorted());
				const lengths = tried.map((path) => path.length);
				const found = walked.ways.map((way) => way.items.length);
				expect([Math.max(...found), Math.min(...found)]).toEqual([
					Math.max(...lengths),
					Math.min(...lengths)
				]);
			}),
			{ numRuns: 200 }
		);
	});
});
