import type { DistributionIndicator } from '../indicator.ts';
import { EMPLOYED, USABLE } from '../people.ts';

/** Contracts that last, and those that end; the same split as `STABLE`. */
export const CONTRACT_GROUPS = [
	{ code: 'stable', of: ['CDI', 'FON', 'IND'] },
	{ code: 'limited', of: ['CDD', 'INT', 'AID', 'VAC', 'VOLI', 'AUT', 'STG', 'APP', 'PRO'] }
] as const;

/** Counts by category, upon the same people as the rates of the catalogue. */
export const DISTRIBUTIONS = {
	jobTitles: {
		code: 'METIERS',
		unit: 'distribution',
		among: EMPLOYED,
		field: 'jobFamily',
		detail: 'jobTitle'
	},
	structures: { code: 'STRUCT', unit: 'distribution', among: EMPLOYED, field: 'structure' },
	situation: { code: 'SITUATION', unit: 'distribution', among: USABLE, field: 'situation' },
	contracts: {
		code: 'CONTRAT',
		unit: 'distribution',
		among: EMPLOYED,
		field: 'contract',
		groups: CONTRACT_GROUPS
	},
	workingTime: { code: 'TEMPS', unit: 'distribution', among: EMPLOYED, field: 'workingTime' }
} as const satisfies Record<string, DistributionIndicator>;
