import { describe, expect, it } from 'vitest';
import { buildPromotionWave, promotionRequest } from '#lib/domain/figures/build-promotion.ts';
import { tallyOutcomes } from '#lib/domain/indicators/tally-outcomes.ts';
import type { Outcome } from '#lib/domain/outcomes/outcome.ts';
import { anOutcome, aSilentGraduate, times, withoutJob } from '../factories/an-outcome.ts';

/** The ten test vectors of the rate engine: people in, counts and whole percentages out. */

const targetJob = () => anOutcome();
const otherJob = () => anOutcome({ target: 'no' });
const seeking = () => withoutJob('seeking');
const notLooking = () => withoutJob('inactive');
const couldNotWork = () => withoutJob('unable');
const apprentice = () => anOutcome({ contract: 'APP' });

const NC = null;

const TEN = [...times(5, targetJob), ...times(2, otherJob), ...times(2, seeking)];
const TEN_WITH_ONE_UNABLE = [...TEN, couldNotWork()];

const VECTORS: readonly (readonly [string, readonly Outcome[], readonly (number | null)[]])[] = [
	[
		'worked example of 2.2',
		[
			...times(4, apprentice),
			couldNotWork(),
			anOutcome({ country: 'abroad' }),
			...times(16, targetJob),
			...times(5, otherJob),
			...times(5, seeking),
			...times(8, aSilentGraduate)
		],
		[40, 32, 6, 21, 16, 80, 81, 62, 76]
	],
	['nobody answers', times(12, aSilentGraduate), [12, 0, 0, 0, 0, 0, NC, NC, NC]],
	[
		'all respondents neutralised',
		[
			withoutJob('studying'),
			apprentice(),
			anOutcome({ contract: 'PRO' }),
			couldNotWork(),
			anOutcome({ country: 'abroad' })
		],
		[5, 5, 5, 0, 0, 100, NC, NC, NC]
	],
	['one inactive by choice', [...TEN, notLooking()], [10, 10, 0, 7, 5, 100, 70, 50, 71]],
	['one could not work', TEN_WITH_ONE_UNABLE, [10, 10, 1, 7, 5, 100, 78, 56, 71]],
	[
		'and one target job is an apprentice',
		[...times(4, targetJob), apprentice(), ...times(2, otherJob), ...times(2, seeking), couldNotWork()],
		[10, 10, 2, 6, 4, 100, 75, 50, 67]
	],
	[
		'and two permanent employees follow evening classes',
		[
			...times(3, targetJob),
			...times(2, () => anOutcome({ study: 'beside-job' })),
			...times(2, otherJob),
			...times(2, seeking),
			couldNotWork()
		],
		[10, 10, 1, 7, 5, 100, 78, 56, 71]
	],
	[
		'and one objector and one bounced address',
		[
			...TEN_WITH_ONE_UNABLE,
			aSilentGraduate({ collection: 'refused' }),
			aSilentGraduate({ collection: 'bounced' })
		],
		[12, 10, 1, 7, 5, 83, 78, 56, 71]
	],
	[
		'two centres, pooled and not averaged',
		[
			...times(1, () => anOutcome({ centre: 'Paris' })),
			...times(3, () => anOutcome({ centre: 'Paris', target: 'no' })),
			withoutJob('seeking', { centre: 'Paris' }),
			anOutcome({ centre: 'Lyon' }),
			...times(4, () => withoutJob('seeking', { centre: 'Lyon' }))
		],
		[10, 10, 0, 5, 2, 100, 50, 20, 40]
	],
	['half rounding', [...times(5, targetJob), ...times(3, seeking)], [8, 8, 0, 5, 5, 100, 63, 63, 100]]
];

describe('regulation 10.1', () => {
	it.each(VECTORS)('%s', (_, people, expected) => {
		const [tally, ...others] = tallyOutcomes(people, promotionRequest());
		expect(others).toEqual([]);
		if (!tally) throw new Error('The promotion was not counted.');
		const wave = buildPromotionWave(6, tally);
		const neutralised = Object.values(wave.N).reduce((sum, count) => sum + count, 0);
		expect([
			wave.P,
			wave.R,
			neutralised,
			wave.E,
			wave.M,
			wave.responsePercent,
			wave.globalPercent,
			wave.targetPercent,
			wave.targetAmongEmployedPercent
		]).toEqual(expected);
	});
});
