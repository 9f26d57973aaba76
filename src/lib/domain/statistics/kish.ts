/**
 * Equally weighted answers that would say as much: `(sum w)² / sum w²`.
 *
 * Source: Kish 1965; statistics 4.2.
 *
 * @param weights positive, at least one
 * @returns from 1 to the number of weights
 */
export function kishEffective(weights: readonly number[]): number {
	const sum = weights.reduce((total, weight) => total + weight, 0);
	return sum ** 2 / weights.reduce((total, weight) => total + weight ** 2, 0);
}

/** What unequal weights cost: answers over effective answers, 1 or more. */
export function designEffect(weights: readonly number[]): number {
	return weights.length / kishEffective(weights);
}
