/** Two people who coded the same texts without seeing each other's codes. */
export interface Agreement {
	/** Texts that both coded. */
	readonly texts: number;
	/** Of them, those that got the same code. */
	readonly agreed: number;
	/**
	 * Agreement beyond what chance gives, from -1 to 1; null without a text, and when both only ever used one
	 * and the same code, where it is not defined.
	 */
	readonly kappa: number | null;
}

/**
 * Cohen's kappa, unweighted: (po - pe) / (1 - pe).
 *
 * Source: J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement
 * 20(1), 1960, 37-46.
 *
 * @param pairs the code of the first person and that of the second, a text a pair
 */
export function cohenKappa(pairs: readonly (readonly [string, string])[]): Agreement {
	const texts = pairs.length;
	const agreed = pairs.filter(([first, second]) => first === second).length;
	if (texts === 0) return { texts, agreed, kappa: null };
	const count = (place: 0 | 1, code: string) => pairs.filter((pair) => pair[place] === code).length;
	const codes = new Set(pairs.flat());
	const chance = [...codes].reduce((sum, code) => sum + count(0, code) * count(1, code), 0);
	// Kept in whole numbers, so that total agreement is exactly 1.
	const square = texts * texts;
	return { texts, agreed, kappa: chance === square ? null : (agreed * texts - chance) / (square - chance) };
}
