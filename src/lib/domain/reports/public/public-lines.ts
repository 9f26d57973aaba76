import { SYMBOLS } from '../../disclosure/symbols.ts';
import { roundPercent } from '../../statistics/rounding.ts';
import type { PublicCount, PublicPay, PublicRate, PublicSheet, PublicWave } from './public-sheet.ts';

/** A column of the public table, as its metadata describe it. */
export interface OpenColumn {
	readonly name: string;
	readonly datatype: 'string' | 'integer' | 'decimal';
	readonly description: { readonly fr: string; readonly en: string };
}

const column = (name: string, datatype: OpenColumn['datatype'], fr: string, en: string): OpenColumn => ({
	...{ name, datatype },
	description: { fr, en }
});

/** One line a number. */
export const OPEN_COLUMNS: readonly OpenColumn[] = [
	column('programme', 'string', 'Code du programme', 'Code of the programme'),
	column('promotion', 'string', 'Année, ou années ensemble', 'Year, or years together'),
	column('months', 'integer', 'Mois après le titre', 'Months after the award'),
	column('measure', 'string', 'Ce qui est compté', 'What is counted'),
	column('category', 'string', 'Code de la catégorie', 'Code of the category'),
	column(
		'display',
		'string',
		'shown, fragile, band (entre lower et upper), hidden (c), undefined (n. c.)',
		'shown, fragile, band (between lower and upper), hidden (c), undefined (n. c.)'
	),
	column(
		'value',
		'string',
		'Taux en %, effectif ou euros, ou un signe',
		'Rate in %, people or euros, or a sign'
	),
	column('numerator', 'integer', 'Personnes au numérateur', 'People in the numerator'),
	column('denominator', 'integer', 'Personnes au dénominateur', 'People in the denominator'),
	column('lower', 'decimal', 'Bas de l’intervalle à 95 % ou de la tranche, en %', 'Lower end, in %'),
	column('upper', 'decimal', 'Haut de l’intervalle à 95 % ou de la tranche, en %', 'Upper end, in %')
];

export type OpenLine = readonly (string | number | null)[];

/** Every number of a sheet, one a line; a sign stands where one may not be read. */
export function openLines(sheet: PublicSheet): readonly OpenLine[] {
	const { focus, promotions, programme } = sheet;
	const lines = promotions.flatMap(({ cohort, certified, certifiedByVae, waves }) => [
		[String(cohort), null, 'certified', '', ...countCells(certified)],
		[String(cohort), null, 'certified-vae', '', ...countCells(certifiedByVae)],
		...waves.flatMap((wave) => waveLines(String(cohort), wave))
	]);
	const together = (focus?.cohorts ?? []).join('+');
	const pooled = focus?.pooled ? waveLines(together, focus.pooled) : [];
	const lists = (focus?.lists ?? []).flatMap(({ code, cells, total }) =>
		cells.map((cell) => [
			...[together, code === 'entry' ? null : 6, code, cell.code, 'shown', cell.x, cell.x, total],
			...[null, null]
		])
	);
	return [...lines, ...pooled, ...lists].map((line) => [programme.code, ...line]);
}

function waveLines(
	promotion: string,
	{ months, response, global, target, pay }: PublicWave
): readonly OpenLine[] {
	const rates = [
		['REP_TAUX', response],
		['INS_GLOB', global],
		['INS_METIER', target]
	] as const;
	return [
		...rates.map(([measure, rate]) => [promotion, months, measure, '', ...rateCells(rate)]),
		[promotion, months, 'SAL_BRUT_TP', '', ...payCells(pay)]
	];
}

function countCells(count: PublicCount): OpenLine {
	return count.display === 'hidden'
		? ['hidden', SYMBOLS.confidential, null, null, null, null]
		: ['shown', count.x, count.x, null, null, null];
}

function rateCells(rate: PublicRate): OpenLine {
	if (rate.display === 'hidden') return ['hidden', SYMBOLS.confidential, null, null, null, null];
	if (rate.display === 'undefined') return ['undefined', SYMBOLS.notCalculable, null, null, null, null];
	const percent = (share: number) => Math.round(share * 1000) / 10;
	if (rate.display === 'band') {
		const { lower, upper } = rate.band;
		return ['band', SYMBOLS.confidential, null, rate.d, percent(lower), percent(upper)];
	}
	const { display, x, d, interval } = rate;
	const ends = interval ? [percent(interval.lower), percent(interval.upper)] : [null, null];
	return [display, roundPercent(x, d, d < 200 ? 0 : 1), x, d, ...ends];
}

function payCells(pay: PublicPay): OpenLine {
	if (pay.display === 'shown') return ['shown', pay.median, null, null, null, null];
	return pay.display === 'hidden'
		? ['hidden', SYMBOLS.confidential, null, null, null, null]
		: ['undefined', SYMBOLS.notCalculable, null, null, null, null];
}
