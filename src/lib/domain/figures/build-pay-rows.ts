import type { PayIndicator } from '../indicators/indicator.ts';
import type { GroupTally } from '../indicators/tally.ts';
import { roundToTen } from '../statistics/rounding.ts';
import type { Wording } from '../shared/wording.ts';
import { buildFigure } from './build-figure.ts';
import type { PayByCohort } from './dashboard.ts';
import type { Figure } from './figure.ts';
import type { FigureFrame } from './figure-frame.ts';

/** So many cohorts are drawn one above the other; older ones are in the exports. */
const MOST_ROWS = 5;

/**
 * Pay of each cohort, newest first, those nobody gave a pay in left out.
 *
 * @param chosen the cohorts that the reader looks at: the sentence is about them together
 */
export function buildPayRows(
	indicator: PayIndicator,
	chosen: Figure,
	byCohort: readonly GroupTally[],
	frameOf: (cohort: number) => FigureFrame
): PayByCohort {
	const rows = byCohort
		.map((tally) => {
			const cohort = Number(tally.key[0]);
			return { cohort, figure: buildFigure(indicator, tally, frameOf(cohort)) };
		})
		.filter(({ figure }) => figure.display !== 'undefined')
		.toReversed()
		.slice(0, MOST_ROWS);
	return { indicator: indicator.code, rows, message: messageOf(chosen) };
}

function messageOf(figure: Figure): Wording {
	const quantiles = 'quantiles' in figure ? figure.quantiles : undefined;
	const median = quantiles?.type2.median ?? null;
	if (median === null) return { key: 'figures.pay.none' };
	return { key: 'figures.pay.median', params: { median: { euros: roundToTen(median) } } };
}
