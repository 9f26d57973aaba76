import { DEFAULT_THRESHOLDS } from '#lib/domain/disclosure/display-rules.ts';
import { OPERATOR } from '#lib/domain/disclosure/audience.ts';
import { buildFigure } from '#lib/domain/figures/build-figure.ts';
import { DIMENSIONS, type DimensionName } from '#lib/domain/figures/dimension.ts';
import type { Figure } from '#lib/domain/figures/figure.ts';
import { figurePopulation, selectionCondition } from '#lib/domain/figures/selection-condition.ts';
import type { Selection } from '#lib/domain/figures/selection.ts';
import { DEFINITION_SETS } from '#lib/domain/indicators/registry.ts';
import { RULES_VERSION } from '#lib/domain/outcomes/derive.ts';
import type { Tenant } from '../db/client.ts';
import type { CountedRate } from '#lib/domain/imports/indicator-moves.ts';
import type { IndicatorMoves } from '../db/queries/imports.ts';
import type { StagedAward } from '../db/queries/import-stage.ts';
import { selectTally } from '../db/queries/tally.ts';

/**
 * A headline figure of a promotion and a wave, before and after an import, as the operator reads it: exact.
 * Staff are shown what is kept of it with the import, as far as they may see it (`shownMoves`).
 */
export interface IndicatorChange {
	readonly programme: string;
	/** Year of the promotion. */
	readonly cohort: number;
	/** Months after the award. */
	readonly wave: number;
	readonly indicator: string;
	/** Null where nobody was counted. */
	readonly before: Figure | null;
	readonly after: Figure | null;
}

/** Watches the headline figures of the programmes that rows belong to. */
export interface IndicatorWatch {
	/** Counts the programmes of these rows as they are, before the first of their rows is written. */
	before(tenant: Tenant, staged: readonly StagedAward[], settle: () => Promise<void>): Promise<void>;
	/** The figures that differ, once everything is written. */
	end(tenant: Tenant): Promise<readonly IndicatorChange[]>;
}

/** What every officer is asked for first: who answered, who is in work, who is in the trade. */
const HEADLINES: readonly string[] = ['REP_TAUX', 'INS_GLOB', 'INS_METIER'];

const GROUPS = ['programme', 'cohort', 'wave'] as const satisfies readonly DimensionName[];

type FiguresByPlace = Map<string, Figure>;

export function watchIndicators(): IndicatorWatch {
	const seen = new Set<string>();
	const before: FiguresByPlace = new Map();
	return {
		before: async (tenant, staged, settle) => {
			const codes = programmesOf(staged).filter((code) => !seen.has(code));
			if (codes.length === 0) return;
			for (const code of codes) seen.add(code);
			await settle();
			await readHeadlines(tenant, codes, before);
		},
		end: async (tenant) => {
			const after: FiguresByPlace = new Map();
			const codes = [...seen];
			if (codes.length > 0) await readHeadlines(tenant, codes, after);
			return changesBetween(before, after);
		}
	};
}

function programmesOf(staged: readonly StagedAward[]): readonly string[] {
	return [...new Set(staged.flatMap(({ planned }) => planned.waves[0]?.outcome.programme ?? []))];
}

async function readHeadlines(tenant: Tenant, codes: readonly string[], into: FiguresByPlace): Promise<void> {
	const set = DEFINITION_SETS.rncp;
	const indicators = set.indicators.filter(({ code }) => HEADLINES.includes(code));
	const selection: Selection = {
		programmes: codes,
		cohorts: null,
		wave: null,
		definitions: 'rncp',
		where: {}
	};
	const tallies = await selectTally(tenant, {
		set,
		indicators,
		distributions: [],
		counts: {},
		within: selectionCondition(selection, 'all'),
		by: GROUPS.map((name) => DIMENSIONS[name])
	});
	for (const tally of tallies) {
		const frame = {
			set,
			population: figurePopulation(selection, GROUPS, tally.key),
			rulesVersion: RULES_VERSION,
			reader: OPERATOR,
			thresholds: DEFAULT_THRESHOLDS
		};
		for (const indicator of indicators)
			into.set([...tally.key, indicator.code].join('|'), buildFigure(indicator, tally, frame));
	}
}

function changesBetween(before: FiguresByPlace, after: FiguresByPlace): readonly IndicatorChange[] {
	return [...new Set([...before.keys(), ...after.keys()])].flatMap((place) => {
		const was = before.get(place) ?? null;
		const is = after.get(place) ?? null;
		const known = is ?? was;
		if (!known || isSameRate(rateOf(was), rateOf(is))) return [];
		return [{ ...placeOf(known), indicator: known.indicator, before: was, after: is }];
	});
}

function placeOf({ population }: Figure): Pick<IndicatorChange, 'programme' | 'cohort' | 'wave'> {
	const [programme = ''] = population.programmes;
	const [cohort = 0] = population.cohorts;
	return { programme, cohort, wave: population.wave ?? 0 };
}

/** Null where nobody is counted. */
function rateOf(figure: Figure | null): CountedRate | null {
	if (figure === null || !('d' in figure) || figure.d === 0) return null;
	return { x: figure.x, d: figure.d };
}

function isSameRate(one: CountedRate | null, other: CountedRate | null): boolean {
	return one?.x === other?.x && one?.d === other?.d;
}

/** Changes kept with an import one by one: a file of a whole institution touches hundreds of programmes. */
const KEPT = 300;

/** What is kept of the changes with the import. */
export function movesOf(changes: readonly IndicatorChange[]): IndicatorMoves {
	const moves = changes.slice(0, KEPT).map(({ programme, cohort, wave, indicator, before, after }) => ({
		programme,
		cohort,
		wave,
		indicator,
		before: rateOf(before),
		after: rateOf(after)
	}));
	return { indicators: moves, indicatorsLeft: Math.max(0, changes.length - KEPT) };
}
