import { addDays, addMonths } from '../collection/reference-date.ts';

/** When the classes of the demonstration were awarded, and when they were asked. Dates are ISO days. */
export interface DemoClass {
	readonly programme: 'CASP' | 'CIAO';
	/** The promotion: the calendar year of the jury. */
	readonly year: number;
	readonly awardedOn: string;
	readonly waves: readonly DemoWave[];
}

export interface DemoWave {
	/** Whole months from the award to the reference date. */
	readonly months: number;
	readonly referenceDate: string;
	/** The campaign is still running: only some have answered. */
	readonly open: boolean;
}

/** The one survey of the classes of 2012, 2013 and 2014, all asked about the same day. */
const FIRST_SURVEY = { referenceDate: '2015-02-01', years: [2012, 2013, 2014] };
const FIRST_CIAO_YEAR = 2017;

/** Days from the reference date of the running campaign to today. */
const DAYS_RUNNING = 40;
/** A wave is told as finished this many days after its reference date. */
const DAYS_TO_FINISH = 60;

/**
 * Every class, oldest first, as somebody would find them on a given day.
 *
 * The newest class of CASP is the one whose graduates are being asked for the first time on that day, so
 * that a campaign is open whenever the demonstration is loaded. The classes before it never change.
 *
 * The February 2015 survey asked three classes at once: about 31, 19 and 7 months after their awards. Each
 * answer keeps the real number of months as its wave, so that it never mixes with the waves at 6 and 24.
 */
export function buildCalendar(today: string): readonly DemoClass[] {
	const newest = fridayUpTo(addMonths(addDays(today, -DAYS_RUNNING), -6));
	const newestYear = yearOf(newest);
	const casp = yearsFrom(2012, newestYear).map((year) =>
		caspClass({ year, awardedOn: year === newestYear ? newest : juryOf(year), newestYear, today })
	);
	const ciao = yearsFrom(FIRST_CIAO_YEAR, newestYear).map((year) => ciaoClass(year, today));
	return [...casp, ...ciao].filter(({ waves }) => waves.length > 0);
}

interface CaspClass {
	readonly year: number;
	readonly awardedOn: string;
	readonly newestYear: number;
	readonly today: string;
}

function caspClass({ year, awardedOn, newestYear, today }: CaspClass): DemoClass {
	const waves = FIRST_SURVEY.years.includes(year)
		? [wave(monthsBetween(awardedOn, FIRST_SURVEY.referenceDate), FIRST_SURVEY.referenceDate)]
		: [6, 24].map((months) => wave(months, addMonths(awardedOn, months)));
	const kept =
		year === newestYear
			? waves.slice(0, 1).map((first) => ({ ...first, open: true }))
			: waves.filter(({ months, referenceDate }) => months < 24 || isFinished(referenceDate, today));
	return { programme: 'CASP', year, awardedOn, waves: kept };
}

/** The half-way certificate is awarded at the end of June, and asked about once. */
function ciaoClass(year: number, today: string): DemoClass {
	const awardedOn = fridayUpTo(`${year}-06-30`);
	const waves = [wave(6, addMonths(awardedOn, 6))];
	return {
		programme: 'CIAO',
		year,
		awardedOn,
		waves: waves.filter(({ referenceDate }) => isFinished(referenceDate, today))
	};
}

/** The jury met at the end of June until 2014, on the first Friday of December since. */
function juryOf(year: number): string {
	return fridayUpTo(year <= 2014 ? `${year}-06-30` : `${year}-12-07`);
}

const wave = (months: number, referenceDate: string): DemoWave => ({ months, referenceDate, open: false });

const isFinished = (referenceDate: string, today: string) => addDays(referenceDate, DAYS_TO_FINISH) <= today;

const yearsFrom = (first: number, last: number) =>
	Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);

export const yearOf = (date: string) => Number(date.slice(0, 4));

/** Whole months by calendar day. */
export function monthsBetween(from: string, to: string): number {
	const months = (yearOf(to) - yearOf(from)) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
	return addMonths(from, months) <= to ? months : months - 1;
}

function fridayUpTo(date: string): string {
	const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
	return addDays(date, -((weekday + 2) % 7));
}
