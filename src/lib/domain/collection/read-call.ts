import { fail, ok, type Result } from '../shared/result.ts';
import { quoteFound } from '../shared/problem.ts';
import { WRITTEN_OUTCOMES, type CallOutcome } from './call-queue.ts';
import { startOfDayInParis } from './paris-day.ts';

/** What an interviewer wrote after a call, as the form says it. */
export interface WrittenCall {
	readonly outcome: string;
	/** ISO day and `HH:MM`, in France; only read when the person asked to be called again. */
	readonly day: string;
	readonly time: string;
	/** The number that was called. */
	readonly number: string;
}

export interface ReadCall {
	readonly outcome: CallOutcome;
	readonly callBackAt: Date | null;
	readonly number: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Checks it. A call back is after now and while the campaign takes answers. */
export function readCall(
	{ outcome, day, time, number }: WrittenCall,
	{ now, closesAt }: { readonly now: Date; readonly closesAt: Date }
): Result<ReadCall> {
	const known = WRITTEN_OUTCOMES.find((one) => one === outcome);
	if (!known) return fail({ code: 'call.outcome', at: 'outcome' });
	if (known !== 'call-back') return ok({ outcome: known, callBackAt: null, number });
	const callBackAt = readInstant(day, time);
	if (!callBackAt) return fail({ code: 'call.when', at: 'day', found: quoteFound(`${day} ${time}`.trim()) });
	if (callBackAt <= now) return fail({ code: 'call.past', at: 'day' });
	if (callBackAt >= closesAt) return fail({ code: 'call.too-late', at: 'day' });
	return ok({ outcome: known, callBackAt, number });
}

function readInstant(day: string, time: string): Date | undefined {
	const clock = TIME.exec(time);
	if (!DAY.test(day) || !clock || Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return undefined;
	const minutes = Number(clock[1]) * 60 + Number(clock[2]);
	// Clocks change in the night before a Sunday only, when nobody is called.
	return new Date(startOfDayInParis(day).getTime() + minutes * 60_000);
}
