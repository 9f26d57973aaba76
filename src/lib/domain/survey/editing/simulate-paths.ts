import { OUTCOME_CODES } from '../../outcomes/codes.ts';
import { isMissing } from '../../outcomes/missing.ts';
import { comparisonsOf, type Facts } from '../condition.ts';
import { answerClasses } from '../paths.ts';
import type { Questionnaire } from '../questionnaire.ts';
import type { Item } from '../question-types/index.ts';
import { readingSeconds } from '../reading-time.ts';
import { screensOf } from '../screens.ts';
import { walkWays, type Way } from './walk-ways.ts';

/** Above these a questionnaire loses people. Extras are not counted: whoever sees them has sent the answers. */
export const MOST_SCREENS = 15;
export const MOST_SECONDS = 240;

/** One way, in numbers. */
export interface WaySummary {
	readonly screens: number;
	/** By the reading model, in each language. */
	readonly seconds: { readonly fr: number; readonly en: number };
	readonly questions: readonly string[];
	/** Over one of the budgets. */
	readonly over: boolean;
}

/** The longest way of those who give one answer, or one of several that lead the same way. */
export interface Branch extends WaySummary {
	readonly question: string;
	readonly codes: readonly string[];
}

/** An answer that ends the questionnaire, and how many questions of the minimum set it leaves unasked. */
export interface Ending {
	readonly question: string;
	readonly code: string;
	readonly starsLeft: number;
}

export interface PathReport {
	/** Undefined when nobody is asked anything. */
	readonly longest: WaySummary | undefined;
	readonly shortest: WaySummary | undefined;
	readonly branches: readonly Branch[];
	/** Questions that nobody can ever be asked. */
	readonly unreachable: readonly string[];
	readonly endings: readonly Ending[];
	/** Some people are asked nothing at all. */
	readonly emptyWay: boolean;
	/** False when there were too many ways to try them all: what is said of lengths is then a lower bound. */
	readonly whole: boolean;
}

/** What every way through a questionnaire asks and takes, at each of its waves and for all that may be known before. */
export function simulatePaths(questionnaire: Questionnaire): PathReport {
	const seconds = new Map(questionnaire.items.map((item) => [item.code, secondsAlone(questionnaire, item)]));
	const secondsOf = ({ code }: Item) => seconds.get(code) ?? 0;
	const cases = casesOf(questionnaire);
	const walks = cases.map((facts) => walkWays(questionnaire, facts, { secondsOf }));
	const ways = walks.flatMap((walk) => walk.ways);
	const summaries = ways.map((way) => summarise(questionnaire, way)).toSorted(byLength);
	const reached = new Set(walks.flatMap((walk) => [...walk.reached]));
	return {
		longest: summaries.at(-1),
		shortest: summaries.at(0),
		branches: branchesOf(questionnaire, cases, secondsOf),
		unreachable: questionnaire.items.map(({ code }) => code).filter((code) => !reached.has(code)),
		endings: endingsOf(questionnaire.items, reached),
		emptyWay: ways.some(({ items }) => items.length === 0),
		whole: walks.every((walk) => walk.whole)
	};
}

function secondsAlone(questionnaire: Questionnaire, item: Item): number {
	return item.extra ? 0 : readingSeconds(questionnaire, [item], 'fr');
}

function summarise(questionnaire: Questionnaire, { items }: Way): WaySummary {
	const core = items.filter(({ extra }) => !extra);
	const screens = screensOf(questionnaire, core).length;
	const seconds = {
		fr: readingSeconds(questionnaire, core, 'fr'),
		en: readingSeconds(questionnaire, core, 'en')
	};
	const over = screens > MOST_SCREENS || Math.max(seconds.fr, seconds.en) > MOST_SECONDS;
	return { screens, seconds, questions: core.map(({ code }) => code), over };
}

function byLength(one: WaySummary, other: WaySummary): number {
	return one.seconds.fr - other.seconds.fr || one.screens - other.screens;
}

/**
 * Everything that may be known before the first question and that a condition asks about, at every wave. Whoever has
 * answered an earlier wave has told the situation at entry.
 */
function casesOf({ items, waves }: Questionnaire): readonly Facts[] {
	const compared = items.flatMap(({ when }) => (when ? comparisonsOf(when) : []));
	const asks = (fact: string) => compared.some((part) => 'fact' in part && part.fact === fact);
	const entries = asks('entrySituation') ? OUTCOME_CODES.entrySituation : [];
	const told = entries.filter((entry) => !isMissing(entry));
	const known = [
		...orUnknown(entries).map((entrySituation) => ({ entrySituation, earlier: 'NO' })),
		...(asks('earlier') ? orUnknown(told).map((entrySituation) => ({ entrySituation, earlier: 'YES' })) : [])
	];
	const times = asks('wave') ? waves : waves.slice(0, 1);
	return times.flatMap((wave) => known.map((facts) => ({ wave: String(wave), ...facts })));
}

function orUnknown(entries: readonly string[]): readonly string[] {
	return entries.length === 0 ? ['unknown'] : entries;
}

function branchesOf(
	questionnaire: Questionnaire,
	cases: readonly Facts[],
	secondsOf: (item: Item) => number
): readonly Branch[] {
	const comparisons = questionnaire.items.flatMap(({ when }) => (when ? comparisonsOf(when) : []));
	const routers = questionnaire.items.filter(
		({ code, extra }) => !extra && comparisons.some((part) => 'question' in part && part.question === code)
	);
	return routers.slice(0, MOST_ROUTERS).flatMap((item) =>
		answerClasses(item, comparisons).flatMap(({ given, alike }): readonly Branch[] => {
			const through = { question: item.code, given };
			const ways = cases.flatMap((facts) => walkWays(questionnaire, facts, { secondsOf, through }).ways);
			const longest = ways
				.map((way) => summarise(questionnaire, way))
				.toSorted(byLength)
				.at(-1);
			const codes = alike.length === 0 ? given : alike;
			return longest ? [{ question: item.code, codes, ...longest }] : [];
		})
	);
}

/** A table of more of them is read by nobody, and each costs a walk. */
const MOST_ROUTERS = 12;

function endingsOf(items: readonly Item[], reached: ReadonlySet<string>): readonly Ending[] {
	return items.flatMap(({ code: question, stops = [] }, index) => {
		if (!reached.has(question)) return [];
		const starsLeft = items.slice(index + 1).filter(({ star }) => star).length;
		return stops.map((code) => ({ question, code, starsLeft }));
	});
}
