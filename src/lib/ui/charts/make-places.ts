import type { Dashboard } from '#lib/domain/figures/dashboard.ts';
import { DEPARTMENT_TILES, type DepartmentTile } from '#lib/domain/territories/department-tiles.ts';
import { formatWording } from '#lib/i18n/format-wording.ts';
import type { Words } from '../base/words.ts';
import { describeBase } from '../figures/base-words.ts';
import type { Bar } from '../figures/bars.ts';
import { buildBars, buildBreakdownTable, type ToneOf } from '../figures/breakdown.ts';
import { makeChart, type Chart } from './chart.ts';
import { barsOf, describeBar, summariseBars } from './make-breakdown.ts';
import { describeScope, describeSub } from './scope.ts';

const regionTone: ToneOf = (code, head) => {
	if (!/^place\/\w*\d/.test(code)) return 'neutral';
	return head ? 'target' : 'work';
};

/** Places of work: a map of squares, regions beside it. */
export function makePlaces(dashboard: Dashboard, words: Words): Chart {
	const { t } = words;
	const { places, trend } = dashboard;
	const { figure } = places;
	const bars = barsOf(places, regionTone, words);
	const tiles = buildTiles(dashboard, words);
	const scope = describeScope(dashboard, words);
	const regional = tiles.every(({ people }) => people === null) && bars.length > 0;
	return makeChart({
		id: 'places',
		title: formatWording(places.message, words),
		sub: describeSub(t('charts.places.sub'), { scope, referenceDate: figure.referenceDate }, words),
		summary: summariseBars(t('charts.places.what'), bars, figure.d, words),
		base: describeBase(figure, words),
		note: regional ? t('charts.places.regional') : t('charts.places.note'),
		...buildBreakdownTable(places, words),
		points: bars.map((bar) => describeBar(bar, figure.d, words)),
		definition: { indicator: figure.indicator, set: figure.definition.set, explains: trend.indicator }
	});
}

/** Bars of regions, with the départements that a drawing can hold. */
export function placeBars({ places }: Dashboard, words: Words) {
	return buildBars(places, regionTone, words);
}

const SHADES = [1, 2, 4, 5] as const;
export type Shade = 0 | (typeof SHADES)[number];

/** A square of the map. */
export interface PlaceTile extends DepartmentTile {
	/** Null where nobody works, or nothing may be told. */
	readonly people: number | null;
	/** Which step of the scale, from few to many people; 0 for none. The middle one, on which no text reads, is left out. */
	readonly shade: Shade;
	/** Index of its bar among the points, null where it has none. */
	readonly point: number | null;
}

/** Every département, with its people where they may be told. */
export function buildTiles({ places }: Dashboard, words: Words): readonly PlaceTile[] {
	const { cells } = places.figure;
	const people = new Map(
		cells.flatMap((cell) =>
			cell.parent !== undefined && cell.display === 'shown' ? [[cell.code, cell.x] as const] : []
		)
	);
	const most = Math.max(1, ...people.values());
	const bars = barsOf(places, regionTone, words);
	return DEPARTMENT_TILES.map((tile) => {
		const x = people.get(tile.code) ?? null;
		return { ...tile, people: x, shade: shadeOf(x, most), point: pointOf(tile.code, bars) };
	});
}

function shadeOf(people: number | null, most: number): PlaceTile['shade'] {
	if (people === null || people === 0) return 0;
	return SHADES[Math.ceil((people / most) * SHADES.length) - 1] ?? 0;
}

/** The bar of a département says its code in brackets. */
function pointOf(code: string, bars: readonly Bar[]): number | null {
	const at = bars.findIndex(({ level, label }) => level === 'child' && label.endsWith(`(${code})`));
	return at < 0 ? null : at;
}
