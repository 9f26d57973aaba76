import type { Thresholds } from './coding.ts';
import type { Calibration } from './lists/calibration.ts';
import type { LogisticWeights } from './match/logistic.ts';

/**
 * What scores are worth, as measured by `npm run bench:coding`; docs/coding.md says on what and how. Measure
 * again when a rule, a table or a weight changes.
 */
export const LISTED_CALIBRATION: Calibration = [
	[0, 0],
	[0.3, 0.6],
	[0.5, 0.85],
	[0.7, 0.9],
	[0.8, 0.95],
	[0.85, 0.965],
	[0.9, 0.985],
	[1, 0.995]
];

/** « Another job » and « not stated »: right more often at the same strength, because less can be mistaken. */
export const OFF_LIST_CALIBRATION: Calibration = [
	[0, 0],
	[0.3, 0.6],
	[0.42, 0.87],
	[0.5, 0.94],
	[0.6, 0.97],
	[0.8, 0.985],
	[1, 0.995]
];

export const EMPLOYER_CALIBRATION: Calibration = [
	[0, 0],
	[0.3, 0.6],
	[0.5, 0.85],
	[0.7, 0.93],
	[0.8, 0.96],
	[0.9, 0.985],
	[1, 0.995]
];

/** Likeness, lead over the next code, spelling, other close titles of the code. */
export const ROME_CALIBRATION: LogisticWeights = [-2.28, -0.38, 7.97, 3.65, 0.41];

/** A title written word for word, that no other code has: measured right 999 times in 1,000. */
export const ROME_EXACT = 0.995;

/** The same; measured on titles of ROME that France Travail says are an occupation of ESCO, and on random letters. */
export const ESCO_CALIBRATION: LogisticWeights = [-2.82, -0.31, 6.58, 3.01, 0.34];
/** ESCO gives synonyms freely: a wording that only one occupation has is less sure than in ROME. */
export const ESCO_EXACT = 0.975;

/** Share of the votes. */
export const PCS2003_CALIBRATION: LogisticWeights = [-2.02, 4.2];
export const PCS2003_EXACT = 0.98;
/** There is no index of PCS 2020 to measure on: its scores are those of PCS 2003 through our correspondence. */
export const PCS2020_EXACT = 0.9;

/** One code in twenty-five that is written at once may be wrong; an institution may ask for more or for less. */
export const LIST_THRESHOLDS: Thresholds = { automatic: 0.96, proposed: 0.6 };
export const TITLE_THRESHOLDS: Thresholds = { automatic: 0.98, proposed: 0.1 };
export const ESCO_THRESHOLDS: Thresholds = { automatic: 0.96, proposed: 0.4 };
