import type { CodingList } from './coding-field.ts';

/** A decision on a target job; `undecided` leaves each person to be looked at. */
export type TargetDecision = 'yes' | 'no' | 'undecided';

/** What a decision on a cluster says of whoever wrote one of its texts. */
export interface CodingRule {
	readonly id: string;
	readonly field: CodingList;
	readonly clusterKey: string;
	readonly rawText: string;
	readonly code: string;
	readonly target: TargetDecision;
	readonly reason: string;
	readonly edition: number;
}
