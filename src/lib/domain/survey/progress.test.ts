import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anItem, aQuestionnaire, theQuestionnaire } from '../../../../tests/factories/a-questionnaire.ts';
import type { Answers } from './answers.ts';
import { buildJourney } from './journey.ts';
import { stepAt } from './progress.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { Item } from './question-types/index.ts';
import type { StoredAnswer } from './stored-answer.ts';

const FACTS = { wave: '6', entrySituation: 'SAL', earlier: 'NO' };

describe('where a question stands', () => {
	it('counts the longest way that is still possible', () => {
		const questionnaire = theQuestionnaire('condition-on-answer');
		const at = (code: string, answers: Answers) => stepAt(questionnaire, FACTS, { code, answers });
		// TITLE and SEARCH exclude each other: two questions in all, whatever is answered.
		expect(at('WORK', {})).toEqual({ position: 1, total: 2 });
		expect(at('SEARCH', { WORK: { value: 'NO_WORK' } })).toEqual({ position: 2, total: 2 });
		expect(at('TITLE', { WORK: { value: 'NO_WORK' } })).toBeUndefined();
	});

	it('does not count pages to be read', () => {
		const questionnaire = theQuestionnaire('pages-to-read');
		const at = (code: string, answers: Answers) => stepAt(questionnaire, FACTS, { code, answers });
		expect(at('READ', {})).toBeUndefined();
		expect(at('ASK', { READ: { value: true } })).toEqual({ position: 1, total: 2 });
		expect(at('LAST', { READ: { value: true }, ASK: { value: false } })).toEqual({ position: 2, total: 2 });
	});

	it('is the same when an answer after it is known', () => {
		const questionnaire = theQuestionnaire('stale-answers');
		const all: Answers = { FIRST: { value: 'LEFT' }, MIDDLE: { value: 'UP' }, LAST: { value: true } };
		expect(stepAt(questionnaire, FACTS, { code: 'FIRST', answers: all })).toEqual(
			stepAt(questionnaire, FACTS, { code: 'FIRST', answers: {} })
		);
	});
});

/** A questionnaire whose questions are asked or not depending on any of those before, in any way. */
const questionnaires = fc
	.integer({ min: 1, max: 9 })
	.chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => items(index))))
	.map((documents) => aQuestionnaire(...documents));

function items(index: number) {
	const several = fc.boolean();
	const when = index === 0 ? fc.constant(undefined) : fc.option(conditions(index), { nil: undefined });
	return fc.record({ several, optional: fc.boolean(), when }).map(({ several, optional, when }) =>
		anItem(`Q${index}`, {
			type: several ? 'multiple' : 'single',
			choices: ['A', 'B', 'C'],
			optional,
			...(when && { when })
		})
	);
}

function conditions(index: number): fc.Arbitrary<object> {
	const { tree } = fc.letrec<{ tree: object; leaf: object }>((tie) => ({
		leaf: fc.record({
			question: fc.integer({ min: 0, max: index - 1 }).map((earlier) => `Q${earlier}`),
			in: fc.subarray(['A', 'B', 'C'], { minLength: 1 })
		}),
		tree: fc.oneof(
			{ maxDepth: 2, depthSize: 'small' },
			tie('leaf'),
			fc.record({ not: tie('tree') }),
			fc.record({ all: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
			fc.record({ any: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) })
		)
	}));
	return tree;
}

/** Any answer that the form of an item lets through. */
function anyAnswer(item: Item, choose: (bound: number) => number): StoredAnswer {
	if (item.optional && choose(4) === 0) return { missing: 'refused' };
	const codes = ['A', 'B', 'C'] as const;
	if (item.type !== 'multiple') return { value: codes[choose(3)] ?? 'A' };
	const chosen = codes.filter(() => choose(2) === 0);
	return { value: chosen.length > 0 ? chosen : ['B'] };
}

/** Answers page after page, as somebody would, and notes where they stand. */
function answerAll(questionnaire: Questionnaire, draws: readonly number[]) {
	let at = 0;
	const choose = (bound: number) => (draws[at++ % draws.length] ?? 0) % bound;
	const steps: { position: number; total: number }[] = [];
	let answers: Answers = {};
	for (;;) {
		const next = buildJourney(questionnaire, FACTS, answers).firstUnanswered;
		if (!next) return { steps, answers };
		const step = stepAt(questionnaire, FACTS, { answers, code: next.code });
		if (!step) throw new Error('The next question stands somewhere.');
		steps.push(step);
		answers = { ...answers, [next.code]: anyAnswer(next, choose) };
	}
}

const draws = fc.array(fc.nat({ max: 11 }), { minLength: 8, maxLength: 8 });

describe('on any questionnaire, whatever is answered', () => {
	it('the position goes up by one, the total never goes up, and nobody is asked more than it said', () => {
		fc.assert(
			fc.property(questionnaires, draws, (questionnaire, drawn) => {
				const { steps } = answerAll(questionnaire, drawn);
				expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
				for (const [index, { total }] of steps.entries()) {
					expect(total).toBeGreaterThanOrEqual(steps.length);
					expect(total).toBeLessThanOrEqual(steps[index - 1]?.total ?? Infinity);
				}
			}),
			{ numRuns: 500 }
		);
	});

	it('a total is never more than the questions that there are', () => {
		fc.assert(
			fc.property(questionnaires, draws, (questionnaire, drawn) => {
				const { steps } = answerAll(questionnaire, drawn);
				expect(steps[0]?.total).toBeLessThanOrEqual(questionnaire.items.length);
			})
		);
	});

	it('an answer that changes decides the path anew, as if the first had never been given', () => {
		fc.assert(
			fc.property(questionnaires, draws, draws, (questionnaire, drawn, again) => {
				const { answers } = answerAll(questionnaire, drawn);
				const [first] = questionnaire.items;
				if (!first) return;
				const changed = { ...answers, [first.code]: anyAnswer(first, (bound) => (again[0] ?? 0) % bound) };
				const { path } = buildJourney(questionnaire, FACTS, changed);
				const asked = path.map(({ code }) => code);
				const onPath = Object.entries(changed).filter(([code]) => asked.includes(code));
				expect(buildJourney(questionnaire, FACTS, Object.fromEntries(onPath)).path).toEqual(path);
			})
		);
	});
});
