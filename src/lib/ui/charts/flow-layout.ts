import type { FlowEnd, FlowFigure, FlowTone } from '#lib/domain/figures/flow.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import { formatLabel } from '#lib/i18n/format-wording.ts';
import type { Words } from '../base/words.ts';
import { spreadLabels } from './spread-labels.ts';
import { wrapText } from './wrap-text.ts';

/** A flow ready to be drawn in a square of 100 by 100: bars at both sides, ribbons between them. */
export interface FlowLayout {
	readonly origins: readonly PlacedEnd[];
	readonly destinations: readonly PlacedEnd[];
	readonly ribbons: readonly Ribbon[];
}

export interface PlacedEnd {
	readonly code: string;
	readonly top: number;
	readonly height: number;
	readonly tone: FlowTone;
	readonly people: string;
	/** The name in lines short enough for a phone, and the middle of them. */
	readonly lines: readonly string[];
	readonly middle: number;
}

export interface Ribbon {
	/** Index of its point in the chart. */
	readonly point: number;
	/** From the left side to the right one. */
	readonly path: string;
	readonly tone: FlowTone;
}

const GAP = 4;
const LABEL_LETTERS = 15;
const LABEL_APART = 17;
const LABEL_EDGE = 6;

/** Ends in the order given, as tall as their people; ribbons leave and arrive in that order too, so that few cross. */
export function layoutFlow({ origins, destinations, links }: FlowFigure, words: Words): FlowLayout {
	const people = Math.max(
		1,
		origins.reduce((sum, { x }) => sum + x, 0)
	);
	const gaps = Math.max(origins.length, destinations.length) - 1;
	const perPerson = (100 - GAP * Math.max(0, gaps)) / people;
	const [left, right] = [origins, destinations].map((ends) => placeEnds(ends, perPerson, words));
	const used = new Map<string, number>();
	const take = (side: string, ends: readonly PlacedEnd[], code: string, height: number) => {
		const from = (ends.find((end) => end.code === code)?.top ?? 0) + (used.get(`${side} ${code}`) ?? 0);
		used.set(`${side} ${code}`, (used.get(`${side} ${code}`) ?? 0) + height);
		return from;
	};
	const ribbons = links.flatMap((link, point): readonly Ribbon[] => {
		if (link.display === 'hidden') return [];
		const height = link.x * perPerson;
		const start = take('from', left ?? [], link.from, height);
		const end = take('to', right ?? [], link.to, height);
		const tone = destinations.find(({ code }) => code === link.to)?.tone ?? 'neutral';
		return [{ point, path: ribbonPath(start, end, height), tone }];
	});
	return { origins: left ?? [], destinations: right ?? [], ribbons };
}

function placeEnds(ends: readonly FlowEnd[], perPerson: number, words: Words): readonly PlacedEnd[] {
	const heights = ends.map(({ x }) => x * perPerson);
	const total = heights.reduce((sum, height) => sum + height, 0) + GAP * Math.max(0, ends.length - 1);
	let top = (100 - total) / 2;
	const tops = heights.map((height) => {
		const at = top;
		top += height + GAP;
		return at;
	});
	const middles = spreadLabels(
		tops.map((at, index) => Math.max(LABEL_EDGE, at + (heights[index] ?? 0) / 2)),
		{ apart: LABEL_APART, to: 100 - LABEL_EDGE }
	);
	return ends.map(({ code, label, tone, x }, index) => ({
		code,
		tone,
		top: tops[index] ?? 0,
		height: heights[index] ?? 0,
		middle: middles[index] ?? 0,
		people: formatNumber(x, words.locale),
		lines: wrapText(formatLabel(label, words), LABEL_LETTERS)
	}));
}

/** A band with soft bends, 100 wide. */
function ribbonPath(start: number, end: number, height: number): string {
	const at = (value: number) => value.toFixed(2);
	return [
		`M0 ${at(start)}`,
		`C50 ${at(start)} 50 ${at(end)} 100 ${at(end)}`,
		`L100 ${at(end + height)}`,
		`C50 ${at(end + height)} 50 ${at(start + height)} 0 ${at(start + height)}Z`
	].join('');
}
