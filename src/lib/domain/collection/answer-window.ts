import { dayInParis } from './paris-day.ts';
import { addDays } from './reference-date.ts';

/** Days after the day asked about during which an answer is in time, unless the institution says otherwise. */
export const ANSWER_WINDOW_DAYS_AFTER = 120;

/** A form that was open when the campaign closed is still taken for so long. */
export const GRACE_MINUTES = 15;

export interface CampaignWindow {
	readonly opensAt: Date;
	readonly closesAt: Date;
}

/** Is the campaign taking answers? With `grace`, also from a form that was opened in time. */
export function isOpen({ opensAt, closesAt }: CampaignWindow, now: Date, { grace = false } = {}): boolean {
	const minutes = grace ? GRACE_MINUTES : 0;
	return now >= opensAt && now.getTime() < closesAt.getTime() + minutes * 60_000;
}

/**
 * Was the situation told too late to be trusted? Such an answer is kept, flagged, and left out by default.
 *
 * @param daysAfter length of the window
 */
export function isLate(referenceDate: string, toldAt: Date, daysAfter = ANSWER_WINDOW_DAYS_AFTER): boolean {
	return dayInParis(toldAt) > addDays(referenceDate, daysAfter);
}
