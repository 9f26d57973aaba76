import type { Condition } from './condition.ts';
import type { DashboardPlan } from './dashboard-plan.ts';
import type { DistributionIndicator, Indicator } from './indicator.ts';

export const DEFINITION_SET_CODES = [
	'rncp',
	'ove',
	'mesr',
	'insersup',
	'cge',
	'nace',
	'hesa',
	'almalaurea',
	'statistics'
] as const;

export type DefinitionSetCode = (typeof DEFINITION_SET_CODES)[number];

/** One producer's way of counting: who is in the frame, who has answered, and the indicators upon them. */
export interface DefinitionSet {
	readonly code: DefinitionSetCode;
	readonly version: string;
	/** The producer's name, the same in every language. */
	readonly label: string;
	/** N: who could have answered. */
	readonly eligible: Condition;
	/** n: who gave a usable answer; always among the eligible. */
	readonly usable: Condition;
	readonly indicators: readonly Indicator[];
	readonly distributions: Readonly<Record<DistributionName, DistributionIndicator>>;
	readonly dashboard: DashboardPlan;
}

export type DistributionName = 'jobTitles' | 'structures' | 'situation' | 'contracts' | 'workingTime';
