import type { DateOrder } from './reading.ts';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const FIGURES = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[T ]\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?)?$/i;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/;

/** A date as written, before the order of day and month is known. */
export interface DateShape {
	/** Figures in the order they stand. */
	readonly parts: readonly [number, number, number];
	/** The one order possible; undefined when day and month may be either. */
	readonly order: DateOrder | undefined;
	/** The year has two figures. */
	readonly short: boolean;
}

/** Recognises a date written with figures; undefined for anything else. A day that does not exist is one too. */
export function dateShape(text: string): DateShape | undefined {
	const yearFirst = ISO.exec(text) ?? YEAR_FIRST.exec(text);
	if (yearFirst) return { parts: figures(yearFirst, 1, 2, 3), order: 'ymd', short: false };
	const found = FIGURES.exec(text);
	if (!found) return undefined;
	const parts = figures(found, 1, 3, 4);
	return { parts, order: onlyOrder(parts), short: found[4]?.length === 2 };
}

export type ParsedDate =
	| { readonly ok: true; readonly date: string }
	| { readonly ok: false; readonly reason: 'not-a-date' | 'ambiguous' | 'impossible' | 'short-year' };

export interface DateReading {
	/** Order of the column when a cell alone does not tell. */
	readonly order: DateOrder | undefined;
	/** First year of the hundred that years of two figures stand for; undefined refuses them. */
	readonly shortYears: number | undefined;
}

/** The ISO date of a cell, or why there is none. */
export function parseDate(text: string, { order, shortYears }: DateReading): ParsedDate {
	const shape = dateShape(text);
	if (!shape) return { ok: false, reason: 'not-a-date' };
	if (shape.short && shortYears === undefined) return { ok: false, reason: 'short-year' };
	// A cell that can only be read one way is still impossible in a column of the other order.
	const used = shape.order === 'ymd' ? 'ymd' : (order ?? shape.order ?? sameEitherWay(shape));
	if (used === undefined) return { ok: false, reason: 'ambiguous' };
	const date = isoDate(inOrder(shape, used, shortYears ?? 0));
	return date === undefined ? { ok: false, reason: 'impossible' } : { ok: true, date };
}

/** Is there such a day, in some order of day and month? */
export function isPossibleDate(shape: DateShape): boolean {
	const orders: readonly DateOrder[] = shape.order === 'ymd' ? ['ymd'] : ['dmy', 'mdy'];
	return orders.some((order) => isoDate(inOrder(shape, order, 2000)) !== undefined);
}

function onlyOrder([first, second]: readonly [number, number, number]): DateOrder | undefined {
	if (first > 12) return 'dmy';
	return second > 12 ? 'mdy' : undefined;
}

function sameEitherWay({ parts }: DateShape): DateOrder | undefined {
	return parts[0] === parts[1] ? 'dmy' : undefined;
}

function figures(match: RegExpExecArray, ...groups: readonly [number, number, number]) {
	const [first, second, third] = groups.map((group) => Number(match[group]));
	return [first ?? 0, second ?? 0, third ?? 0] as const;
}

interface YearMonthDay {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

function inOrder({ parts, short }: DateShape, order: DateOrder, shortYears: number): YearMonthDay {
	const [first, second, third] = parts;
	if (order === 'ymd') return { year: first, month: second, day: third };
	const year = short ? fullYear(third, shortYears) : third;
	return order === 'dmy' ? { year, month: second, day: first } : { year, month: first, day: second };
}

/** 13 is 2013 when short years stand for 1950 to 2049, or for 2000 to 2099. */
function fullYear(short: number, from: number): number {
	const year = Math.floor(from / 100) * 100 + short;
	return year < from ? year + 100 : year;
}

function isoDate({ year, month, day }: YearMonthDay): string | undefined {
	if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return undefined;
	const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
	if (day > last) return undefined;
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
