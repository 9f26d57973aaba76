import { all, is, not } from '../condition.ts';
import type { RateIndicator } from '../indicator.ts';
import { ELIGIBLE, KNOWN } from '../people.ts';

/** NACE: situations known, among all graduates. */
export const V_NACE_KNOWLEDGE: RateIndicator = {
	code: 'V_NACE_KNOWLEDGE',
	unit: 'rate',
	denominator: ELIGIBLE,
	numerator: KNOWN,
	ofFrame: true
};

/** NACE: in work or studying, among known situations, people out of the labour market left out. */
export const V_NACE_CAREER: RateIndicator = {
	code: 'V_NACE_CAREER',
	unit: 'rate',
	openShare: true,
	denominator: all(KNOWN, not(is('situation', 'inactive', 'unable'))),
	numerator: is('situation', 'employed', 'study')
};
