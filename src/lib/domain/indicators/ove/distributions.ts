import { CONTRACT_GROUPS } from '../catalogue/distributions.ts';
import type { DistributionIndicator } from '../indicator.ts';
import { ANSWERED, IN_WORK } from './people.ts';

/** Counts by category, upon the same people as the rates of this set. */
export const OVE_DISTRIBUTIONS = {
	jobTitles: {
		code: 'METIERS',
		unit: 'distribution',
		among: IN_WORK,
		field: 'jobFamily',
		detail: 'jobTitle'
	},
	structures: { code: 'STRUCT', unit: 'distribution', among: IN_WORK, field: 'structure' },
	situation: { code: 'SITUATION', unit: 'distribution', among: ANSWERED, field: 'correctedActivity' },
	contracts: {
		code: 'CONTRAT',
		unit: 'distribution',
		among: IN_WORK,
		field: 'contract',
		groups: CONTRACT_GROUPS
	},
	workingTime: { code: 'TEMPS', unit: 'distribution', among: IN_WORK, field: 'workingTime' }
} as const satisfies Record<string, DistributionIndicator>;
