/** The day it was in France, as an ISO day: deadlines end at midnight there. */
export function dayInParis(instant: Date): string {
	return PARIS.format(instant);
}

/** Swedish writes days as ISO does. */
const PARIS = new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'Europe/Paris',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit'
});

/** The instant at which a day begins there. */
export function startOfDayInParis(isoDay: string): Date {
	const midnight = Date.parse(`${isoDay}T00:00:00Z`);
	const summer = new Date(midnight - 2 * HOUR);
	return dayInParis(summer) === isoDay ? summer : new Date(midnight - HOUR);
}

const HOUR = 3_600_000;
