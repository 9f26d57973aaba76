/**
 * How many draws a property is tried on, and from which seed, so that a failure is seen again. A long run takes
 * more, or others: `DEVENIR_DRAWS=100000 DEVENIR_SEED=7`.
 */
export const DRAWS = {
	numRuns: numberFrom('DEVENIR_DRAWS', 1000),
	seed: numberFrom('DEVENIR_SEED', 20150201)
};

/** The same where a draw takes long: what fails is told as it is, and not made smaller first. */
export function slowDraws(numRuns: number) {
	return { ...fewerDraws(numRuns), endOnFailure: true };
}

/** So many of the usual draws, where one of them costs more than a test may take; as many times more in a long run. */
export function fewerDraws(numRuns: number) {
	return { ...DRAWS, numRuns: Math.ceil((numRuns * DRAWS.numRuns) / 1000) };
}

function numberFrom(name: string, otherwise: number): number {
	const given = Number(process.env[name] ?? otherwise);
	if (!Number.isSafeInteger(given) || given < 1) throw new Error(`${name} must be a whole number from 1.`);
	return given;
}
