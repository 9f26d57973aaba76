import { buildDistribution } from '../figures/build-distribution.ts';
import { buildFigure } from '../figures/build-figure.ts';
import { buildPromotion, buildPromotionWave } from '../figures/build-promotion.ts';
import type { FigureFrame } from '../figures/figure-frame.ts';
import { DEFAULT_THRESHOLDS } from '../disclosure/display-rules.ts';
import type { Reader } from '../disclosure/audience.ts';
import { INS_GLOB } from '../indicators/catalogue/ins-glob.ts';
import { INS_METIER } from '../indicators/catalogue/ins-metier.ts';
import { INS_METIER_UNKNOWN_TARGET } from '../indicators/catalogue/ins-metier-unknown-target.ts';
import { REP_TAUX } from '../indicators/catalogue/rep-taux.ts';
import { EVERYONE } from '../indicators/condition.ts';
import { DEFINITION_SETS } from '../indicators/registry.ts';
import { tallyOutcomes } from '../indicators/tally-outcomes.ts';
import { compareCodes, type GroupTally } from '../indicators/tally.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { RULES_VERSION } from '../outcomes/derive.ts';
import type { Outcome } from '../outcomes/outcome.ts';
import {
	DOSSIER_INDICATORS,
	type Dossier,
	type DossierGroup,
	type DossierPromotion,
	type DossierWave
} from './dossier.ts';
import { spanOf } from './days.ts';
import { CONTROLS } from './controls/registry.ts';
import type { ControlFacts } from './controls/control.ts';
import { describeEffect } from './effect.ts';
import { describeMethod } from './method-facts.ts';
import { DOSSIER_WAVES, type SnapshotLine, type SnapshotWave } from './snapshot.ts';

/** The dossier is read by those who hold the table of holders itself: nothing is withheld, all is flagged. */
const READER: Reader = { audience: 'dossier', exactCounts: true };

const SET = DEFINITION_SETS.rncp;
const INDICATORS = DOSSIER_INDICATORS.map(indicatorOf);
const GROUPED = [REP_TAUX, INS_GLOB, INS_METIER];
const GROUP_FIELDS = ['route', 'modality', 'centre'] as const;

/** What a dossier says besides what its lines hold. */
export type DossierFacts = Pick<Dossier, 'institution' | 'programme'> & {
	/** Years of the promotions, with a promotion of nobody among them. */
	readonly cohorts: readonly number[];
	/** ISO instant at which the lines were read. */
	readonly readAt: string;
} & Pick<ControlFacts, 'outside' | 'today' | 'lastLock' | 'responseTarget' | 'record'>;

/** Counts the lines of a snapshot. The same lines and facts give the same dossier, to the last digit. */
export function buildDossier(lines: readonly SnapshotLine[], facts: DossierFacts): Dossier {
	const { institution, programme, cohorts, readAt } = facts;
	const years = [...cohorts].sort((one, other) => one - other);
	const promotions = years.map((cohort) =>
		buildDossierPromotion(
			cohort,
			lines.filter((line) => line.cohort === cohort),
			programme.code
		)
	);
	const definitions = { set: SET.code, version: SET.version };
	const pooled = years.length < 2 ? [] : buildWaves(lines, years, programme.code);
	const controls = CONTROLS.flatMap(({ check }) =>
		check(lines, {
			...facts,
			programme,
			promotions,
			definitions: `${definitions.set} ${definitions.version}`,
			rulesVersion: RULES_VERSION
		})
	);
	const method = { definitions, rulesVersion: RULES_VERSION, readAt, ...describeMethod(lines) };
	return { format: 1, institution, programme, promotions, pooled, controls, method };
}

function buildDossierPromotion(
	cohort: number,
	lines: readonly SnapshotLine[],
	programme: string
): DossierPromotion {
	const jury = lines.filter(({ award }) => award.frame === 'eligible');
	const certifiedByVae = jury.filter(({ award }) => award.route === 'VAE').length;
	const waves = buildWaves(lines, [cohort], programme);
	const row = buildPromotion(
		{ cohort, certified: jury.length, certifiedByVae },
		waves.map(({ counts }) => counts)
	);
	const withJury = waves.map((wave) => ({
		...wave,
		counts: row.waves.find(({ months }) => months === wave.months) ?? wave.counts
	}));
	return { cohort, certified: jury.length, certifiedByVae, published: row.published, waves: withJury };
}

/** The waves that somebody of these promotions was asked, in order. */
function buildWaves(
	lines: readonly SnapshotLine[],
	cohorts: readonly number[],
	programme: string
): readonly DossierWave[] {
	return DOSSIER_WAVES.flatMap((months) => {
		const asked = lines.flatMap(({ waves }) => waves.filter(({ outcome }) => outcome.waveMonths === months));
		return asked.length === 0 ? [] : [buildWave(asked, { months, cohorts, programme })];
	});
}

interface WavePlace {
	readonly months: number;
	readonly cohorts: readonly number[];
	readonly programme: string;
}

function buildWave(asked: readonly SnapshotWave[], place: WavePlace): DossierWave {
	const { months, cohorts } = place;
	const outcomes = asked.map(({ outcome }) => outcome);
	const tally = tallyOf(outcomes, [...INDICATORS, INS_METIER_UNKNOWN_TARGET], asked);
	const frame = frameOf(place, {});
	const { distributions } = SET;
	const titled = buildDistribution(distributions.jobTitles, tally, frame);
	return {
		months,
		cohorts,
		referenceDates: spanOf(outcomes.flatMap(({ referenceDate }) => referenceDate ?? [])),
		counts: buildPromotionWave(months, tally),
		figures: INDICATORS.map((indicator) => buildFigure(indicator, tally, frame)),
		situation: buildDistribution(distributions.situation, tally, frame).figure,
		contracts: buildDistribution(distributions.contracts, tally, frame).figure,
		jobTitles: { figure: titled.figure, titles: titled.titles },
		structures: buildDistribution(distributions.structures, tally, frame).figure,
		groups: GROUP_FIELDS.flatMap((field) => buildGroupsOf(field, asked, place)),
		effect: describeEffect(asked)
	};
}

/** Nothing where everyone is of one group: it would repeat the whole. */
function buildGroupsOf(
	field: DossierGroup['field'],
	asked: readonly SnapshotWave[],
	place: WavePlace
): readonly DossierGroup[] {
	const groups = Map.groupBy(asked, ({ outcome }) => outcome[field]);
	if (groups.size < 2) return [];
	return [...groups]
		.sort(([one], [other]) => compareCodes(one, other))
		.map(([code, people]) => {
			const outcomes = people.map(({ outcome }) => outcome);
			const tally = tallyOf(outcomes, GROUPED, people);
			const frame = frameOf(place, { [field]: code });
			return { field, code, figures: GROUPED.map((rate) => buildFigure(rate, tally, frame)) };
		});
}

function tallyOf(
	outcomes: readonly Outcome[],
	indicators: readonly Indicator[],
	asked: readonly SnapshotWave[]
): GroupTally {
	const [tally] = tallyOutcomes(outcomes, {
		set: SET,
		indicators,
		distributions: Object.values(SET.distributions),
		counts: {},
		within: EVERYONE,
		by: []
	});
	if (!tally) throw new Error('One group of everyone.');
	return { ...tally, provenance: { ...tally.provenance, sources: sourcesOf(asked) } };
}

/** Usable answers by where they come from. */
function sourcesOf(asked: readonly SnapshotWave[]): Readonly<Record<string, number>> {
	const usable = asked.filter(({ outcome }) => outcome.usable === 'yes' && outcome.late === 'no');
	const groups = Map.groupBy(usable, ({ source }) => source);
	return Object.fromEntries([...groups].map(([source, some]) => [source, some.length]));
}

function frameOf(
	{ months, cohorts, programme }: WavePlace,
	filter: Readonly<Record<string, string>>
): FigureFrame {
	return {
		set: SET,
		population: { programmes: [programme], cohorts, wave: months, filter },
		rulesVersion: RULES_VERSION,
		reader: READER,
		thresholds: DEFAULT_THRESHOLDS
	};
}

function indicatorOf(code: (typeof DOSSIER_INDICATORS)[number]): Indicator {
	const found = SET.indicators.find((indicator) => indicator.code === code);
	if (!found) throw new Error(`The set has no ${code}.`);
	return found;
}
