import { SMALLEST_CELL } from '../disclosure/audience.ts';
import { suppressOneWay } from '../disclosure/suppress-one-way.ts';
import { all, is, type Condition } from '../indicators/condition.ts';
import type { DefinitionSet } from '../indicators/definition-set.ts';
import type { DistributionIndicator } from '../indicators/indicator.ts';
import type { GroupTally } from '../indicators/tally.ts';
import { findDepartmentNamed, findRegionNamed } from '../territories/find-place.ts';
import { REGIONS } from '../territories/regions.ts';
import type { Label, Wording } from '../shared/wording.ts';
import type { Breakdown } from './dashboard.ts';
import { mergeSmall } from './explorer/merge-small.ts';
import type { DistributionCell, DistributionFigure } from './figure.ts';
import { figureHeader, numberlessHeader, type FigureFrame } from './figure-frame.ts';
import { countPlaces, type PlaceCount } from './place-counts.ts';

/** Code of the distribution of people in work by place. */
export const PLACES = 'LOC';
const BY_REGION = 'LOC_REGION';
const ABROAD = 'place abroad';

const FRAGILE_UNDER = 30;
const MOST_REGIONS = 30;

function employed({ usable }: DefinitionSet): Condition {
	return all(usable, is('situation', 'employed'));
}

/** What to count for the places of work: people by département, by region, and abroad. */
export function placeCounts(set: DefinitionSet): {
	readonly distributions: readonly DistributionIndicator[];
	readonly counts: Readonly<Record<string, Condition>>;
} {
	const among = employed(set);
	return {
		distributions: [
			{ code: PLACES, unit: 'distribution', among, field: 'department' },
			{ code: BY_REGION, unit: 'distribution', among, field: 'region' }
		],
		counts: { [ABROAD]: all(among, is('country', 'abroad')) }
	};
}

/**
 * Where people work: regions, their départements beneath, abroad last. A reader who may not see small counts gets
 * regions only, the small ones together (statistics 2, `LOC`).
 */
export function buildPlaces(tally: GroupTally, frame: FigureFrame): Breakdown {
	const departments = tally.distributions[PLACES];
	const regions = tally.distributions[BY_REGION];
	if (!departments || !regions) throw new Error('The places were not counted.');
	const among = departments.d + departments.missing;
	const abroad = tally.counts[ABROAD] ?? 0;
	const heads = countPlaces(named(departments.cells, regions.cells), Math.min(abroad, among));
	const figure = buildFigure(heads, among, tally, frame);
	return { message: messageOf(figure), figure, labels: labelsOf(figure), rates: [] };
}

/** Cells by the codes of the nomenclature, whatever a file called them. */
function named(
	departments: Readonly<Record<string, number>>,
	regions: Readonly<Record<string, number>>
): Parameters<typeof countPlaces>[0] {
	return {
		departments: Object.entries(departments).map(([text, x]) => ({
			department: findDepartmentNamed(text) ?? null,
			x
		})),
		regions: Object.entries(regions).map(([text, x]) => ({ region: findRegionNamed(text)?.code ?? null, x }))
	};
}

function buildFigure(
	heads: readonly PlaceCount[],
	among: number,
	tally: GroupTally,
	frame: FigureFrame
): DistributionFigure {
	const { N, n } = tally.base;
	const d = heads.reduce((sum, { x }) => sum + x, 0);
	const cells = frame.withheld === true ? null : cellsOf(heads, frame.reader.exactCounts);
	if (!cells) {
		const bare = numberlessHeader(PLACES, tally, frame);
		const nothing = { N: null, n: null, d: null, missing: null, cells: [] };
		return {
			...bare,
			...nothing,
			display: 'hidden',
			reasons: [frame.withheld === true ? 'own_team' : 'small']
		};
	}
	const header = figureHeader(PLACES, tally, frame);
	const counts = { N, n, d, missing: Math.max(0, among - d), cells };
	if (d === 0) return { ...header, ...counts, display: 'undefined', reasons: ['no_data'] };
	return d < FRAGILE_UNDER
		? { ...header, ...counts, display: 'fragile', reasons: ['small'] }
		: { ...header, ...counts, display: 'shown', reasons: [] };
}

/** Null when so few people are there that nothing may be shown. */
function cellsOf(heads: readonly PlaceCount[], exactCounts: boolean): readonly DistributionCell[] | null {
	if (exactCounts) {
		return heads.flatMap(({ code, x, parts }): readonly DistributionCell[] => [
			{ code, display: 'shown', x },
			...parts.map((part) => ({ code: part.code, parent: code, display: 'shown' as const, x: part.x }))
		]);
	}
	const merged = mergeRegions(heads);
	const result = suppressOneWay(merged.map(({ x }) => x));
	if (result.status === 'recode') return null;
	return merged.map(({ code, x }, index) =>
		result.hidden.has(index) ? { code, display: 'hidden' } : { code, display: 'shown', x }
	);
}

const OTHER_PLACES = 'place/others';

function mergeRegions(heads: readonly PlaceCount[]): readonly Pick<PlaceCount, 'code' | 'x'>[] {
	const { alone, together } = mergeSmall(
		heads.map(({ code, x }) => ({ code, people: x })),
		{ most: MOST_REGIONS, k: SMALLEST_CELL }
	);
	const people = (codes: readonly string[]) =>
		heads.filter(({ code }) => codes.includes(code)).reduce((sum, { x }) => sum + x, 0);
	const kept = alone.map((code) => ({ code, x: people([code]) }));
	return together.length === 0 ? kept : [...kept, { code: OTHER_PLACES, x: people(together) }];
}

/** The region with the most people, when it stands alone. */
function messageOf({ display, cells, d }: DistributionFigure): Wording {
	if (display === 'hidden') return { key: 'figures.places.hidden' };
	if (display === 'undefined' || d === null) return { key: 'figures.places.none' };
	const regions = cells.flatMap((cell) => {
		const region = REGIONS.find(({ code }) => cell.code === `place/${code}`);
		return region && cell.display === 'shown' ? [{ name: region.name, x: cell.x }] : [];
	});
	const [most] = regions.toSorted((a, b) => b.x - a.x);
	if (!most) return { key: 'figures.places.plain' };
	return { key: 'figures.places.most', params: { region: most.name, x: most.x, d } };
}

function labelsOf({ cells }: DistributionFigure): Readonly<Record<string, Label>> {
	return Object.fromEntries(cells.map(({ code }) => [code, labelOf(code)]));
}

function labelOf(code: string): Label {
	const [, place = ''] = code.split('/');
	const region = REGIONS.find((one) => one.code === place);
	if (code.startsWith('place/') && region) return { text: region.name };
	const department = findDepartmentNamed(code);
	if (department) return { key: 'figures.places.department', params: { name: department.name, code } };
	return { key: `figures.places.${place === 'rest' ? 'rest' : place}` };
}
