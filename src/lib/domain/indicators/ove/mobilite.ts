import { all, is } from '../condition.ts';
import type { RateIndicator } from '../indicator.ts';
import { ANSWERED } from './people.ts';

/** Working outside the region of training, in France or abroad, among known places of work. */
export const MOBILITE: RateIndicator = {
	code: 'MOBILITE',
	unit: 'rate',
	denominator: all(ANSWERED, is('mobility', 'home-region', 'other-region', 'abroad')),
	numerator: is('mobility', 'other-region', 'abroad')
};
