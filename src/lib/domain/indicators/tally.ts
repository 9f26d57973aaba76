import type { OutcomeField } from '../outcomes/codes.ts';
import type { Condition } from './condition.ts';
import type { DefinitionSet } from './definition-set.ts';
import type { DistributionIndicator, Indicator } from './indicator.ts';

/**
 * What is to be counted in one pass. Three counters answer it, and a test keeps them equal: plain outcomes
 * (`tally-outcomes.ts`), the column store (`server/tally`) and PostgreSQL (`server/db/queries/tally.ts`).
 */
export interface TallyRequest {
	readonly set: DefinitionSet;
	/** Of the set; no two with the same code. */
	readonly indicators: readonly Indicator[];
	readonly distributions: readonly DistributionIndicator[];
	/** Other people to count, by name, among everyone within. */
	readonly counts: Readonly<Record<string, Condition>>;
	/** The selection: what an outcome must match to be looked at at all. */
	readonly within: Condition;
	/** One group for each combination of codes of these fields; `[]` for one group of all. */
	readonly by: readonly OutcomeField[];
}

/** The counts of one group. Whole numbers of outcomes, each award being there once for each wave. */
export interface GroupTally {
	/** One code for each field of `by`. */
	readonly key: readonly string[];
	readonly base: BaseTally;
	readonly counts: Readonly<Record<string, number>>;
	readonly rates: Readonly<Record<string, RateTally>>;
	/** Of pays and durations, under the names that `measuredParts` gives. */
	readonly pays: Readonly<Record<string, PayTally>>;
	readonly distributions: Readonly<Record<string, DistributionTally>>;
	readonly provenance: Provenance;
}

export interface BaseTally {
	readonly N: number;
	readonly n: number;
	/** People who could have answered, did not, and may belong to the population. */
	readonly unanswered: number;
	/** Usable answers set aside, by reason, reasons that nobody has left out. */
	readonly neutralised: Readonly<Record<string, number>>;
}

export interface RateTally extends BaseTally {
	readonly x: number;
	readonly d: number;
	/** Of the indicators with a question: people it is for, and people it was answered for. */
	readonly askable: number;
	readonly asked: number;
	/** People of the population that the definition is for; null when it is for everyone. */
	readonly population: number | null;
}

export interface PayTally {
	/** People whose pay, or months, are asked for, known or not. */
	readonly among: number;
	/** Euros or months, ascending. */
	readonly values: ArrayLike<number>;
}

export interface DistributionTally {
	/** People whose code is known. */
	readonly d: number;
	readonly missing: number;
	/** Code → people; codes that nobody has are left out. */
	readonly cells: Readonly<Record<string, number>>;
	/** Code → title as given → people, where the distribution has a detail. */
	readonly detail: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface Provenance {
	/** Usable answers, by where they come from. */
	readonly sources: Readonly<Record<string, number>>;
	/** ISO instant of the last change among the cohorts counted; null when not known. */
	readonly dataAt: string | null;
	/** ISO date, when all eligible people of the group have the same one. */
	readonly referenceDate: string | null;
}

/** How many people have a code. */
export interface Headcount {
	readonly code: string;
	readonly people: number;
}

/** Who counts the outcomes of one institution, as they are at one moment. */
export interface Counter {
	readonly tally: (request: TallyRequest) => readonly GroupTally[];
	/** By code of one field, in the order of `compareCodes`, codes of nobody left out. */
	readonly headcount: (request: HeadcountRequest) => readonly Headcount[];
}

export interface HeadcountRequest {
	readonly within: Condition;
	/** Whom to count of them: graduates, or those who answered. */
	readonly among: Condition;
	readonly field: OutcomeField;
}

/** Years and months in their order, everything else by code, so that a result never depends on chance. */
export function compareKeys(a: readonly string[], b: readonly string[]): number {
	for (const [index, left] of a.entries()) {
		const right = b[index] ?? '';
		if (left !== right) return compareCodes(left, right);
	}
	return 0;
}

export function compareCodes(a: string, b: string): number {
	const bothNumbers = /^\d+$/.test(a) && /^\d+$/.test(b);
	if (bothNumbers && Number(a) !== Number(b)) return Number(a) - Number(b);
	return a < b ? -1 : Number(a > b);
}
