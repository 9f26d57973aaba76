import { along } from './along.ts';

/**
 * What a strength of evidence is worth: points (strength, share right), measured on labelled texts by
 * `npm run bench:coding` and read on straight lines between them.
 */
export type Calibration = readonly (readonly [strength: number, shareRight: number])[];

/** Two decimals: more would claim a precision that was not measured. */
export function calibrate(calibration: Calibration, strength: number): number {
	return Math.round(along(calibration, strength) * 1000) / 1000;
}
