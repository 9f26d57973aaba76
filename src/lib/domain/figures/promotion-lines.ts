import type { BesideFigure } from './published-beside.ts';
import type { PromotionTable, PublishedPromotion } from './promotion-table.ts';

/** A value of a flat table. */
export type FlatValue = string | number | null;

/** A flat table: names of its columns, then its lines. */
export interface FlatTable {
	readonly columns: readonly string[];
	readonly lines: readonly (readonly FlatValue[])[];
}

/** The six columns that are published and filed, under the register's own names (regulation 11.2). */
export const PUBLISHED_COLUMNS = [
	'annee',
	'nombre_certifies',
	'nombre_certifies_vae',
	'taux_insertion_global_6mois',
	'taux_insertion_metier_6mois',
	'taux_insertion_metier_2ans'
] as const satisfies readonly (keyof PublishedPromotion)[];

/** Column that marks invented data, on tables whose other columns are fixed by the register. */
const FICTIONAL_COLUMN = 'donnees';
const FICTIONAL = 'données fictives';

/** The published table; a seventh column says so when the data are invented. */
export function buildPublishedTable(table: PromotionTable): FlatTable {
	return markFictional(table, {
		columns: PUBLISHED_COLUMNS,
		lines: table.promotions.map(({ published }) => PUBLISHED_COLUMNS.map((name) => published[name]))
	});
}

const COUNT_COLUMNS = [
	'annee',
	'mois',
	'P',
	'R',
	'N_etudes',
	'N_alternance',
	'N_impossibilite',
	'N_retraite',
	'N_etranger',
	'E',
	'M',
	'a_classer',
	'taux_reponse',
	'taux_insertion_global',
	'taux_insertion_metier',
	'part_metier_dans_emploi'
];

/** The counts and the rates of every wave, one line a promotion and wave. */
export function buildCountTable(table: PromotionTable): FlatTable {
	return markFictional(table, {
		columns: COUNT_COLUMNS,
		lines: table.promotions.flatMap(({ cohort, waves }) =>
			waves.map((wave) => [
				cohort,
				wave.months,
				wave.P,
				wave.R,
				wave.N.study,
				wave.N['work-study'],
				wave.N.unable,
				wave.N.retired,
				wave.N.abroad,
				wave.E,
				wave.M,
				wave.undecided,
				wave.responsePercent,
				wave.globalPercent,
				wave.targetPercent,
				wave.targetAmongEmployedPercent
			])
		)
	});
}

const ELSEWHERE_COLUMNS = [
	'promotions',
	'mois',
	'indicateur',
	'libelle',
	'nombre',
	'total',
	'taux_publie',
	'calcule_x',
	'calcule_d',
	'ecart_points',
	'source',
	'adresse',
	'publie_le'
];

/** What was published elsewhere, beside what is computed of the same people: shares from 0 to 1. */
export function buildElsewhereTable(beside: readonly BesideFigure[]): FlatTable {
	return {
		columns: ELSEWHERE_COLUMNS,
		lines: beside.map(({ published, rate, computed, gapPoints }) => [
			published.cohorts.join(' '),
			published.waveMonths,
			published.indicator,
			published.label,
			published.count,
			published.total,
			rate,
			computed?.x ?? null,
			computed?.d ?? null,
			gapPoints,
			published.source,
			published.sourceUrl,
			published.publishedOn
		])
	};
}

function markFictional({ fictional }: PromotionTable, { columns, lines }: FlatTable): FlatTable {
	if (!fictional) return { columns, lines };
	return { columns: [...columns, FICTIONAL_COLUMN], lines: lines.map((line) => [...line, FICTIONAL]) };
}
