import { type Margin, refuseMargins, scaleToMargin, sumByGroup, type Weighting } from './margin.ts';

const CONVERGED = 1e-10;
const MOST_PASSES = 1000;

/**
 * Weights to several margins by iterative proportional fitting, in the order declared, from equal weights. No
 * convergence gives no weights, never those of the last pass.
 *
 * Source: Deming and Stephan 1940; statistics 4.2.
 *
 * @param margins of the same respondents, at least one respondent
 */
export function rake(margins: readonly Margin[]): Weighting {
	const why = refuseMargins(margins);
	if (why) return { status: 'refused', why };
	return rakeFrom(startingWeights(margins), margins);
}

/** The same from given positive weights, on margins that are not refused. */
export function rakeFrom(start: readonly number[], margins: readonly Margin[]): Weighting {
	let weights = start;
	for (let passes = 1; passes <= MOST_PASSES; passes++) {
		for (const margin of margins) weights = scaleToMargin(weights, margin);
		if (largestGap(weights, margins) < CONVERGED) return { status: 'ok', weights, passes };
	}
	return { status: 'refused', why: 'not_converged' };
}

function startingWeights(margins: readonly Margin[]): readonly number[] {
	const [first] = margins;
	if (!first) throw new RangeError('Raking needs at least one margin.');
	const people = [...first.targets.values()].reduce((sum, count) => sum + count, 0);
	return first.groups.map(() => people / first.groups.length);
}

/** The largest |sum of weights / target - 1| of all categories. */
function largestGap(weights: readonly number[], margins: readonly Margin[]): number {
	let largest = 0;
	for (const { groups, targets } of margins) {
		for (const [group, sum] of sumByGroup(weights, groups)) {
			largest = Math.max(largest, Math.abs(sum / (targets.get(group) ?? 0) - 1));
		}
	}
	return largest;
}
