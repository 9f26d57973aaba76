import { matches } from '../../indicators/condition.ts';
import { COUNTED_EMPLOYED } from '../../indicators/people.ts';
import { quantileType2 } from '../../statistics/quantile.ts';
import { isPayConverted } from '../snapshot.ts';
import { eachPromotion, verdictOn, wavesThat, type HolderAt } from './each-promotion.ts';
import { minimumGrossYear } from './minimum-wage.ts';

const OUTLIER_TIMES = 5;
/** A pay typed to the euro below the minimum is rounding, not an error. */
const TOLERANCE = 0.99;

const isPaid = ({ wave: { outcome } }: HolderAt) =>
	matches(COUNTED_EMPLOYED, outcome) && outcome.grossYearEuros !== null;
const isPaidFullTime = (at: HolderAt) => isPaid(at) && at.wave.outcome.workingTime === 'full';

export const PAY_UNDER_MINIMUM = eachPromotion('pay-under-minimum', ({ holders }) => {
	const paid = wavesThat(holders, isPaidFullTime);
	const under = paid.filter(({ wave: { outcome } }) => {
		const least = outcome.referenceDate === null ? null : minimumGrossYear(outcome.referenceDate);
		return least !== null && (outcome.grossYearEuros ?? least) < least * TOLERANCE;
	});
	return verdictOn(under, paid.length, 'warning');
});

export const PAY_OUTLIER = eachPromotion('pay-outlier', ({ holders }) => {
	const paid = wavesThat(holders, isPaidFullTime);
	const pays = paid.map(({ wave }) => wave.outcome.grossYearEuros ?? 0).sort((a, b) => a - b);
	const median = pays.length === 0 ? 0 : quantileType2(pays, 0.5);
	const far = paid.filter(({ wave }) => (wave.outcome.grossYearEuros ?? 0) > median * OUTLIER_TIMES);
	return verdictOn(far, paid.length, 'warning');
});

/** Gross pay is asked for; where most was net or monthly, the factor has made it. */
export const PAY_CONVERTED = eachPromotion('pay-converted', ({ holders }) => {
	const paid = wavesThat(holders, isPaid);
	const converted = paid.filter(({ wave }) => isPayConverted(wave));
	return {
		verdict: converted.length * 2 > paid.length ? 'warning' : 'pass',
		params: { count: converted.length, total: paid.length }
	};
});

/** « Contract and pay for all »: who is in work and has not said it (regulation 2.4). */
export const PAY_KNOWN = eachPromotion('pay-known', ({ holders }) => {
	const employed = wavesThat(holders, ({ wave }) => matches(COUNTED_EMPLOYED, wave.outcome));
	const unknown = employed.filter(({ wave }) => wave.outcome.grossYearEuros === null);
	return verdictOn(unknown, employed.length, 'warning');
});
