/** The day a wave asks about: the same for a whole campaign, or counted from each award. */
export interface ReferenceRule {
	/** ISO day; null: so many months after the award. */
	readonly referenceDate: string | null;
	readonly waveMonths: number;
}

/**
 * The day that the situation is asked for, as an ISO day.
 *
 * @returns undefined when it is counted from the award, and the date of the award is not known
 */
export function referenceDateOf(
	{ referenceDate, waveMonths }: ReferenceRule,
	awardedOn: string | null
): string | undefined {
	if (referenceDate !== null) return referenceDate;
	return awardedOn === null ? undefined : addMonths(awardedOn, waveMonths);
}

/** So many whole months later by calendar day: 31 August + 6 months is 28 or 29 February (statistics 1.2). */
export function addMonths(isoDay: string, months: number): string {
	const [year = 0, month = 0, day = 0] = isoDay.split('-').map(Number);
	const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0));
	const target = new Date(
		Date.UTC(lastDay.getUTCFullYear(), lastDay.getUTCMonth(), Math.min(day, lastDay.getUTCDate()))
	);
	return target.toISOString().slice(0, 10);
}

/** So many days later, or before. */
export function addDays(isoDay: string, days: number): string {
	const [year = 0, month = 0, day = 0] = isoDay.split('-').map(Number);
	return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}
