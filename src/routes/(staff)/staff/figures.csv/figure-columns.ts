import { SYMBOLS } from '#lib/domain/disclosure/symbols.ts';
import type { FigureLine, FigureNumbers } from '#lib/domain/figures/figure-line.ts';
import type { FlatValue } from '#lib/domain/figures/promotion-lines.ts';
import { formatLabel, type Voice } from '#lib/i18n/format-wording.ts';

const NUMBERS = [
	'N',
	'n',
	'x',
	'd',
	'missing',
	'value',
	'lower',
	'upper',
	'boundLower',
	'boundUpper',
	'q1',
	'median',
	'q3'
] as const satisfies readonly (keyof FigureNumbers)[];

/** Columns of the flat table; shares are from 0 to 1, unrounded, pays in euros. */
export const FIGURE_COLUMNS: readonly string[] = [
	'figure',
	'indicator',
	'definitions',
	'version',
	'programmes',
	'cohorts',
	'wave_months',
	'filter',
	'reference_date',
	'category',
	'category_label',
	'parent',
	'parent_label',
	'N',
	'n',
	'x',
	'd',
	'missing',
	'value',
	'interval_lower',
	'interval_upper',
	'bound_lower',
	'bound_upper',
	'q1',
	'median',
	'q3',
	'display',
	'reasons',
	'data_at',
	'rules_version',
	'data'
];

/** The cells of a line, in the order of the columns. */
export function flattenLine(
	line: FigureLine,
	{ fictional }: { readonly fictional: boolean },
	voice: Voice
): readonly FlatValue[] {
	const { indicator, definition, population, referenceDate, reasons, lineage } = line.header;
	return [
		line.figure,
		indicator,
		definition.set,
		definition.version,
		population.programmes.join(','),
		population.cohorts.join(','),
		population.wave,
		Object.entries(population.filter)
			.map(([field, code]) => `${field}=${code}`)
			.join(','),
		referenceDate,
		line.category,
		line.categoryLabel === null ? null : formatLabel(line.categoryLabel, voice),
		line.parent,
		// A view frozen before labels were kept of what lines stand under has none.
		line.parentLabel ? formatLabel(line.parentLabel, voice) : null,
		...NUMBERS.map((name) => line.numbers[name] ?? signOf(line, name)),
		line.display,
		reasons.join(','),
		lineage.dataAt,
		lineage.rulesVersion,
		fictional ? voice.t('dashboard.export.fictional') : null
	];
}

/** The sign that stands where a number would: in the count that is withheld, in the rate that cannot be. */
function signOf({ display, ofRate }: FigureLine, name: keyof FigureNumbers): string | null {
	const counts = name === 'x' || (ofRate && (name === 'd' || name === 'value'));
	if (display === 'hidden') return counts ? SYMBOLS.confidential : null;
	return display === 'undefined' && name === 'value' ? SYMBOLS.notCalculable : null;
}
