import { logGamma } from './log-gamma.ts';

/**
 * Chance that a chi-square variable is over a value: the upper regularised incomplete gamma function.
 *
 * Source: DLMF 8.7.1 (series) below the mean, 8.9.2 (continued fraction, evaluated as Lentz does) above.
 *
 * @param value zero or more
 * @param freedom degrees of freedom, a positive whole number
 */
export function chiSquareTail(value: number, freedom: number): number {
	const [a, x] = [freedom / 2, value / 2];
	if (x <= 0) return 1;
	const front = Math.exp(a * Math.log(x) - x - logGamma(a));
	return x < a + 1 ? 1 - front * lowerSeries(a, x) : front * upperFraction(a, x);
}

function lowerSeries(a: number, x: number): number {
	let term = 1 / a;
	let sum = term;
	for (let k = 1; term > sum * Number.EPSILON; k++) {
		term *= x / (a + k);
		sum += term;
	}
	return sum;
}

const LEAST = 1e-300;
const MOST_TERMS = 10_000;

function upperFraction(a: number, x: number): number {
	let b = x + 1 - a;
	let numerator = 1 / LEAST;
	let denominator = 1 / b;
	let value = denominator;
	for (let k = 1; k <= MOST_TERMS; k++) {
		const step = -k * (k - a);
		b += 2;
		denominator = 1 / awayFromZero(step * denominator + b);
		numerator = awayFromZero(b + step / numerator);
		value *= numerator * denominator;
		if (Math.abs(numerator * denominator - 1) < Number.EPSILON) break;
	}
	return value;
}

const awayFromZero = (value: number) => (Math.abs(value) < LEAST ? LEAST : value);
