import type { Label, Wording } from '../../shared/wording.ts';
import type { SurvivalStep } from '../../statistics/kaplan-meier.ts';
import type { FilterGroup, ProgrammeCard, ResolvedSelection } from '../dashboard.ts';
import type { Figure, FigureHeader } from '../figure.ts';
import type { Flow } from '../flow.ts';

/** What became of graduates as time went by; what is withheld never gets here. */
export interface Paths {
	readonly selection: ResolvedSelection;
	readonly programme: ProgrammeCard | null;
	readonly fictional: boolean;
	readonly told: Wording;
	readonly empty: boolean;
	readonly filters: readonly FilterGroup[];
	readonly horizons: Horizons;
	readonly waveFlow: WaveFlow;
	readonly firstJob: FirstJob;
	readonly alreadyWorking: AlreadyWorking;
}

/** The headline rate of each class, by months since its award. */
export interface Horizons {
	readonly message: Wording;
	readonly note: Wording;
	readonly indicator: string;
	/** Classes, newest first; the points of one are in the order of their months. */
	readonly series: readonly HorizonSeries[];
}

export interface HorizonSeries {
	readonly cohort: number;
	readonly points: readonly HorizonPoint[];
}

export interface HorizonPoint {
	/** Whole months from the award to the situation told. */
	readonly months: number;
	readonly figure: Figure;
	/** The one before was asked in another way: they are not joined. */
	readonly cut: boolean;
}

/** The same people at two waves. */
export interface WaveFlow extends Flow {
	/** Months after the award; null when nobody has answered twice. */
	readonly waves: readonly [first: number, second: number] | null;
	/** Indicator that is explained for these people. */
	readonly indicator: string;
}

/** How long people waited for a first job after their award, those still waiting included. */
export interface FirstJob extends FigureHeader {
	readonly message: Wording;
	readonly note: Wording;
	readonly display: 'shown' | 'fragile' | 'hidden' | 'undefined';
	readonly N: number | null;
	readonly n: number | null;
	/** People without a job at the award, followed since: those of the curve. */
	readonly d: number | null;
	/** Of them, those who found a first job while they were followed. */
	readonly found: number | null;
	/** People who had a job already at their award: they wait for nothing. */
	readonly held: number | null;
	/** Respondents whose wait is not known. */
	readonly missing: number | null;
	/** Null for a reader who may not see small counts: each step is a few people. */
	readonly steps: readonly SurvivalStep[] | null;
	/** Months after which a quarter, half, three quarters have a first job; null where not reached, or too few. */
	readonly quartiles: FirstJobQuartiles | null;
	/** Longest wait followed, in months. */
	readonly longest: number | null;
}

export interface FirstJobQuartiles {
	readonly q1: number | null;
	readonly median: number | null;
	readonly q3: number | null;
	readonly medianLower: number | null;
	readonly medianUpper: number | null;
}

/** Rates of people by what they did when the training began. */
export interface AlreadyWorking {
	readonly message: Wording;
	readonly note: Wording;
	readonly indicator: string;
	/** Graduates and answers of the wave; null where they may not be told. */
	readonly base: { readonly N: number; readonly n: number } | null;
	readonly groups: readonly {
		readonly code: string;
		readonly label: Label;
		readonly figures: readonly Figure[];
	}[];
}
