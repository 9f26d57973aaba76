import { normalEquations, predict, treatmentContrasts } from './contrasts.ts';
import { solveLinear } from './linear-system.ts';

/** How respondents were weighted. */
export interface SurveyDesign {
	/** Positive, one per respondent. */
	readonly weights: readonly number[];
	/** Name of each calibration margin → category of each respondent; empty when there was none. */
	readonly margins: Readonly<Record<string, readonly string[]>>;
	/** People of the frame, for the finite-population view; null for the usual one. */
	readonly population: number | null;
}

/**
 * Standard error of an estimate from its linearised variable: what is left of it after regression on the
 * calibration margins, weighted and spread over the respondents. An approximation: it takes the weights as
 * given and does not see that they were capped.
 *
 * Source: Deville and Särndal 1992; as `survey` for R computes it; statistics 4.3.
 *
 * @param linearised one value per respondent; at least two respondents
 */
export function linearisedError(
	linearised: readonly number[],
	{ weights, margins, population }: SurveyDesign
): number {
	const n = linearised.length;
	const residuals = Object.keys(margins).length === 0 ? linearised : residualsOf(linearised, margins);
	const weighted = residuals.map((residual, index) => residual * (weights[index] ?? 0));
	const mean = weighted.reduce((sum, value) => sum + value, 0) / n;
	const squares = weighted.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	const finite = population === null ? 1 : 1 - n / population;
	return Math.sqrt((n / (n - 1)) * squares * finite);
}

/** Residuals of a regression with the base weights, which are equal. */
function residualsOf(
	values: readonly number[],
	margins: Readonly<Record<string, readonly string[]>>
): readonly number[] {
	const contrasts = treatmentContrasts(margins, values.length);
	const equal = values.map(() => 1);
	const { matrix, right } = normalEquations(contrasts, equal, values);
	const coefficients = solveLinear(matrix, right);
	if (!coefficients) throw new RangeError('Margins that say the same thing twice.');
	const fitted = predict(contrasts, coefficients);
	return values.map((value, index) => value - (fitted[index] ?? 0));
}
