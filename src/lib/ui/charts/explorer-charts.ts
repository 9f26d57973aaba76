import type { ExplorerId } from '#lib/domain/figures/explorer/explorer-lines.ts';
import type { Explorer } from '#lib/domain/figures/explorer/explorer.ts';
import type { Words } from '../base/words.ts';
import type { Chart } from './chart.ts';
import { makeComparison } from './make-comparison.ts';
import { makeCrosstab } from './make-crosstab.ts';

/** Every chart of the Explorer. */
export const EXPLORER_CHARTS: Readonly<Record<ExplorerId, (explorer: Explorer, words: Words) => Chart>> = {
	crosstab: makeCrosstab,
	comparison: makeComparison
};
