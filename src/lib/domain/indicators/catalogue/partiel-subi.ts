import { all, is } from '../condition.ts';
import type { RateIndicator } from '../indicator.ts';
import { EMPLOYED } from '../people.ts';

/** Part-time jobs that the person did not choose, among those of whom it is known. */
export const PARTIEL_SUBI: RateIndicator = {
	code: 'PARTIEL_SUBI',
	unit: 'rate',
	denominator: all(EMPLOYED, is('workingTime', 'part-chosen', 'part-imposed')),
	numerator: is('workingTime', 'part-imposed')
};
