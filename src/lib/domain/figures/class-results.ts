import { SMALLEST_CELL } from '../disclosure/audience.ts';
import { DEFAULT_THRESHOLDS } from '../disclosure/display-rules.ts';
import type { DefinitionSet } from '../indicators/definition-set.ts';
import type { GroupTally } from '../indicators/tally.ts';
import { RULES_VERSION } from '../outcomes/derive.ts';
import type { Wording } from '../shared/wording.ts';
import { buildFigure } from './build-figure.ts';
import { isReadable } from './build-trend.ts';
import { plainSentence } from './plain-sentence.ts';
import { figurePopulation } from './selection-condition.ts';
import type { Selection } from './selection.ts';

/** Figures that a graduate is given back after answering, in order. */
export const CLASS_RESULTS: readonly string[] = ['REP_TAUX', 'INS_GLOB', 'INS_METIER', 'SAL_NET_TP'];

/** A figure as a graduate reads it: what it is called, and one sentence with everything behind it. */
export interface ClassResult {
	readonly indicator: string;
	readonly sentence: Wording;
}

/**
 * What may be told to anybody of a class: the figures that a public page could show, and no other. What is
 * withheld leaves no trace here.
 */
export function buildClassResults(
	set: DefinitionSet,
	selection: Selection,
	tally: GroupTally
): readonly ClassResult[] {
	const frame = {
		set,
		population: figurePopulation(selection, [], []),
		rulesVersion: RULES_VERSION,
		reader: { audience: 'public', exactCounts: false } as const,
		thresholds: DEFAULT_THRESHOLDS
	};
	const told = CLASS_RESULTS.flatMap((code) =>
		set.indicators.filter((indicator) => indicator.code === code)
	).flatMap((indicator) => {
		const figure = buildFigure(indicator, tally, frame);
		return isReadable(figure) ? [{ indicator, figure }] : [];
	});
	const numeratorOf = (code: string) => told.find(({ figure }) => figure.indicator === code)?.figure.x;
	const [working, onTarget] = [numeratorOf('INS_GLOB'), numeratorOf('INS_METIER')];
	// The rest of them work in another job: few people, whom the two rates would tell together, as on the public page.
	const others = working === undefined || onTarget === undefined ? 0 : working - onTarget;
	const few = others > 0 && others < SMALLEST_CELL;
	return told
		.filter(({ indicator }) => !few || indicator.code !== 'INS_METIER')
		.map(({ indicator, figure }) => ({
			indicator: indicator.code,
			sentence: plainSentence(indicator, figure)
		}));
}
