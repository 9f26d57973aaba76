import { all, any, is, not } from '../condition.ts';
import type { RateIndicator } from '../indicator.ts';
import { EMPLOYED, UNEMPLOYED, USABLE } from '../people.ts';

const INITIAL_ROUTES = ['FORMATION_INITIALE_HORS_APPRENTISSAGE', 'FORMATION_INITIALE_APPRENTISSAGE'] as const;

/** French nationality, initial education, under 30. « No study in two years » is not known to us. */
const MESR_POPULATION = all(
	is('nationality', 'french'),
	is('route', ...INITIAL_ROUTES),
	is('ageBand', 'under-30')
);

/** Graduates of that population who do not study: under 20 of them, the definition does not suit the class. */
export const V_MESR_N = all(USABLE, MESR_POPULATION, not(is('situation', 'study')));

const MAYBE_MESR_POPULATION = all(
	is('nationality', 'french', 'unknown'),
	is('route', ...INITIAL_ROUTES, 'unknown'),
	is('ageBand', 'under-30', 'unknown')
);

/** Insertion rate of the ministry's university survey: employed among employed and job-seekers. */
export const V_MESR_INS: RateIndicator = {
	code: 'V_MESR_INS',
	unit: 'rate',
	openShare: true,
	population: MESR_POPULATION,
	mayBelong: MAYBE_MESR_POPULATION,
	denominator: any(EMPLOYED, UNEMPLOYED),
	numerator: EMPLOYED,
	leastPopulation: { of: V_MESR_N, count: 20 }
};

/** Employment rate of the ministry's later files: people out of the labour market are in its denominator. */
export const V_MESR_EMP: RateIndicator = {
	...V_MESR_INS,
	code: 'V_MESR_EMP',
	denominator: all(USABLE, not(is('situation', 'study')))
};
