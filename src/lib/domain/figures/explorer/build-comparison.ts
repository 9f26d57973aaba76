import { DEFAULT_THRESHOLDS } from '../../disclosure/display-rules.ts';
import { DEFINITION_SETS } from '../../indicators/registry.ts';
import { compareKeys } from '../../indicators/tally.ts';
import { RULES_VERSION } from '../../outcomes/derive.ts';
import { buildFigure } from '../build-figure.ts';
import { isReadable } from '../build-trend.ts';
import { compareClasses } from '../compare-classes.ts';
import type { ShownFigure } from '../figure.ts';
import { figurePopulation } from '../selection-condition.ts';
import { dimensionLabel } from './axis.ts';
import type { CrosstabSubject } from './build-crosstab.ts';
import { comparisonWords } from './comparison-words.ts';
import type { ComparedGroup, ComparedPair, GroupComparison } from './explorer.ts';
import { comparedRate, type ExplorerCounts } from './explorer-counts.ts';

/**
 * Two to four classes or programmes on one scale, and what may be said of their differences: Newcombe intervals,
 * with the chances corrected for how many pairs there are (statistics 3.4).
 */
export function buildComparison(
	{ exploration, reader, names, guard }: CrosstabSubject,
	counts: ExplorerCounts
): GroupComparison {
	const { selection, over } = exploration;
	const set = DEFINITION_SETS[selection.definitions];
	const rate = comparedRate(exploration);
	const all = counts.compared
		.filter(({ base }) => base.N > 0)
		.toSorted((a, b) => compareKeys(a.key, b.key))
		.map((tally) => {
			const code = tally.key[0] ?? '';
			const population = figurePopulation(selection, [over], [code]);
			const frame = {
				set,
				population,
				rulesVersion: RULES_VERSION,
				reader,
				thresholds: DEFAULT_THRESHOLDS,
				...guard?.compared(code)
			};
			return { code, label: dimensionLabel(over, code, names), figure: buildFigure(rate, tally, frame) };
		});
	const groups = chooseGroups(all, exploration);
	const pairs = buildPairs(groups.filter(isComparable));
	return {
		indicator: rate.code,
		over,
		options: all.map(({ code, label }) => ({
			code,
			label,
			selected: groups.some((group) => group.code === code)
		})),
		groups,
		pairs,
		...comparisonWords(rate.code, groups, pairs)
	};
}

/** Those asked for, in their order; else the two newest that can be read, of the classes of the table first. */
function chooseGroups(
	groups: readonly ComparedGroup[],
	{ compared, over, selection }: CrosstabSubject['exploration']
): readonly ComparedGroup[] {
	if (compared.length > 0) return groups.filter(({ code }) => compared.includes(code));
	const readable = groups.filter(isComparable);
	const ofTable = readable.filter(
		({ code }) => over === 'cohort' && selection.cohorts.includes(Number(code))
	);
	return (ofTable.length >= 2 ? ofTable : readable).slice(-2);
}

type Comparable = ComparedGroup & { readonly figure: ShownFigure };

function isComparable(group: ComparedGroup): group is Comparable {
	return isReadable(group.figure);
}

function buildPairs(groups: readonly Comparable[]): readonly ComparedPair[] {
	const byCode = new Map(groups.map((group) => [group.code, group]));
	const shares = new Map(groups.map(({ code, figure }) => [code, figure]));
	return compareClasses(shares).flatMap((pair) => {
		const [from, to] = [byCode.get(pair.from), byCode.get(pair.to)];
		return from && to ? [{ ...pair, from, to }] : [];
	});
}
