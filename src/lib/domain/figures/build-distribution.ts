import type { DistributionIndicator } from '../indicators/indicator.ts';
import type { GroupTally } from '../indicators/tally.ts';
import { distributionCells, type SafeCells } from './distribution-cells.ts';
import type { DistributionCell, DistributionFigure } from './figure.ts';
import { figureHeader, numberlessHeader, type FigureFrame } from './figure-frame.ts';

const FRAGILE_UNDER = 30;

export interface BuiltDistribution {
	readonly figure: DistributionFigure;
	/** Code → spelling of the cells that are titles. */
	readonly titles: SafeCells['titles'];
}

/** Counts by category, made into what this reader may see of them. */
export function buildDistribution(
	indicator: DistributionIndicator,
	tally: GroupTally,
	frame: FigureFrame
): BuiltDistribution {
	const counted = tally.distributions[indicator.code];
	if (!counted) throw new Error(`${indicator.code} was not counted.`);
	const { N, n } = tally.base;
	const { d, missing } = counted;
	const header = figureHeader(indicator.code, tally, frame);
	if (d === 0) {
		const figure = {
			...header,
			N,
			n,
			d,
			missing,
			cells: [],
			display: 'undefined',
			reasons: ['no_data']
		} as const;
		return { figure, titles: {} };
	}
	const safe = readableCells(distributionCells(indicator, counted, frame.reader), indicator, frame);
	if (!safe) {
		const bare = numberlessHeader(indicator.code, tally, frame);
		const nothing = { N: null, n: null, d: null, missing: null, cells: [] };
		return { figure: { ...bare, ...nothing, display: 'hidden', reasons: ['small'] }, titles: {} };
	}
	const fragile = d < FRAGILE_UNDER;
	return {
		figure: {
			...header,
			N,
			n,
			d,
			missing,
			cells: safe.cells,
			display: fragile ? 'fragile' : 'shown',
			reasons: fragile ? ['small'] : []
		},
		titles: safe.titles
	};
}

/** Without the cells that a pool of classes would give back; null when none is left. */
function readableCells(
	safe: SafeCells | null,
	{ code: list }: DistributionIndicator,
	{ mayReadCell }: FigureFrame
): SafeCells | null {
	if (!safe || !mayReadCell) return safe;
	const cells = safe.cells.map((cell): DistributionCell =>
		mayReadCell(list, cell.code) ? cell : { code: cell.code, display: 'hidden' }
	);
	return cells.some(({ display }) => display === 'shown') ? { ...safe, cells } : null;
}
