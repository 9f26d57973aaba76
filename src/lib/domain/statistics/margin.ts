/** A variable of the frame to weigh to: the category of each respondent, and the people of each category. */
export interface Margin {
	/** One per respondent, in the order of the weights. */
	readonly groups: readonly string[];
	/** Category → people of the frame, positive. */
	readonly targets: ReadonlyMap<string, number>;
}

/** Why there are no weights. */
export type WeightingRefusal =
	'margin_totals_differ' | 'empty_category' | 'unknown_category' | 'not_converged' | 'caps_not_attainable';

/** Weights add up to the frame. `passes` is for information. */
export type Weighting =
	| { readonly status: 'ok'; readonly weights: readonly number[]; readonly passes: number }
	| { readonly status: 'refused'; readonly why: WeightingRefusal };

/** Relative difference under which two totals of the frame are the same. */
const SAME_TOTAL = 1e-9;

/** Refuses margins that no weights could meet, before anything is computed (statistics 4.2). */
export function refuseMargins(margins: readonly Margin[]): WeightingRefusal | null {
	const totals = margins.map(({ targets }) => [...targets.values()].reduce((sum, people) => sum + people, 0));
	const first = totals[0] ?? 0;
	if (totals.some((total) => Math.abs(total - first) > SAME_TOTAL * first)) return 'margin_totals_differ';
	for (const { groups, targets } of margins) {
		const present = new Set(groups);
		if ([...targets.keys()].some((category) => !present.has(category))) return 'empty_category';
		if ([...present].some((category) => !targets.has(category))) return 'unknown_category';
	}
	return null;
}

/** Sum of the weights of each category. */
export function sumByGroup(weights: readonly number[], groups: readonly string[]): Map<string, number> {
	const sums = new Map<string, number>();
	for (const [index, group] of groups.entries()) {
		sums.set(group, (sums.get(group) ?? 0) + (weights[index] ?? 0));
	}
	return sums;
}

/** Weights multiplied, category by category, so that they add up to the targets. */
export function scaleToMargin(weights: readonly number[], { groups, targets }: Margin): number[] {
	const sums = sumByGroup(weights, groups);
	return weights.map((weight, index) => {
		const group = groups[index] ?? '';
		return weight * ((targets.get(group) ?? 0) / (sums.get(group) ?? 1));
	});
}
