import type { Label } from '../shared/wording.ts';
import type { Figure, FigureHeader } from './figure.ts';

/** One line of the flat export: a rate, a pay, a category, a link of a flow. Hidden lines carry no number. */
export interface FigureLine<Id extends string = string> {
	readonly figure: Id;
	readonly header: FigureHeader;
	readonly display: string;
	/** A rate or a pay; otherwise a count of one of the parts that a figure is made of. */
	readonly ofRate: boolean;
	readonly category: string | null;
	readonly categoryLabel: Label | null;
	readonly parent: string | null;
	/** What the parent is called, where it is no line of its own. */
	readonly parentLabel: Label | null;
	readonly numbers: FigureNumbers;
}

/** Null where there is none to read. Shares from 0 to 1, pays in euros. */
export interface FigureNumbers {
	readonly N: number | null;
	readonly n: number | null;
	readonly x: number | null;
	readonly d: number | null;
	readonly missing: number | null;
	readonly value: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
	readonly boundLower: number | null;
	readonly boundUpper: number | null;
	readonly q1: number | null;
	readonly median: number | null;
	readonly q3: number | null;
}

export const NO_NUMBERS: FigureNumbers = {
	N: null,
	n: null,
	x: null,
	d: null,
	missing: null,
	value: null,
	lower: null,
	upper: null,
	boundLower: null,
	boundUpper: null,
	q1: null,
	median: null,
	q3: null
};

/** A rate or a pay as one line. */
export function rateLine<Id extends string>(id: Id, figure: Figure): FigureLine<Id> {
	return {
		figure: id,
		header: figure,
		display: figure.display,
		ofRate: true,
		category: null,
		categoryLabel: null,
		parent: null,
		parentLabel: null,
		numbers: rateNumbers(figure)
	};
}

function rateNumbers(figure: Figure): FigureNumbers {
	if (figure.display === 'hidden') return NO_NUMBERS;
	const { N, n, x, d, value } = figure;
	const counts = { ...NO_NUMBERS, N, n, x, d, value };
	if (figure.display === 'undefined') return counts;
	return {
		...counts,
		lower: figure.interval?.lower ?? null,
		upper: figure.interval?.upper ?? null,
		boundLower: figure.bounds?.lower ?? null,
		boundUpper: figure.bounds?.upper ?? null,
		...figure.quantiles?.type2
	};
}
