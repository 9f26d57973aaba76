import { comparisonsOf, holds, type Facts } from '../condition.ts';
import { answerClasses } from '../paths.ts';
import type { Questionnaire } from '../questionnaire.ts';
import type { Item } from '../question-types/index.ts';

/** One way through a questionnaire: what is asked, and the answers that lead on. */
export interface Way {
	readonly items: readonly Item[];
	readonly answers: ReadonlyMap<string, readonly string[]>;
}

/** Everything that one walk finds. */
export interface Walk {
	/** The longest and the shortest of the ways that look alike from their end on. */
	readonly ways: readonly Way[];
	readonly reached: ReadonlySet<string>;
	/** False when there were more ways than were tried. */
	readonly whole: boolean;
}

export interface WalkOptions {
	/** Seconds that a question takes, 0 for what does not count. */
	readonly secondsOf: (item: Item) => number;
	/** Only ways on which this question is asked and so answered. */
	readonly through?: { readonly question: string; readonly given: readonly string[] };
}

/** Ways that no later condition can tell apart are one from there on; so many of them are kept at a time. */
const MOST_STATES = 2000;

interface Held {
	readonly longest: Way & { readonly seconds: number };
	readonly shortest: Way & { readonly seconds: number };
}

/**
 * Walks all ways at once, question by question. Two ways that every later condition sees alike are continued as one,
 * with the longest and the shortest of both, so the work grows with what conditions remember and not with the
 * number of ways.
 */
export function walkWays({ items }: Questionnaire, facts: Facts, options: WalkOptions): Walk {
	const comparisons = items.flatMap(({ when }) => (when ? comparisonsOf(when) : []));
	const reached = new Set<string>();
	const ended: Way[] = [];
	let whole = true;
	let states: readonly Held[] = [startOf()];
	items.forEach((item, index) => {
		const later = new Set(
			items
				.slice(index + 1)
				.flatMap(({ when }) => (when ? comparisonsOf(when) : []))
				.flatMap((part) => ('question' in part ? [part.question] : []))
		);
		const next = new Map<string, Held>();
		const keep = (held: Held) => {
			const name = nameOf(held.longest, later);
			const known = next.get(name);
			if (known) next.set(name, merged(known, held));
			else if (next.size < MOST_STATES) next.set(name, held);
			else whole = false;
		};
		for (const state of states) {
			if (!isAsked(item, facts, state.longest)) {
				if (item.code !== options.through?.question) keep(state);
				continue;
			}
			reached.add(item.code);
			for (const given of answersOf(item, comparisons, options)) {
				const held = taken(state, item, { given, seconds: options.secondsOf(item) });
				if (item.stops?.some((code) => given.includes(code))) ended.push(...waysOf(held));
				else keep(held);
			}
		}
		states = [...next.values()];
	});
	return { ways: [...ended, ...states.flatMap(waysOf)], reached, whole };
}

function startOf(): Held {
	const start = { items: [], answers: new Map<string, readonly string[]>(), seconds: 0 };
	return { longest: start, shortest: start };
}

const waysOf = ({ longest, shortest }: Held): readonly Way[] => [longest, shortest];

function isAsked(item: Item, facts: Facts, { answers }: Way): boolean {
	const known = { facts, codesOf: (question: string) => answers.get(question) ?? [] };
	return item.when === undefined || holds(item.when, known) === true;
}

function answersOf(
	item: Item,
	comparisons: ReturnType<typeof comparisonsOf>,
	{ through }: WalkOptions
): readonly (readonly string[])[] {
	if (through?.question === item.code) return [through.given];
	const classes = answerClasses(item, comparisons);
	return classes.length === 0 ? [[]] : classes.map(({ given }) => given);
}

function taken(
	{ longest, shortest }: Held,
	item: Item,
	{ given, seconds }: { readonly given: readonly string[]; readonly seconds: number }
): Held {
	const on = (way: Held['longest']) => ({
		items: [...way.items, item],
		answers: given.length === 0 ? way.answers : new Map([...way.answers, [item.code, given]]),
		seconds: way.seconds + seconds
	});
	return { longest: on(longest), shortest: on(shortest) };
}

/** What later conditions can still see of a way. */
function nameOf({ answers }: Way, later: ReadonlySet<string>): string {
	return JSON.stringify([...answers].filter(([question]) => later.has(question)));
}

function merged(one: Held, other: Held): Held {
	return {
		longest: other.longest.seconds > one.longest.seconds ? other.longest : one.longest,
		shortest: other.shortest.seconds < one.shortest.seconds ? other.shortest : one.shortest
	};
}
