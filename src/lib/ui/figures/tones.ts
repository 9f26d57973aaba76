import { TO_CLASSIFY } from '#lib/domain/indicators/parts.ts';
import type { ToneOf } from './breakdown.ts';

/** Codes of what is not in a programme's own list, and of what nobody has classified yet. */
const OUTSIDE_THE_LIST = 'HORS_LISTE';
const NOT_CLASSIFIED: readonly string[] = ['NON_PRECISE', TO_CLASSIFY];

export const jobTone: ToneOf = (code, head) => {
	if (NOT_CLASSIFIED.includes(code)) return 'nowork';
	if (code === OUTSIDE_THE_LIST) return 'neutral';
	return head ? 'target' : 'work';
};

export const structureTone: ToneOf = (code) =>
	code === OUTSIDE_THE_LIST || NOT_CLASSIFIED.includes(code) ? 'neutral' : 'target';

export const contractTone: ToneOf = (code, head) => {
	if (code !== 'stable') return 'neutral';
	return head ? 'target' : 'work';
};

export const situationTone: ToneOf = (code) => {
	if (code === 'employed') return 'target';
	return code === 'unemployed' || code === 'seeking' ? 'nowork' : 'neutral';
};

export const workingTimeTone: ToneOf = (code) => {
	if (code === 'full') return 'target';
	return code === 'part-imposed' ? 'nowork' : 'work';
};
