import { isMissing } from '../../outcomes/missing.ts';
import { eachPromotion, mainWave, verdictOn, wavesThat } from './each-promotion.ts';

const MOST_PERCENT = 20;

/** Each person set aside has said why: the situation, the contract or the country that the rule rests on. */
export const NEUTRALISED_REASON = eachPromotion('neutralised-reason', ({ holders }) => {
	const aside = wavesThat(holders, ({ wave }) => wave.outcome.neutralised !== 'none');
	const bare = aside.filter(({ wave: { outcome } }) =>
		outcome.neutralised === 'abroad'
			? isMissing(outcome.country) && isMissing(outcome.mobility)
			: isMissing(outcome.correctedActivity)
	);
	return verdictOn(bare, aside.length, 'block');
});

export const NEUTRALISED_SHARE = eachPromotion('neutralised-share', ({ promotion }) => {
	const counts = mainWave(promotion)?.counts;
	const aside = counts ? Object.values(counts.N).reduce((sum, people) => sum + people, 0) : 0;
	const answers = counts?.R ?? 0;
	return {
		verdict: aside * 100 > answers * MOST_PERCENT ? 'warning' : 'pass',
		params: { count: aside, total: answers }
	};
});
