import { addDays } from '../../collection/reference-date.ts';
import { matches } from '../../indicators/condition.ts';
import { USABLE } from '../../indicators/people.ts';
import { eachPromotion, mainWave, numbersOf, verdictOn, wavesThat } from './each-promotion.ts';

/** An answer about a day is not given long before it (regulation 10.2). */
const EARLIEST_DAYS_BEFORE = 15;
const CENTRE_PERCENT = 50;
const LATE_PERCENT = 10;

export const NOBODY_ANSWERED = eachPromotion('nobody-answered', ({ promotion }) => {
	const answers = promotion.waves.reduce((sum, { counts }) => sum + counts.R, 0);
	const params = { count: answers, total: promotion.certified };
	return { verdict: answers === 0 ? 'block' : 'pass', params };
});

export const ANSWERED_EARLY = eachPromotion('answered-early', ({ holders }) => {
	const dated = wavesThat(holders, ({ wave }) => wave.answeredOn !== null);
	const early = dated.filter(({ wave: { answeredOn, outcome } }) => {
		const { referenceDate } = outcome;
		return (
			answeredOn !== null &&
			referenceDate !== null &&
			answeredOn < addDays(referenceDate, -EARLIEST_DAYS_BEFORE)
		);
	});
	return verdictOn(early, dated.length, 'block');
});

/** How far from the share of answers that the institution aims at, and whom to call to get there. */
export const RESPONSE_RATE = eachPromotion('response-rate', ({ promotion, holders, facts }) => {
	const wave = mainWave(promotion);
	if (!wave) return { verdict: 'warning', params: { n: 0, N: promotion.certified, missing: 0, target: 0 } };
	const { P, R } = wave.counts;
	const wanted = Math.ceil((P * facts.responseTarget) / 100);
	const silent = holders.filter(
		({ waves }) =>
			!waves.some(({ outcome }) => outcome.waveMonths === wave.months && matches(USABLE, outcome))
	);
	const missing = Math.max(0, wanted - R);
	return {
		verdict: missing === 0 ? 'pass' : 'warning',
		params: {
			n: R,
			N: P,
			rate: { share: { x: R, d: Math.max(P, 1) } },
			missing,
			target: facts.responseTarget
		},
		numbers: missing === 0 ? [] : numbersOf(silent)
	};
});

/** The centre that answered least, where fewer than half of its people did. */
export const CENTRE_RESPONSE = eachPromotion('centre-response', ({ promotion, holders }) => {
	const wave = mainWave(promotion);
	const low = [...Map.groupBy(holders, ({ award }) => award.centre)].flatMap(([centre, people]) => {
		const answered = people.filter(({ waves }) =>
			waves.some(({ outcome }) => outcome.waveMonths === wave?.months && matches(USABLE, outcome))
		).length;
		return answered * 100 < people.length * CENTRE_PERCENT
			? [{ centre, answered, total: people.length }]
			: [];
	});
	const [worst] = low.toSorted((one, other) => one.answered / one.total - other.answered / other.total);
	const { centre = '', answered = 0, total = 0 } = worst ?? {};
	return {
		verdict: worst ? 'warning' : 'pass',
		params: { centre, n: answered, N: total, count: low.length }
	};
});

export const LATE_ANSWERS = eachPromotion('late-answers', ({ holders }) => {
	const answered = wavesThat(holders, ({ wave: { outcome } }) => outcome.usable === 'yes');
	const late = answered.filter(({ wave: { outcome } }) => outcome.late === 'yes');
	return {
		verdict: late.length * 100 > answered.length * LATE_PERCENT ? 'warning' : 'pass',
		params: { count: late.length, total: answered.length },
		numbers: numbersOf(late)
	};
});
