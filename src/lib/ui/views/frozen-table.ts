import { SYMBOLS } from '#lib/domain/disclosure/symbols.ts';
import type { FigureLine } from '#lib/domain/figures/figure-line.ts';
import type { FrozenPart } from '#lib/domain/figures/views/frozen-content.ts';
import { formatEuros, formatNumber, formatShare } from '#lib/i18n/format.ts';
import { formatLabel, formatWording } from '#lib/i18n/format-wording.ts';
import type { MessageKey } from '#lib/i18n/translate.ts';
import type { Cell, Column, Row } from '../base/table.ts';
import type { Words } from '../base/words.ts';
import { indicatorTitle } from '../figures/base-words.ts';
import { formatRange } from '../figures/figure-words.ts';

/** What stands over a part of a frozen dashboard. */
export function partTitle({ id, message }: FrozenPart, words: Words): string {
	if (message !== null) return formatWording(message, words);
	return words.t(id === 'definitions' ? 'frozen.part.definitions' : 'frozen.part.headlines');
}

interface PartColumn {
	readonly label: MessageKey;
	readonly cell: (line: FigureLine, words: Words) => Cell;
}

const COLUMNS: readonly PartColumn[] = [
	{ label: 'dashboard.column.graduates', cell: ({ numbers }, words) => count(numbers.N, words) },
	{ label: 'dashboard.column.respondents', cell: ({ numbers }, words) => count(numbers.n, words) },
	{ label: 'dashboard.column.counts', cell: countsOf },
	{ label: 'dashboard.column.rate', cell: rateOf },
	{ label: 'dashboard.column.interval', cell: intervalOf },
	{ label: 'frozen.column.quartiles', cell: quartilesOf }
];

/** The numbers of a part as they were, one row a figure or a category, without the columns that nothing fills. */
export function buildPartTable(
	{ lines }: FrozenPart,
	words: Words
): { readonly columns: readonly Column[]; readonly rows: readonly Row[] } {
	const filled = COLUMNS.filter(({ cell }) =>
		lines.some((line) => line.display !== 'hidden' && cell(line, words) !== '')
	);
	const columns = filled.length === 0 ? COLUMNS.slice(2, 3) : filled;
	const hidden: Cell = { text: SYMBOLS.confidential, withheld: words.t('dashboard.cell.hidden') };
	return {
		columns: [
			{ label: words.t('frozen.column.figure') },
			...columns.map(({ label }) => ({ label: words.t(label), numeric: true }))
		],
		rows: lines.map((line) => ({
			child: line.parent !== null,
			cells: [
				{ text: nameOf(line, words), note: noteOf(line) },
				...columns.map(({ cell }) => (line.display === 'hidden' ? hidden : cell(line, words)))
			]
		}))
	};
}

function count(people: number | null, { locale }: Words): string {
	return people === null ? '' : formatNumber(people, locale);
}

function countsOf({ numbers: { x, d } }: FigureLine, words: Words): string {
	return d === null ? count(x, words) : `${count(x, words)}\u00a0/\u00a0${count(d, words)}`;
}

function rateOf(line: FigureLine, words: Words): Cell {
	const { value, x, d } = line.numbers;
	if (value === null || x === null || d === null || d === 0) return stateOf(line, words);
	const note = line.display === 'fragile' ? words.t('dashboard.state.fragile') : undefined;
	return { text: formatShare(x, d, words.locale), strong: true, note };
}

function intervalOf({ numbers: { value, lower, upper } }: FigureLine, words: Words): string {
	return value === null || lower === null || upper === null ? '' : formatRange({ lower, upper }, words);
}

function stateOf({ display }: FigureLine, { t }: Words): string {
	if (display === 'undefined') return t('dashboard.notCalculable');
	return display === 'counts' ? '–' : '';
}

/** A category by its own name; a rate by its indicator. */
function nameOf({ categoryLabel, header }: FigureLine, words: Words): string {
	return categoryLabel === null ? indicatorTitle(header.indicator, words) : formatLabel(categoryLabel, words);
}

/** Which classes and which definition, where a row is a figure of its own. */
function noteOf({ category, header }: FigureLine): string | undefined {
	if (category !== null) return undefined;
	const { definition, population } = header;
	const cohorts = population.cohorts.join(', ');
	return [definition.label, cohorts].filter((text) => text !== '').join(' · ');
}

function quartilesOf({ numbers: { q1, median, q3 } }: FigureLine, words: Words): string {
	const euros = (amount: number | null) => (amount === null ? '–' : formatEuros(amount, words.locale));
	if (q1 === null && median === null && q3 === null) return '';
	return words.t('frozen.quartiles', { q1: euros(q1), median: euros(median), q3: euros(q3) });
}
