import type { CodeOf } from '../outcomes/codes.ts';
import { buildAnswer, type AnswerFrame } from './answer.ts';
import { drawWeighted, happens, type Weighted } from './draw.ts';
import { NOTHING_ASKED, type WaveFacts } from './outcome.ts';
import type { Random } from './random.ts';

type Silence = Extract<
	CodeOf<'collection'>,
	'no-contact' | 'refused' | 'bounced' | 'not-yet' | 'third-party'
>;

const CLOSED: Weighted<Silence | 'late'> = [
	['no-contact', 58],
	['bounced', 20],
	['refused', 14],
	['third-party', 4],
	['late', 4]
];

/** A campaign that runs: most have time left. */
const RUNNING: Weighted<Silence> = [
	['not-yet', 84],
	['bounced', 9],
	['refused', 7]
];

/**
 * Somebody who gave no usable answer in time: not reached, refused, no longer at the address, told of by
 * somebody else, or heard after the answer window closed.
 */
export function buildSilence(random: Random, frame: AnswerFrame, open: boolean): WaveFacts {
	const reason = drawWeighted(random, open ? RUNNING : CLOSED);
	if (reason === 'late') {
		return { ...buildAnswer(random, frame, happens(random, 0.7) ? 'target' : 'no-job'), late: 'yes' };
	}
	if (reason === 'third-party') {
		return { ...NOTHING_ASKED, collection: reason, activity: 'employed', study: 'unknown' };
	}
	return { ...NOTHING_ASKED, collection: reason };
}
