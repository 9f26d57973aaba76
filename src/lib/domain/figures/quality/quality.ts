import type { Label, Wording } from '../../shared/wording.ts';
import type { FilterGroup, ProgrammeCard, ResolvedSelection } from '../dashboard.ts';

/** How far the answers behind a view can be trusted: who answered, how, when, and what is missing. */
export interface Quality {
	readonly selection: ResolvedSelection;
	readonly programme: ProgrammeCard | null;
	readonly fictional: boolean;
	readonly told: Wording;
	readonly filters: readonly FilterGroup[];
	/** Graduates and usable answers; null where they are withheld. */
	readonly base: { readonly N: number; readonly n: number } | null;
	/** Null for a reader who may not see small counts: they are what this is made of. */
	readonly detail: QualityDetail | null;
}

export interface QualityDetail {
	/** What became of each graduate of the list. */
	readonly collection: readonly Tallied[];
	readonly modes: readonly Tallied[];
	/** Usable answers in time, and answers after the window, which no rate counts. */
	readonly inTime: number;
	readonly late: number;
	readonly groups: readonly ResponseByGroup[];
	readonly ledger: readonly LedgerLine[];
	readonly arrivals: ArrivalThirds | null;
}

export interface Tallied {
	readonly code: string;
	readonly label: Label;
	readonly people: number;
}

/** The response by the codes of one variable that is known of everybody, and how alike its groups answered. */
export interface ResponseByGroup {
	readonly name: string;
	readonly lines: readonly (Tallied & { readonly answered: number })[];
	/** Adjusted R-indicator, from 0 to 1; null under 40 people, or where there is one group or no answer. */
	readonly r: number | null;
	readonly reading: 'good' | 'watch' | 'poor' | null;
}

/** What became of one question, of the usable answers. The parts add up to them. */
export interface LedgerLine {
	readonly field: string;
	readonly answered: number;
	readonly refused: number;
	readonly unknown: number;
	readonly notApplicable: number;
	readonly notAsked: number;
}

/**
 * The rate of the set among those who answered first, next and last, in three parts as even as can be; people who
 * answered at an unknown time, as in a file, are in none.
 */
export interface ArrivalThirds {
	readonly indicator: string;
	readonly thirds: readonly { readonly x: number; readonly d: number }[];
	/** From the first third to the last, in points; null when one of them counts nobody. */
	readonly points: number | null;
	/** It moved by more than five points (statistics 4). */
	readonly moved: boolean;
}
