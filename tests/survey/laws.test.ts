import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQuestionnaire } from '#lib/domain/survey/check-questionnaire.ts';
import { pathsOf } from '#lib/domain/survey/paths.ts';
import { readingSeconds } from '#lib/domain/survey/reading-time.ts';
import type { Questionnaire } from '#lib/domain/survey/questionnaire.ts';
import { screensOf } from '#lib/domain/survey/screens.ts';
import { anyForm, drawer, draws, questionnaires } from './random.ts';
import { scenario, type Scenario } from './scenario.ts';

const RUNS = { numRuns: 400 };

interface Walk {
	/** The scenario before each page, and at the end. */
	readonly stops: readonly Scenario[];
	readonly end: Scenario;
}

/** Answers page after page to the end, in the words of somebody who fills in forms. */
function walk(
	questionnaire: Questionnaire,
	draw: (bound: number) => number,
	begun = scenario(questionnaire)
): Walk {
	const stops: Scenario[] = [];
	let now = begun;
	while (!now.asks.endsWith('done')) {
		stops.push(now);
		now = now.fills(anyForm(itemsOf(questionnaire, now.asks), draw));
		if (now.problems.length > 0) throw new Error(now.problems.join());
	}
	return { stops, end: now };
}

const itemsOf = ({ items }: Questionnaire, codes: string) =>
	items.filter(({ code }) => codes.split(' ').includes(code));

const position = ({ progress }: Scenario) => Number(progress.split('/')[0] ?? 0);
const total = ({ progress }: Scenario) => Number(progress.split('/')[1] ?? 0);
const counted = (stops: readonly Scenario[]) => stops.filter(({ progress }) => progress !== '');

describe('progress (X10), on any questionnaire, whatever is answered', () => {
	it('goes up by one, its total never goes up, and nobody is asked more than it said', () => {
		fc.assert(
			fc.property(questionnaires, draws, (questionnaire, drawn) => {
				const { stops, end } = walk(questionnaire, drawer(drawn));
				const more = walk(questionnaire, drawer(drawn), end.goesOn());
				for (const part of [counted(stops), counted(more.stops)]) {
					expect(part.map(position)).toEqual(part.map((_, index) => index + 1));
					for (const [index, stop] of part.entries()) {
						expect(total(stop)).toBeGreaterThanOrEqual(part.length);
						expect(total(stop)).toBeLessThanOrEqual(index === 0 ? Infinity : total(part[index - 1] ?? stop));
					}
				}
			}),
			RUNS
		);
	});

	it('ends on its total, where the last page decides nothing', () => {
		fc.assert(
			fc.property(questionnaires, draws, (questionnaire, drawn) => {
				const last = counted(walk(questionnaire, drawer(drawn)).stops).at(-1);
				const after = questionnaire.items.findLastIndex(({ extra }) => !extra);
				const isLast = last?.asks.split(' ').includes(questionnaire.items[after]?.code ?? '');
				if (last && isLast) expect(total(last)).toBe(position(last));
			}),
			RUNS
		);
	});
});

describe('a partial answer (X5) and another screen (X6), on any questionnaire', () => {
	it('keeps the k pages that were sent, and opens the next one, on any device', () => {
		fc.assert(
			fc.property(questionnaires, draws, fc.nat(9), (questionnaire, drawn, cut) => {
				const { stops } = walk(questionnaire, drawer(drawn));
				const left = stops[cut % stops.length];
				if (!left) return;
				// Another device has what is kept, and nothing else.
				const resumed = scenario(questionnaire, { kept: left.kept });
				expect([resumed.asks, resumed.progress]).toEqual([left.asks, left.progress]);
				expect(Object.keys(left.kept)).toEqual(
					stops.slice(0, cut % stops.length).flatMap(({ asks }) => asks.split(' '))
				);
			}),
			RUNS
		);
	});

	it('asks nothing twice: who goes on elsewhere is asked what was left, and no more', () => {
		fc.assert(
			fc.property(questionnaires, draws, fc.nat(9), (questionnaire, drawn, cut) => {
				const { stops } = walk(questionnaire, drawer(drawn));
				const left = stops[cut % stops.length];
				if (!left) return;
				const rest = walk(
					questionnaire,
					drawer(drawn.toReversed()),
					scenario(questionnaire, { kept: left.kept })
				);
				const again = rest.stops.flatMap(({ asks }) => asks.split(' '));
				expect(again.filter((code) => Object.hasOwn(left.kept, code))).toEqual([]);
				expect(rest.end.kept).toMatchObject(left.kept);
			}),
			RUNS
		);
	});
});

describe('an answer that changes, on any questionnaire', () => {
	it('decides the way as if the first had never been given; what leaves it is kept apart', () => {
		fc.assert(
			fc.property(questionnaires, draws, draws, (questionnaire, drawn, other) => {
				const { stops, end } = walk(questionnaire, drawer(drawn));
				const first = stops[0];
				if (!first) return;
				const form = anyForm(itemsOf(questionnaire, first.asks), drawer(other));
				const changed = end.goesTo(first.asks.split(' ')[0] ?? '').fills(form);
				for (const code of Object.keys(end.kept)) expect(Object.keys(changed.kept)).toContain(code);
				const onPath = Object.fromEntries(
					Object.entries(changed.kept).filter(([code]) => changed.path.split(' ').includes(code))
				);
				expect(scenario(questionnaire, { kept: onPath }).path).toBe(changed.path);
			}),
			RUNS
		);
	});
});

describe('the ways through any questionnaire (X4)', () => {
	it('are all there: whatever is answered is one of them, and no longer than the longest', () => {
		fc.assert(
			fc.property(questionnaires, draws, (questionnaire, drawn) => {
				const { end } = walk(questionnaire, drawer(drawn));
				const facts = { wave: '6', entrySituation: 'SAL', earlier: 'NO' };
				const ways = pathsOf(questionnaire, facts).map((path) => path.filter(({ extra }) => !extra));
				expect(screensOf(questionnaire, itemsOf(questionnaire, end.path)).length).toBeLessThanOrEqual(
					Math.max(...ways.map((way) => screensOf(questionnaire, way).length))
				);
				const longest = Math.max(...ways.map((way) => readingSeconds(questionnaire, way, 'fr')));
				expect(readingSeconds(questionnaire, itemsOf(questionnaire, end.path), 'fr')).toBeLessThanOrEqual(
					longest
				);
			}),
			RUNS
		);
	});
});

it('random questionnaires are ones that could be published, but for conditions that never hold', () => {
	fc.assert(
		fc.property(questionnaires, (questionnaire) => {
			const codes = checkQuestionnaire(questionnaire).map(({ code }) => code);
			expect(codes.filter((code) => code !== 'questionnaire.condition-never')).toEqual([]);
		}),
		RUNS
	);
});
