import { barWidths, type Bar } from '../../figures/bars.ts';
import type { IntervalRow, Scale } from '../../figures/interval-rows.ts';
import { wrapText } from '../wrap-text.ts';
import { paintOf, SCENE_WIDTH, type Mark, type Scene } from './scene.ts';

const LABEL_WIDTH = 250;
const LABEL_LETTERS = 36;
const NUMBER_WIDTH = 120;
const LINE = 17;
const PAD = 9;

/** Names at the left, in lines of whole words. */
function labelMarks(text: string, y: number, indent: number, bold: boolean): readonly Mark[] {
	return wrapText(text, LABEL_LETTERS - Math.round(indent / 7)).map((line, index) => ({
		shape: 'text',
		x: indent,
		y: y + index * LINE,
		text: line,
		bold,
		fill: indent > 0 ? 'ink-soft' : 'ink'
	}));
}

/** People by category as bars from zero; a withheld one says `c`. */
export function barScene(bars: readonly Bar[], format: (people: number) => string): Scene {
	const widths = barWidths(bars);
	const room = SCENE_WIDTH - LABEL_WIDTH - 16;
	let y = 0;
	const marks = bars.flatMap(({ label, count, tone, level }, index): readonly Mark[] => {
		const child = level === 'child';
		if (level === 'head' && index > 0) y += 8;
		const names = labelMarks(label, y + 14, child ? 16 : 0, level === 'head');
		const width = ((widths[index] ?? 0) / 100) * room;
		const x = LABEL_WIDTH + 16;
		const height = child ? 8 : 16;
		const drawn: readonly Mark[] =
			count === null
				? [{ shape: 'text', x, y: y + 14, text: 'c', fill: 'ink-soft' }]
				: [
						{
							...{ shape: 'rect', x, y: y + (child ? 5 : 1), height, width: Math.max(2, width) },
							fill: paintOf(tone),
							...(tone === 'silent' ? { stroke: 'line-strong' } : {})
						},
						{ shape: 'text', x: x + width + 8, y: y + 14, text: format(count), bold: !child }
					];
		y += Math.max(1, names.length) * LINE + PAD - (child ? 2 : 0);
		return [...names, ...drawn];
	});
	return { height: y, marks };
}

/** Rates or differences under each other on one scale, its marks beneath. */
export function rowScene(
	rows: readonly IntervalRow[],
	scale: Scale,
	tone: 'rate' | 'difference' = 'rate'
): Scene {
	const [from, to] = [LABEL_WIDTH + 24, SCENE_WIDTH - NUMBER_WIDTH];
	const place = (value: number) => {
		const share = (Math.min(scale.to, Math.max(scale.from, value)) - scale.from) / (scale.to - scale.from);
		return from + share * (to - from);
	};
	let y = 0;
	const marks = rows.flatMap((row): readonly Mark[] => {
		const names = labelMarks(row.label, y + 16, row.child === true ? 16 : 0, false);
		const middle = y + 12;
		const drawn = [
			...names,
			...rangeMarks(row, { middle, from, to, place, tone }),
			...numberMarks(row, y + 16)
		];
		y += Math.max(names.length, row.note === '' ? 1 : 2) * LINE + PAD;
		return drawn;
	});
	const ticks = scale.ticks.map(({ at, label }): Mark => ({
		...{ shape: 'text', x: place(at), y: y + 12, text: label, size: 12, fill: 'ink-faint' },
		anchor: at === scale.from ? 'start' : at === scale.to ? 'end' : 'middle'
	}));
	const zero: readonly Mark[] =
		tone === 'difference' ? [{ shape: 'line', x1: place(0), x2: place(0), y1: 0, y2: y, stroke: 'ink' }] : [];
	return { height: y + 18, marks: [...zero, ...marks, ...ticks] };
}

function rangeMarks(
	{ value, lower, upper }: IntervalRow,
	{
		middle,
		from,
		to,
		place,
		tone
	}: {
		readonly middle: number;
		readonly from: number;
		readonly to: number;
		readonly place: (value: number) => number;
		readonly tone: 'rate' | 'difference';
	}
): readonly Mark[] {
	const ofRate = tone === 'rate';
	const axis: Mark = { shape: 'line', x1: from, x2: to, y1: middle, y2: middle, stroke: 'fig-grid' };
	const bar: readonly Mark[] =
		lower === null || upper === null
			? []
			: [
					{
						...{ shape: 'line', x1: place(lower), x2: place(upper), y1: middle, y2: middle, width: 8 },
						stroke: ofRate ? 'fig-interval' : 'fig-neutral'
					}
				];
	const dot: readonly Mark[] =
		value === null
			? []
			: [{ shape: 'dot', x: place(value), y: middle, r: 6, fill: ofRate ? 'fig-target' : 'ink' }];
	return [axis, ...bar, ...dot];
}

function numberMarks({ text, note }: IntervalRow, y: number): readonly Mark[] {
	const at = { shape: 'text', x: SCENE_WIDTH, anchor: 'end' } as const;
	return [
		{ ...at, y, text, bold: true },
		...(note === '' ? [] : [{ ...at, y: y + 16, text: note, size: 13, fill: 'ink-soft' } as const])
	];
}
