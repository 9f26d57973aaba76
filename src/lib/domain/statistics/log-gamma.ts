/**
 * Logarithm of the gamma function: log (x - 1)! for a whole number.
 *
 * Stirling's series (DLMF 5.11.1) above 15, where its first terms reach the last digit; shifted up below.
 *
 * @param x positive
 */
export function logGamma(x: number): number {
	let shift = 0;
	let at = x;
	for (; at < 15; at++) shift += Math.log(at);
	const inverse = 1 / (at * at);
	const series = STIRLING.reduceRight((sum, term) => sum * inverse + term, 0) / at;
	return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - shift;
}

const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156];
