import { all, EVERYONE, type Condition } from '../indicators/condition.ts';
import type { RateIndicator } from '../indicators/indicator.ts';
import type { GroupTally } from '../indicators/tally.ts';
import { isOpenField, OUTCOME_CODES } from '../outcomes/codes.ts';
import { codeLabel } from '../outcomes/labels.ts';
import { isMissing } from '../outcomes/missing.ts';
import { adjustHolm } from '../statistics/holm.ts';
import type { Wording } from '../shared/wording.ts';
import { buildFigure } from './build-figure.ts';
import type { Facets } from './build-filters.ts';
import { isReadable } from './build-trend.ts';
import type { ResolvedSelection } from './dashboard.ts';
import { DIMENSIONS, type DimensionName } from './dimension.ts';
import { protectCells } from './explorer/protect-cells.ts';
import { chanceOf } from './explorer/verdict.ts';
import type { FigureFrame } from './figure-frame.ts';
import type { GroupRates, GroupRow, GroupSection } from './group-rates.ts';
import { figurePopulation } from './selection-condition.ts';

const SPLIT_BY = ['modality', 'route', 'centre', 'entry'] as const satisfies readonly DimensionName[];

/** More codes than this are no breakdown to be read at once: the Explorer takes them. */
const MOST_CODES = 12;
const LEVEL = 0.05;

/** One rate of one group: an indicator narrowed to its people. */
interface GroupIndicator {
	readonly dimension: DimensionName;
	readonly code: string;
	readonly indicator: RateIndicator;
}

/** The rates to count, one for each group that somebody is in. */
export function groupIndicators(rate: RateIndicator, facets: Facets): readonly GroupIndicator[] {
	return SPLIT_BY.flatMap((dimension) => {
		const codes = codesOf(dimension, facets);
		if (codes.length < 2 || codes.length > MOST_CODES) return [];
		return codes.map((code) => ({ dimension, code, indicator: narrow(rate, dimension, code) }));
	});
}

function codesOf(dimension: DimensionName, facets: Facets): readonly string[] {
	const field = DIMENSIONS[dimension];
	const counted = [...(facets.get(dimension)?.keys() ?? [])].filter(
		(code) => code !== '' && code !== 'unknown' && !isMissing(code)
	);
	if (isOpenField(field)) return counted;
	const order: readonly string[] = OUTCOME_CODES[field];
	return counted.sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

function narrow(rate: RateIndicator, dimension: DimensionName, code: string): RateIndicator {
	const people: Condition = { field: DIMENSIONS[dimension], in: [code] };
	const { population = EVERYONE, mayBelong = population } = rate;
	return {
		...rate,
		code: `${rate.code} ${dimension}=${code}`,
		population: all(population, people),
		mayBelong: all(mayBelong, people)
	};
}

export function buildGroups(
	rate: RateIndicator,
	asked: readonly GroupIndicator[],
	tally: GroupTally,
	{ selection, frame }: { readonly selection: ResolvedSelection; readonly frame: FigureFrame }
): GroupRates {
	const sections = [...Map.groupBy(asked, ({ dimension }) => dimension)].flatMap(([dimension, groups]) => {
		const tallies = groups.map(({ indicator }) => tallyOf(rate, indicator, tally));
		const hidden = hiddenGroups(
			tallies.map(({ rates }) => rates[rate.code]?.d ?? 0),
			frame
		);
		const rows = groups.flatMap(({ code }, at): readonly GroupRow[] => {
			const own = tallies[at];
			if (!own || own.base.N === 0) return [];
			const population = figurePopulation(selection, [dimension], [code]);
			const withheld = frame.withheld === true || hidden(at);
			const figure = buildFigure(rate, own, { ...frame, population, withheld });
			return [{ code, label: codeLabel(DIMENSIONS[dimension], code), figure }];
		});
		return rows.length < 2 ? [] : [{ dimension, rows }];
	});
	const judged = judgeSections(sections);
	return { indicator: rate.code, sections: judged, message: messageOf(rate.code, judged) };
}

/** The tally of a group, as the headline rate would see it. */
function tallyOf(rate: RateIndicator, narrowed: RateIndicator, tally: GroupTally): GroupTally {
	const counted = tally.rates[narrowed.code];
	if (!counted) throw new Error(`${narrowed.code} was not counted.`);
	return { ...tally, base: counted, rates: { [rate.code]: counted } };
}

function hiddenGroups(people: readonly number[], { reader }: FigureFrame): (at: number) => boolean {
	if (reader.exactCounts) return () => false;
	const { isHidden } = protectCells(people.map((count) => [count]));
	return (at) => isHidden(at, 0);
}

type Section = Omit<GroupSection, 'verdict'>;

/** One test for each way to split people, their chances corrected for how many there are (Holm, statistics 3.4). */
function judgeSections(sections: readonly Section[]): readonly GroupSection[] {
	const chances = sections.map(({ rows }) =>
		chanceOf(rows.flatMap(({ figure }) => (isReadable(figure) ? [figure] : [])))
	);
	const known = chances.filter((chance) => chance !== null);
	const adjusted = adjustHolm(known);
	let at = 0;
	return sections.map((section, index) => {
		if (chances[index] === null) return { ...section, verdict: 'few' };
		return { ...section, verdict: (adjusted[at++] ?? 1) < LEVEL ? 'differ' : 'alike' };
	});
}

function messageOf(code: string, sections: readonly GroupSection[]): Wording {
	const name: Wording = { key: `figures.indicator.${code}.title` };
	const differ = sections.filter(({ verdict }) => verdict === 'differ');
	const [first] = differ;
	if (first) {
		const by: Wording = { key: `figures.filter.${first.dimension}` };
		return { key: 'figures.groups.differ', params: { name, by, count: differ.length } };
	}
	if (sections.some(({ verdict }) => verdict === 'alike')) {
		return { key: 'figures.groups.alike', params: { name } };
	}
	return { key: sections.length === 0 ? 'figures.groups.none' : 'figures.groups.few', params: { name } };
}
