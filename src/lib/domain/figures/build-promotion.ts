import { INS_GLOB } from '../indicators/catalogue/ins-glob.ts';
import { INS_METIER } from '../indicators/catalogue/ins-metier.ts';
import { INS_METIER_UNKNOWN_TARGET } from '../indicators/catalogue/ins-metier-unknown-target.ts';
import { EVERYONE, type Condition } from '../indicators/condition.ts';
import { DEFINITION_SETS } from '../indicators/registry.ts';
import type { GroupTally, TallyRequest } from '../indicators/tally.ts';
import { roundPercent } from '../statistics/rounding.ts';
import type { PromotionRow, PromotionWave, PublishedPromotion } from './promotion-table.ts';

/** What the counts of a promotion at its waves are made of; a group of the answer is a cohort and a wave. */
export function promotionRequest(within: Condition = EVERYONE): TallyRequest {
	return {
		set: DEFINITION_SETS.rncp,
		indicators: [INS_GLOB, INS_METIER, INS_METIER_UNKNOWN_TARGET],
		distributions: [],
		counts: {},
		within,
		by: ['cohort', 'wave']
	};
}

/** P, R, N, E, M and the rates upon them, of one promotion at one wave (regulation 2.2 and 10). */
export function buildPromotionWave(months: number, { base, rates }: GroupTally): PromotionWave {
	const { N: P, n: R } = base;
	const [overall, target] = [rates[INS_GLOB.code], rates[INS_METIER.code]];
	const undecided = rates[INS_METIER_UNKNOWN_TARGET.code];
	if (!overall || !target || !undecided) throw new Error('The rates of the promotion were not counted.');
	const [E, M] = [overall.x, target.x];
	const decided = E === 0 || undecided.x < E;
	return {
		months,
		P,
		R,
		N: { ...NOBODY_SET_ASIDE, ...base.neutralised },
		E,
		M,
		undecided: undecided.x,
		responsePercent: wholePercent(R, P),
		globalPercent: wholePercent(E, overall.d),
		targetPercent: decided ? wholePercent(M, overall.d) : null,
		targetAmongEmployedPercent: decided ? wholePercent(M, E) : null
	};
}

const NOBODY_SET_ASIDE: PromotionWave['N'] = { study: 0, 'work-study': 0, unable: 0, retired: 0, abroad: 0 };

/**
 * One promotion: its jury list, its waves in order, and the six public columns (regulation 11.2).
 *
 * P is the jury list whatever was surveyed: people who were never asked have not answered.
 */
export function buildPromotion(
	jury: { readonly cohort: number; readonly certified: number; readonly certifiedByVae: number },
	surveyed: readonly PromotionWave[]
): PromotionRow {
	const waves = surveyed.map((wave) => ({
		...wave,
		P: jury.certified,
		responsePercent: wholePercent(wave.R, jury.certified)
	}));
	const at = (months: number) => waves.find((wave) => wave.months === months);
	const published: PublishedPromotion = {
		annee: jury.cohort,
		nombre_certifies: jury.certified,
		nombre_certifies_vae: jury.certifiedByVae,
		taux_insertion_global_6mois: at(6)?.globalPercent ?? null,
		taux_insertion_metier_6mois: at(6)?.targetPercent ?? null,
		taux_insertion_metier_2ans: at(24)?.targetPercent ?? null
	};
	return { ...jury, waves: waves.toSorted((a, b) => a.months - b.months), published };
}

/** An empty denominator gives no rate, never zero. */
function wholePercent(x: number, d: number): number | null {
	return d === 0 ? null : roundPercent(x, d, 0);
}

const PUBLISHED_COLUMNS = [
	'annee',
	'nombre_certifies',
	'nombre_certifies_vae',
	'taux_insertion_global_6mois',
	'taux_insertion_metier_6mois',
	'taux_insertion_metier_2ans'
] as const satisfies readonly (keyof PublishedPromotion)[];

/** The public table as a file: whole numbers or nothing between semicolons, lines ended as RFC 4180 says. */
export function formatPublishedCsv(rows: readonly PublishedPromotion[]): string {
	const lines = rows
		.toSorted((a, b) => a.annee - b.annee)
		.map((row) => PUBLISHED_COLUMNS.map((column) => row[column] ?? '').join(';'));
	return [PUBLISHED_COLUMNS.join(';'), ...lines].map((line) => `${line}\r\n`).join('');
}
