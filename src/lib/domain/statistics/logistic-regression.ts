import { normalEquations, predict, treatmentContrasts } from './contrasts.ts';
import { solveLinear } from './linear-system.ts';

export interface LogisticFit {
	/** Name of each column, such as `sexM` → coefficient. */
	readonly coefficients: Readonly<Record<string, number>>;
	/** Chance of answering that the fit gives each person, strictly between 0 and 1. */
	readonly propensities: readonly number[];
}

const MOST_STEPS = 100;
const CONVERGED = 1e-14;

/**
 * Main-effects logistic regression of a yes-or-no on coded variables, by Fisher scoring. Null when it has no
 * finite solution: a category in which everybody, or nobody, answered.
 *
 * Source: McCullagh and Nelder 1989, 4.4; treatment contrasts, first category in code point order.
 *
 * @param answered one per person
 * @param variables name → category of each person
 */
export function fitLogistic(
	answered: readonly boolean[],
	variables: Readonly<Record<string, readonly string[]>>
): LogisticFit | null {
	const contrasts = treatmentContrasts(variables, answered.length);
	let coefficients: readonly number[] = contrasts.names.map(() => 0);
	for (let step = 0; step < MOST_STEPS; step++) {
		const scores = predict(contrasts, coefficients);
		const weights = scores.map((score) => chance(score) * chance(-score));
		const working = scores.map(
			(score, person) =>
				score + ((answered[person] ? 1 : 0) - chance(score)) / (chance(score) * chance(-score))
		);
		const { matrix, right } = normalEquations(contrasts, weights, working);
		const next = solveLinear(matrix, right);
		if (!next?.every(Number.isFinite)) return null;
		const moved = next.map((value, index) => Math.abs(value - (coefficients[index] ?? 0)));
		coefficients = next;
		if (Math.max(...moved) < CONVERGED * (1 + Math.max(...next.map(Math.abs)))) break;
		if (step === MOST_STEPS - 1) return null;
	}
	return {
		coefficients: Object.fromEntries(contrasts.names.map((name, index) => [name, coefficients[index] ?? 0])),
		propensities: predict(contrasts, coefficients).map(chance)
	};
}

const chance = (score: number) => 1 / (1 + Math.exp(-score));
