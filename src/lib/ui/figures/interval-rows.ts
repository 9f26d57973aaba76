import { SYMBOLS } from '#lib/domain/disclosure/symbols.ts';
import type { Figure } from '#lib/domain/figures/figure.ts';
import { formatShare } from '#lib/i18n/format.ts';
import type { Words } from '../base/words.ts';
import { formatCounts, formatRange, hasRate } from './figure-words.ts';

/** A line of a drawing of rates, or of differences, on one scale. */
export interface IntervalRow {
	readonly label: string;
	/** Where the dot and the ends of the bar stand, in units of the scale; null where nothing may be read. */
	readonly value: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
	/** What is written at the end of the line, and beneath it. */
	readonly text: string;
	readonly note: string;
	/** Belongs to the line above. */
	readonly child?: boolean;
}

/** From where to where a scale goes, and what is written under it. */
export interface Scale {
	readonly from: number;
	readonly to: number;
	readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

/** Rates, from nobody to everybody. */
export const RATE_SCALE: Scale = {
	from: 0,
	to: 1,
	ticks: [
		{ at: 0, label: '0' },
		{ at: 0.5, label: '50' },
		{ at: 1, label: '100 %' }
	]
};

/** Differences of rates around zero, as wide as the widest interval asks for. */
export function differenceScale(rows: readonly IntervalRow[], unit: string): Scale {
	const widest = Math.max(
		0.1,
		...rows.flatMap(({ lower, upper }) => [Math.abs(lower ?? 0), Math.abs(upper ?? 0)])
	);
	const edge = Math.ceil(widest * 10) / 10;
	const points = Math.round(edge * 100);
	return {
		from: -edge,
		to: edge,
		ticks: [
			{ at: -edge, label: `−${points}` },
			{ at: 0, label: '0' },
			{ at: edge, label: `+${points} ${unit}` }
		]
	};
}

/** Where a number stands along a scale, in per cent of its length. */
export function placeOn({ from, to }: Scale, value: number): string {
	const share = (Math.min(to, Math.max(from, value)) - from) / (to - from);
	return `${(share * 100).toFixed(2)}%`;
}

/** A rate on the scale of shares, or the sign that stands where none may be read. */
export function rateRow(label: string, figure: Figure, words: Words): IntervalRow {
	if (!hasRate(figure) || !figure.interval) {
		return { label, value: null, lower: null, upper: null, text: signOf(figure, words), note: '' };
	}
	const { x, d, value, interval } = figure;
	const { lower, upper } = interval;
	const text = formatShare(x, d, words.locale);
	return { label, value, lower, upper, text, note: formatCounts(x, d, words) };
}

export function signOf(figure: Figure, words: Words): string {
	if (figure.display === 'hidden') return SYMBOLS.confidential;
	if (figure.display === 'undefined') return words.t('dashboard.notCalculable');
	return formatCounts(figure.x, figure.d, words);
}

/** What a line says when it is reached. */
export function describeRow({ label, text, note, lower, upper }: IntervalRow, words: Words): string {
	const parts = [text, note].filter((part) => part !== '');
	if (lower !== null && upper !== null) {
		parts.push(words.t('dashboard.describe.interval', { range: formatRange({ lower, upper }, words) }));
	}
	return words.t('dashboard.named', { name: label, text: parts.join(', ') });
}
