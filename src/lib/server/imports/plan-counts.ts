import type { FieldChange } from '#lib/domain/imports/field-change.ts';
import type { PlannedAward } from '#lib/domain/imports/plan-award.ts';

/** A row with what it changes, field by field. */
export interface PlannedChange {
	readonly row: number;
	readonly changes: readonly FieldChange[];
}

/** What a plan does, in numbers. */
export interface PlanCounts {
	created: number;
	updated: number;
	unchanged: number;
	/** Awards corrected by hand since, of which the file says something else: left as they are. */
	conflicts: number;
	/** Awards corrected by hand since whose corrections give way to the file, as the person chose. */
	replaced: number;
	/** Waves left as they are because a graduate answered, or somebody documented them, since. */
	kept: number;
	readonly outcomes: { created: number; updated: number };
	/** The first updates, field by field. */
	readonly examples: PlannedChange[];
	/** The first conflicts: what is there, and what the file says. */
	readonly conflictExamples: PlannedChange[];
	/** New awards of promotions that held some. */
	createdAmongKnown: number;
}

export function emptyCounts(): PlanCounts {
	return {
		created: 0,
		updated: 0,
		unchanged: 0,
		conflicts: 0,
		replaced: 0,
		kept: 0,
		outcomes: { created: 0, updated: 0 },
		examples: [],
		conflictExamples: [],
		createdAmongKnown: 0
	};
}

/** Changes shown one by one. */
const EXAMPLES = 20;

const COUNTER = {
	create: 'created',
	update: 'updated',
	unchanged: 'unchanged',
	conflict: 'conflicts'
} as const;

/** @param held cohorts that held awards before */
export function countPlanned(counts: PlanCounts, planned: PlannedAward, held: ReadonlySet<string>): void {
	const { action, waves, row, changes, place } = planned;
	counts[COUNTER[action]] += 1;
	if (planned.replacesCorrection) counts.replaced += 1;
	if (action === 'create' && held.has(place.cohortId)) counts.createdAmongKnown += 1;
	for (const wave of waves) {
		if (wave.action === 'kept') counts.kept += 1;
		else if (wave.action !== 'unchanged') counts.outcomes[COUNTER[wave.action]] += 1;
	}
	const shown = { update: counts.examples, conflict: counts.conflictExamples, create: null, unchanged: null }[
		action
	];
	if (shown !== null && shown.length < EXAMPLES) shown.push({ row, changes });
}
