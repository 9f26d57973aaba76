/** Weights of a logistic model: the constant first, then one a feature. */
export type LogisticWeights = readonly number[];

/** The share of right answers that a model gives to these features, from 0 to 1. */
export function logistic([constant = 0, ...weights]: LogisticWeights, features: readonly number[]): number {
	const sum = weights.reduce((total, weight, index) => total + weight * (features[index] ?? 0), constant);
	return 1 / (1 + Math.exp(-sum));
}
