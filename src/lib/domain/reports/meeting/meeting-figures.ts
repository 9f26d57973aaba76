import type { Reader } from '../../disclosure/audience.ts';
import { DEFAULT_THRESHOLDS } from '../../disclosure/display-rules.ts';
import { buildDistribution, type BuiltDistribution } from '../../figures/build-distribution.ts';
import { buildFigure } from '../../figures/build-figure.ts';
import type { Figure } from '../../figures/figure.ts';
import type { FigureFrame } from '../../figures/figure-frame.ts';
import { auditPeople } from '../../figures/linked-audit.ts';
import { rateName } from '../../figures/linked-people.ts';
import { roundPay } from '../../figures/round-pay.ts';
import { buildTitleExamples } from '../../figures/title-examples.ts';
import { DISTRIBUTIONS } from '../../indicators/catalogue/distributions.ts';
import { EVERYONE } from '../../indicators/condition.ts';
import type { DistributionIndicator } from '../../indicators/indicator.ts';
import { COUNTED_EMPLOYED, USABLE } from '../../indicators/people.ts';
import { DEFINITION_SETS } from '../../indicators/registry.ts';
import { tallyOutcomes } from '../../indicators/tally-outcomes.ts';
import { RULES_VERSION } from '../../outcomes/derive.ts';
import type { Outcome } from '../../outcomes/outcome.ts';
import { DOSSIER_WAVES, type SnapshotLine } from '../snapshot.ts';

/** Slides leave the house: whoever sees them is the public. */
const PUBLIC: Reader = { audience: 'public', exactCounts: false };

const SET = DEFINITION_SETS.rncp;
const SHOWN = ['REP_TAUX', 'INS_GLOB', 'INS_METIER', 'STABLE', 'TPS_PLEIN', 'SAL_BRUT_TP'];

/**
 * Lists of the same people as the rates beside them: with those set aside, the difference of two totals would say how
 * many they are.
 */
const JOBS: DistributionIndicator = { ...DISTRIBUTIONS.jobTitles, among: COUNTED_EMPLOYED };
const STRUCTURES: DistributionIndicator = { ...DISTRIBUTIONS.structures, among: COUNTED_EMPLOYED };
const ORIGINS: DistributionIndicator = {
	code: 'ORIGINES',
	unit: 'distribution',
	among: USABLE,
	field: 'entrySituation'
};

/** What may be shown of some promotions to people who come to hear about the programme. */
export interface MeetingFigures {
	readonly months: number;
	readonly cohorts: readonly number[];
	/** Rates and the median pay, in reading order. */
	readonly figures: readonly Figure[];
	readonly jobTitles: BuiltDistribution['figure'];
	readonly structures: BuiltDistribution['figure'];
	readonly origins: BuiltDistribution['figure'];
	/** Titles that five people or more gave, by the alphabet. */
	readonly examples: readonly string[];
}

/**
 * Protects the figures of all promotions together: one population only, so that no two slides differ by a few people.
 * Rates need 20 people, a cell 5, and whatever would give a withheld one back is withheld with it (statistics 6).
 *
 * @returns null where nobody was asked at 6, 12 or 24 months
 */
export function protectForMeeting(lines: readonly SnapshotLine[], programme: string): MeetingFigures | null {
	for (const months of DOSSIER_WAVES) {
		const asked = lines.flatMap(({ waves }) => waves.map(({ outcome }) => outcome));
		const outcomes = asked.filter(({ waveMonths }) => waveMonths === months);
		if (outcomes.length > 0) {
			const cohorts = [...new Set(lines.map(({ cohort }) => cohort))].sort((one, other) => one - other);
			return protect(outcomes, { months, cohorts, programme });
		}
	}
	return null;
}

function protect(
	outcomes: readonly Outcome[],
	place: { readonly months: number; readonly cohorts: readonly number[]; readonly programme: string }
): MeetingFigures {
	const { months, cohorts, programme } = place;
	const indicators = SET.indicators.filter(({ code }) => SHOWN.includes(code));
	const [tally] = tallyOutcomes(outcomes, {
		set: SET,
		indicators,
		distributions: [JOBS, STRUCTURES, ORIGINS],
		counts: {},
		within: EVERYONE,
		by: []
	});
	if (!tally) throw new Error('One group of everyone.');
	const readable = auditPeople(PUBLIC, EVERYONE, (request) => tallyOutcomes(outcomes, request));
	const frame: FigureFrame = {
		set: SET,
		population: { programmes: [programme], cohorts, wave: months, filter: {} },
		rulesVersion: RULES_VERSION,
		reader: PUBLIC,
		thresholds: DEFAULT_THRESHOLDS,
		mayRead: (code) => code === 'SAL_BRUT_TP' || readable.has(rateName(SET.code, code))
	};
	const figures = SHOWN.flatMap((code) => indicators.filter((indicator) => indicator.code === code)).map(
		(indicator) => roundPay(buildFigure(indicator, tally, frame))
	);
	// The totals of the lists are the two ends of the overall rate: where it is withheld, so are they.
	const overall = figures.find(({ indicator }) => indicator === 'INS_GLOB');
	const withheld = overall?.display !== 'shown' && overall?.display !== 'fragile';
	const listed: FigureFrame = { ...frame, withheld, mayReadCell: () => !withheld };
	const list = (indicator: DistributionIndicator) => buildDistribution(indicator, tally, listed).figure;
	return {
		months,
		cohorts,
		figures,
		jobTitles: list(JOBS),
		structures: list(STRUCTURES),
		origins: list(ORIGINS),
		examples: buildTitleExamples(JOBS, tally, listed).titles
	};
}
