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
export function buildPromotionWave(months: number, tally: GroupTally): PromotionWave {
	const { N: P, n: R, neutralised } = tally.base;
	const overall = tally.rates[INS_GLOB.code];
	const target = tally.rates[INS_METIER.code];
	const [E, M, counted] = [overall?.x ?? 0, target?.x ?? 0, overall?.d ?? 0];
	const undecided = tally.rates[INS_METIER_UNKNOWN_TARGET.code]?.x ?? 0;
	return {
		months,
		P,
		R,
		N: {
			study: neutralised['study'] ?? 0,
			'work-study': neutralised['work-study'] ?? 0,
			unable: neutralised['unable'] ?? 0,
			retired: neutralised['retired'] ?? 0,
			abroad: neutralised['abroad'] ?? 0
		},
		E,
		M,
		undecided,
		responsePercent: wholePercent(R, P),
		globalPercent: wholePercent(E, counted),
		targetPercent: undecided === E && E > 0 ? null : wholePercent(M, counted),
		targetAmongEmployedPercent: undecided === E && E > 0 ? null : wholePercent(M, E)
	};
}

/** One promotion: its jury list, its waves in order, and the six public columns (regulation 11.2). */
export function buildPromotion(
	jury: { readonly cohort: number; readonly certified: number; readonly certifiedByVae: number },
	waves: readonly PromotionWave[]
): PromotionRow {
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
