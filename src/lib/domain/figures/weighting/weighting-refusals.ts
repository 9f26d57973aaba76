import { isMissing } from '../../outcomes/missing.ts';
import type { Weighting } from '../../statistics/margin.ts';
import { kishEffective } from '../../statistics/kish.ts';
import type { WeightingCell } from './weighting-cell.ts';
import type { WeightingVariable } from './weighting-decision.ts';

/** When a class may be weighted at all (statistics 4.1). */
const FEWEST_GRADUATES = 60;
const FEWEST_ANSWERS = 40;
const FEWEST_OF_CATEGORY = 5;
const LEAST_RESPONSE_GAP = 0.15;
const LEAST_OUTCOME_GAP = 0.1;
const LEAST_EFFECTIVE = 0.7;

/** Why a class is not weighted. Texts: `weighting.refusal.<code>`. */
export type Refusal =
	| { readonly code: 'few_graduates' | 'few_answers'; readonly people: number; readonly least: number }
	| { readonly code: 'everybody_answered' | 'no_gap' | 'not_linked' }
	| {
			readonly code: 'unknown_category';
			readonly variable: WeightingVariable;
			readonly people: number;
	  }
	| {
			readonly code: 'small_category';
			readonly variable: WeightingVariable;
			readonly category: string;
			readonly people: number;
			readonly least: number;
	  }
	| { readonly code: 'caps_not_attainable' | 'not_converged' }
	| { readonly code: 'too_costly'; readonly effective: number; readonly people: number };

interface Category {
	readonly code: string;
	N: number;
	n: number;
	x: number;
	d: number;
}

/** Everything that stands against weighting a class, before any weight is computed. */
export function refuseClass(
	cells: readonly WeightingCell[],
	variables: readonly WeightingVariable[],
	linked: string
): readonly Refusal[] {
	const N = cells.reduce((sum, cell) => sum + cell.N, 0);
	const n = cells.reduce((sum, cell) => sum + cell.n, 0);
	const refusals: Refusal[] = [];
	if (N < FEWEST_GRADUATES) refusals.push({ code: 'few_graduates', people: N, least: FEWEST_GRADUATES });
	if (n < FEWEST_ANSWERS) refusals.push({ code: 'few_answers', people: n, least: FEWEST_ANSWERS });
	if (N > 0 && n === N) refusals.push({ code: 'everybody_answered' });
	const margins = variables.map((variable, at) => ({
		variable,
		categories: categoriesOf(cells, at, linked)
	}));
	for (const { variable, categories } of margins) refusals.push(...refuseCategories(variable, categories));
	// Gaps between categories of a handful of people say nothing.
	return refusals.length > 0 ? refusals : refuseGaps(margins.map(({ categories }) => categories));
}

/** What stands against the weights that came out. */
export function refuseWeighting(weighting: Weighting): Refusal | null {
	if (weighting.status === 'refused') {
		return { code: weighting.why === 'caps_not_attainable' ? 'caps_not_attainable' : 'not_converged' };
	}
	const people = weighting.weights.length;
	const effective = kishEffective(weighting.weights);
	return effective < LEAST_EFFECTIVE * people ? { code: 'too_costly', effective, people } : null;
}

function categoriesOf(cells: readonly WeightingCell[], at: number, linked: string): readonly Category[] {
	const categories = new Map<string, Category>();
	for (const { key, N, n, rates } of cells) {
		const code = key[at] ?? '';
		const sum = categories.get(code) ?? { code, N: 0, n: 0, x: 0, d: 0 };
		sum.N += N;
		sum.n += n;
		sum.x += rates[linked]?.x ?? 0;
		sum.d += rates[linked]?.d ?? 0;
		categories.set(code, sum);
	}
	return [...categories.values()];
}

function refuseCategories(variable: WeightingVariable, categories: readonly Category[]): readonly Refusal[] {
	const unknown = categories.filter(({ code, N }) => N > 0 && isUnknown(code));
	const people = unknown.reduce((sum, { N }) => sum + N, 0);
	const small = categories.filter(({ code, N, n }) => N > 0 && n < FEWEST_OF_CATEGORY && !isUnknown(code));
	return [
		...(people > 0 ? [{ code: 'unknown_category', variable, people } as const] : []),
		...small.map(({ code, n }): Refusal => ({
			...{ code: 'small_category', variable, category: code },
			...{ people: n, least: FEWEST_OF_CATEGORY }
		}))
	];
}

const isUnknown = (code: string): boolean => code === '' || isMissing(code);

/** Weighting corrects nothing where groups answer alike, or where the outcome is the same in all of them. */
function refuseGaps(margins: readonly (readonly Category[])[]): readonly Refusal[] {
	const gapped = margins.filter(
		(categories) => gapOf(categories.map(({ n, N }) => n / N)) >= LEAST_RESPONSE_GAP
	);
	if (gapped.length === 0) return [{ code: 'no_gap' }];
	const linked = gapped.some(
		(categories) => gapOf(categories.filter(({ d }) => d > 0).map(({ x, d }) => x / d)) >= LEAST_OUTCOME_GAP
	);
	return linked ? [] : [{ code: 'not_linked' }];
}

/** Rates that are equal to the digit may differ by the last bit. */
const SAME = 1e-12;

function gapOf(rates: readonly number[]): number {
	return rates.length < 2 ? 0 : Math.max(...rates) - Math.min(...rates) + SAME;
}
