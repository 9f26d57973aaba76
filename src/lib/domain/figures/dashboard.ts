import type { Bilingual } from '../programmes/programme.ts';
import type { Label, Wording } from '../shared/wording.ts';
import type { DistributionCell, DistributionFigure, Figure } from './figure.ts';
import type { Flow } from './flow.ts';
import type { GroupRates } from './group-rates.ts';
import type { Selection } from './selection.ts';
import type { SeriesBreak } from './series-breaks.ts';
import type { TitleExamples } from './title-examples.ts';

/** Everything the dashboard page draws; numbers only inside figures, so what is withheld never gets here. */
export interface Dashboard {
	/** What is shown, with the cohort and the wave that were chosen for a reader who chose none. */
	readonly selection: ResolvedSelection;
	/** The one programme shown, or null when there are several. */
	readonly programme: ProgrammeCard | null;
	/** The institution is a fictional one: every screen says so. */
	readonly fictional: boolean;
	/** The sentence at the top: « Que sont devenus les diplômés de 2023 ? » */
	readonly title: Wording;
	/** Reference date, gap since the award, date of the last answer counted. */
	readonly subtitle: Wording;
	/** « 1 promotion, 51 réponses sur 62 » */
	readonly told: Wording;
	/** No graduate matches: nothing else is worth drawing. */
	readonly empty: boolean;
	readonly filters: readonly FilterGroup[];
	readonly headlines: readonly Headline[];
	/** Classes added up into one, and whether they differ; null for a single class. */
	readonly pooled: Wording | null;
	readonly account: Account;
	readonly trend: Trend;
	readonly jobTitles: Breakdown;
	readonly structures: Breakdown;
	readonly situation: Breakdown;
	readonly contracts: Breakdown;
	readonly workingTime: Breakdown;
	readonly pay: PayByCohort;
	/** From the situation at entry to the one at the reference date. */
	readonly entryFlow: Flow;
	/** Regions and départements of work. */
	readonly places: Breakdown;
	readonly groups: GroupRates;
	readonly titleExamples: TitleExamples;
	/** « Les mêmes réponses, selon la définition », the headline's own first. */
	readonly definitions: readonly Figure[];
}

export interface ResolvedSelection extends Selection {
	readonly cohorts: readonly number[];
	/** Null only when there is no outcome at all. */
	readonly wave: number | null;
}

export interface ProgrammeCard {
	readonly code: string;
	readonly name: Bilingual;
	readonly registerNumber: string | null;
	readonly level: number | null;
}

/** One control of the filter form. The first option means no choice and has an empty value. */
export interface FilterGroup {
	/** Name of the parameter in the address: `programme`, `cohort`, `wave`, `definitions`, `sex`… */
	readonly name: string;
	readonly label: Wording;
	readonly options: readonly FilterOption[];
}

export interface FilterOption {
	readonly value: string;
	readonly label: Label;
	/** Graduates of the frame who match, all other filters applied; null for definitions and waves. */
	readonly count: number | null;
	readonly selected: boolean;
}

/** A card at the top. Its name is `figures.indicator.<code>.title`. */
export interface Headline {
	readonly figure: Figure;
	/** What one person weighs, in points of the rate; null when there is no rate to read. */
	readonly onePersonPoints: number | null;
	/** A share from 0 to 1 that the institution aims at (response rate only). */
	readonly goal: number | null;
	/** Lines under the bar: modes of answer, reasons to be careful, and so on. */
	readonly notes: readonly Wording[];
}

/** One square is one person: groups in reading order, and what they add up to. */
export interface Account {
	readonly message: Wording;
	readonly groups: readonly AccountGroup[];
	/** Sums from the first group up to and including the one at `to` (0-based); none when a group is hidden. */
	readonly braces: readonly { readonly label: Wording; readonly to: number; readonly x: number }[];
	readonly reading: readonly Wording[];
}

export type AccountGroup = DistributionCell & {
	readonly code: 'target' | 'other-work' | 'no-work' | 'neutralised' | 'other' | 'no-answer';
	readonly label: Wording;
};

/** The headline rate of each cohort of the selection's other filters, oldest first. */
export interface Trend {
	readonly message: Wording;
	readonly indicator: string;
	readonly points: readonly { readonly cohort: number; readonly figure: Figure }[];
	/** Where neighbours were not asked in the same way; on the two sides of a cut they are never joined nor compared. */
	readonly breaks: readonly SeriesBreak[];
	/** The two newest cohorts whose rate may be read; null when there are fewer. */
	readonly comparison: Comparison | null;
	/** The difference in words, or why there is none. */
	readonly note: Wording;
}

/** Newcombe interval of the difference of two independent rates, newer minus older. */
export interface Comparison {
	readonly from: number;
	readonly to: number;
	readonly difference: number;
	readonly lower: number;
	readonly upper: number;
	readonly level: number;
	/** The interval leaves zero out. */
	readonly measurable: boolean;
}

/** Counts by category, with the name of each code that stands in the figure. */
export interface Breakdown {
	readonly message: Wording;
	readonly figure: DistributionFigure;
	readonly labels: Readonly<Record<string, Label>>;
	/** Rates upon the same people: stable jobs, full time… */
	readonly rates: readonly Figure[];
}

export interface PayByCohort {
	readonly message: Wording;
	readonly indicator: string;
	/** Newest first. */
	readonly rows: readonly { readonly cohort: number; readonly figure: Figure }[];
}
