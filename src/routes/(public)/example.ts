import type { ShownFigure } from '#lib/domain/figures/figure.ts';
import { noAssumptionBounds } from '#lib/domain/statistics/no-assumption-bounds.ts';
import { wilsonInterval } from '#lib/domain/statistics/wilson.ts';

const GRADUATES = 62;
const RESPONDENTS = 51;
const EMPLOYED = 37;
const COUNTED = 44;

/** An invented class, on the pages that explain how a figure is read. */
export const EXAMPLE: ShownFigure = {
	indicator: 'INS_GLOB',
	definition: { set: 'rncp', version: '1.0.0', label: 'France compétences (RNCP)' },
	population: { programmes: [], cohorts: [], wave: 6, filter: {} },
	referenceDate: null,
	display: 'shown',
	reasons: [],
	snapshot: null,
	lineage: { rulesVersion: '', sources: {}, dataAt: null },
	N: GRADUATES,
	n: RESPONDENTS,
	x: EMPLOYED,
	d: COUNTED,
	neutralised: { study: RESPONDENTS - COUNTED },
	value: EMPLOYED / COUNTED,
	interval: { method: 'wilson', level: 0.95, ...wilsonInterval(EMPLOYED, COUNTED) },
	bounds: noAssumptionBounds(EMPLOYED, COUNTED, GRADUATES - RESPONDENTS)
};
