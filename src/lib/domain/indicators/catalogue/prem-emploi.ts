import { is, not } from '../condition.ts';
import type { DurationIndicator } from '../indicator.ts';
import { USABLE } from '../people.ts';

/**
 * Time to first job, everybody together, I12: a job held at the award is a wait of nothing, and whoever has none
 * at the reference date counts for as long as they were followed.
 */
export const PREM_EMPLOI: DurationIndicator = {
	code: 'PREM_EMPLOI',
	unit: 'duration',
	measure: 'months-to-first-job',
	among: USABLE,
	waiting: not(is('situation', 'employed', 'study')),
	gone: is('situation', 'study'),
	onlyWaiters: false
};

/** The same of those without a job at the award: the one to read for adults (statistics 2.2). */
export const PREM_EMPLOI_SANS: DurationIndicator = {
	...PREM_EMPLOI,
	code: 'PREM_EMPLOI_SANS',
	onlyWaiters: true
};
