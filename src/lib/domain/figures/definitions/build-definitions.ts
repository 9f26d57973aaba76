import { SMALLEST_CELL, type Reader } from '../../disclosure/audience.ts';
import { DEFAULT_THRESHOLDS } from '../../disclosure/display-rules.ts';
import { printAs } from './producer-print.ts';
import type { Condition } from '../../indicators/condition.ts';
import type { RateIndicator } from '../../indicators/indicator.ts';
import { COMPARED_RATES, DEFINITION_SETS } from '../../indicators/registry.ts';
import type { GroupTally, TallyRequest } from '../../indicators/tally.ts';
import { INSERSUP_STEPS } from '../../indicators/variants/insersup-gap.ts';
import { RULES_VERSION } from '../../outcomes/derive.ts';
import { buildFigure } from '../build-figure.ts';
import { isReadable } from '../build-trend.ts';
import type { ResolvedSelection } from '../dashboard.ts';
import type { FigureFrame } from '../figure-frame.ts';
import { readableBy, type FilterGuard } from '../filter-guard.ts';
import { figurePopulation } from '../selection-condition.ts';
import type { ComparedDefinitions, DefinitionLine, GapLine } from './compared-definitions.ts';

export interface DefinitionsSubject {
	readonly selection: ResolvedSelection;
	readonly reader: Reader;
	/** What may be read of it. */
	readonly guard: FilterGuard;
	readonly fictional: boolean;
}

const RATES: readonly RateIndicator[] = [
	...COMPARED_RATES.map(({ rate }) => rate),
	...INSERSUP_STEPS.map(({ rate }) => rate)
];

/** Everything the comparison is counted from, in one pass. */
export function definitionsRequest(within: Condition): TallyRequest {
	return {
		set: DEFINITION_SETS.statistics,
		indicators: [...new Map(RATES.map((rate) => [rate.code, rate])).values()],
		distributions: [],
		counts: {},
		within,
		by: []
	};
}

/** One rate of each producer on the same answers, as this reader may see them. */
export function buildDefinitions(subject: DefinitionsSubject, tally: GroupTally): ComparedDefinitions {
	const { selection, reader, guard, fictional } = subject;
	const { N, n } = tally.base;
	const lines = COMPARED_RATES.map(({ set, rate }): DefinitionLine => {
		const frame: FigureFrame = {
			set: DEFINITION_SETS[set],
			population: figurePopulation(selection, [], []),
			rulesVersion: RULES_VERSION,
			reader,
			thresholds: DEFAULT_THRESHOLDS,
			...readableBy(guard, selection, set)
		};
		const figure = buildFigure(rate, tally, frame);
		if (figure.display === 'hidden') return { set, figure, printed: null };
		const suits = !figure.reasons.includes('population') && figure.d > 0;
		return { set, figure, printed: printAs(set, { ...figure, suits }) };
	});
	const told = { key: 'figures.told', params: { count: selection.cohorts.length, n, N } };
	const isReadableGap = lines.every(
		({ set, figure }) => (set !== 'rncp' && set !== 'insersup') || isReadable(figure)
	);
	return { selection, fictional, told, lines, gap: isReadableGap ? buildGap(tally, reader) : null };
}

/**
 * The steps of the gap. To a reader who may not see small counts, only where each rule moves nobody or k people
 * and more: two denominators that differ by two people tell of those two.
 */
function buildGap({ rates }: GroupTally, { exactCounts }: Reader): readonly GapLine[] | null {
	const counts = INSERSUP_STEPS.map(({ cause, rate }) => {
		const { x = 0, d = 0 } = rates[rate.code] ?? {};
		return { cause, x, d };
	});
	if (counts.some(({ d }) => d === 0)) return null;
	const lines = counts.map(({ cause, x, d }, index) => {
		const before = counts[index - 1];
		return { cause, x, d, change: before ? x / d - before.x / before.d : null };
	});
	const moves = counts.slice(1).flatMap(({ x, d }, index) => {
		const before = counts[index];
		return before ? [Math.abs(x - before.x), Math.abs(d - before.d)] : [];
	});
	return exactCounts || moves.every((people) => people === 0 || people >= SMALLEST_CELL) ? lines : null;
}
