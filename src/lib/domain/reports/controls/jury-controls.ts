import { eachPromotion, verdictOn } from './each-promotion.ts';

/** P is the jury list: a difference of one person changes every rate. */
export const JURY_COUNT = eachPromotion('jury-count', ({ promotion, facts }) => {
	const jury = facts.outside[promotion.cohort]?.jury ?? null;
	const params = { found: promotion.certified, jury: jury ?? 0, known: jury === null ? 'no' : 'yes' };
	if (jury === null) return { verdict: 'warning', params };
	return { verdict: jury === promotion.certified ? 'pass' : 'block', params };
});

export const AWARD_DATES = eachPromotion('award-dates', ({ promotion, holders, facts }) => {
	const period = facts.outside[promotion.cohort]?.period;
	const undated = holders.filter(({ awardedOn }) => awardedOn === null);
	const outside = holders.filter(
		({ awardedOn }) => awardedOn !== null && period && (awardedOn < period.first || awardedOn > period.last)
	);
	const { numbers = [] } = verdictOn([...outside, ...undated], holders.length, 'block');
	const params = { count: outside.length, undated: undated.length, total: holders.length };
	if (outside.length > 0) return { verdict: 'block', params, numbers };
	return { verdict: undated.length > 0 ? 'warning' : 'pass', params, numbers };
});

/** The same person twice in one promotion is counted twice. */
export const ONE_OUTCOME = eachPromotion('one-outcome', ({ holders }) =>
	verdictOn(
		holders.filter(({ sameAs }) => sameAs !== null),
		holders.length,
		'block'
	)
);

/** Holders sent to the CPF flow within three months of the award (regulation 7). */
export const FLOW_COUNT = eachPromotion('flow-count', ({ promotion, facts }) => {
	const flow = facts.outside[promotion.cohort]?.flow ?? null;
	const params = { found: promotion.certified, flow: flow ?? 0, known: flow === null ? 'no' : 'yes' };
	return { verdict: flow === promotion.certified ? 'pass' : 'warning', params };
});
