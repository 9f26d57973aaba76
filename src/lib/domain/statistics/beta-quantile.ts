import { logGamma } from './log-gamma.ts';

/**
 * The value under which a beta variable falls with probability p.
 *
 * Found by bisection on the regularised incomplete beta function, to the last digit of a double.
 *
 * @param p strictly between 0 and 1
 * @param a positive
 * @param b positive
 */
export function betaQuantile(p: number, a: number, b: number): number {
	let [low, high] = [0, 1];
	for (;;) {
		const middle = (low + high) / 2;
		if (middle <= low || middle >= high) return middle;
		if (incompleteBeta(middle, a, b) < p) low = middle;
		else high = middle;
	}
}

/** Regularised incomplete beta function; continued fraction of DLMF 8.17.22, evaluated as Lentz does. */
function incompleteBeta(x: number, a: number, b: number): number {
	if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
	const logFront = a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b) - Math.log(a);
	return Math.exp(logFront) * continuedFraction(x, a, b);
}

const LEAST = 1e-300;
const MOST_TERMS = 10_000;

function continuedFraction(x: number, a: number, b: number): number {
	let numerator = 1;
	let denominator = 1 / awayFromZero(1 + coefficient(1, x, a, b));
	let value = denominator;
	for (let term = 2; term <= MOST_TERMS; term++) {
		const step = coefficient(term, x, a, b);
		denominator = 1 / awayFromZero(1 + step * denominator);
		numerator = awayFromZero(1 + step / numerator);
		value *= numerator * denominator;
		if (Math.abs(numerator * denominator - 1) < Number.EPSILON) break;
	}
	return value;
}

function coefficient(term: number, x: number, a: number, b: number): number {
	const m = Math.floor(term / 2);
	return term % 2 === 0
		? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
		: (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
}

const awayFromZero = (value: number) => (Math.abs(value) < LEAST ? LEAST : value);

const logBeta = (a: number, b: number) => logGamma(a) + logGamma(b) - logGamma(a + b);
