/** What can come of a call. `interviewed` is written when the answers are sent on the phone. */
export const CALL_OUTCOMES = [
	'interviewed',
	'no-answer',
	'call-back',
	'wrong-number',
	'refused',
	'objected'
] as const;
export type CallOutcome = (typeof CALL_OUTCOMES)[number];

/** Those that an interviewer writes. */
export const WRITTEN_OUTCOMES = CALL_OUTCOMES.filter((outcome) => outcome !== 'interviewed');

/** Calls made to one person for one campaign; no more after that (experience 1.3). */
export const MOST_CALLS = 6;

/** A call that nobody answered is tried again at another time of the day. */
export const HOURS_BEFORE_NEXT_TRY = 3;

/** What deciding whom to call needs to know of one invitation. */
export interface CallLine {
	/** Why no more contact may be made, or null. */
	readonly stopped: string | null;
	readonly progress: 'not-started' | 'started' | 'sent';
	/** A number that is not known to be wrong is on file. */
	readonly hasPhone: boolean;
	readonly calls: number;
	readonly lastCallAt: Date | null;
	readonly lastOutcome: CallOutcome | null;
	readonly callBackAt: Date | null;
}

/**
 * Whether to call now: `due`; `later`, at the hour asked for or another time of the day; `no-phone`; `tried` as
 * often as one may; `over`, because the person answered or nobody may contact them.
 */
export type CallState = 'due' | 'later' | 'no-phone' | 'tried' | 'over';

export function callState(line: CallLine, now: Date): CallState {
	if (line.stopped !== null || line.progress === 'sent') return 'over';
	if (!line.hasPhone) return 'no-phone';
	// A promise to call again is kept, whatever the number of calls.
	if (line.lastOutcome === 'call-back' && line.callBackAt) return line.callBackAt > now ? 'later' : 'due';
	if (line.calls >= MOST_CALLS) return 'tried';
	const next = line.lastCallAt === null ? 0 : line.lastCallAt.getTime() + HOURS_BEFORE_NEXT_TRY * 3_600_000;
	return next > now.getTime() ? 'later' : 'due';
}

const STATE_ORDER: readonly CallState[] = ['due', 'later', 'no-phone', 'tried', 'over'];

/**
 * The order in which to call: those due first; among them who asked for this hour, then who began to answer, then
 * who was called least, then longest ago.
 */
export function byCallOrder(now: Date): (one: CallLine, other: CallLine) => number {
	return (one, other) => {
		const [mine, theirs] = [rank(one, now), rank(other, now)];
		const at = mine.findIndex((value, index) => value !== theirs[index]);
		return at === -1 ? 0 : (mine[at] ?? 0) - (theirs[at] ?? 0);
	};
}

function rank(line: CallLine, now: Date): readonly number[] {
	const promised = line.lastOutcome === 'call-back' ? line.callBackAt : null;
	return [
		STATE_ORDER.indexOf(callState(line, now)),
		promised?.getTime() ?? Number.MAX_SAFE_INTEGER,
		line.progress === 'started' ? 0 : 1,
		line.calls,
		line.lastCallAt?.getTime() ?? 0
	];
}
