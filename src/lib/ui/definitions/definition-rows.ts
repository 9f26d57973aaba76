import { SYMBOLS } from '#lib/domain/disclosure/symbols.ts';
import type {
	ComparedDefinitions,
	DefinitionLine,
	GapLine
} from '#lib/domain/figures/definitions/compared-definitions.ts';
import type { ProducerPrint } from '#lib/domain/figures/definitions/producer-print.ts';
import { formatNumber, formatShare } from '#lib/i18n/format.ts';
import { formatPoints } from '#lib/i18n/format-wording.ts';
import type { MessageKey } from '#lib/i18n/translate.ts';
import type { Cell, Row } from '../base/table.ts';
import type { Words } from '../base/words.ts';
import { indicatorTitle } from '../figures/base-words.ts';
import { explainFigure, formatCounts, formatRange, hasRate } from '../figures/figure-words.ts';

/** One rate a producer, with whom it is about and what they would print. */
export function buildDefinitionRows({ lines }: ComparedDefinitions, words: Words): readonly Row[] {
	return lines.map((line) => {
		const { figure, set } = line;
		const about = words.t(`definitions.about.${set}` as MessageKey);
		const name = { text: figure.definition.label, note: indicatorTitle(figure.indicator, words) };
		return { cells: [name, ...rateCells(line, words), about, printCell(line, words)] };
	});
}

function rateCells({ figure }: DefinitionLine, words: Words): readonly [Cell, Cell] {
	const { t, locale } = words;
	if (figure.display === 'hidden') {
		const hidden = { text: SYMBOLS.confidential, withheld: t('dashboard.cell.hidden') };
		return [hidden, hidden];
	}
	const counts = figure.d === 0 ? '–' : formatCounts(figure.x, figure.d, words);
	if (!hasRate(figure)) {
		const text = figure.display === 'counts' ? '–' : t('dashboard.notCalculable');
		return [counts, { text, note: explainFigure(figure, words).join(' ') }];
	}
	const note = figure.interval ? formatRange(figure.interval, words) : undefined;
	return [counts, { text: formatShare(figure.x, figure.d, locale), note }];
}

function printCell({ figure, printed }: DefinitionLine, words: Words): Cell {
	const { t, locale } = words;
	if (printed === null) return { text: SYMBOLS.confidential, withheld: t('dashboard.cell.hidden') };
	if (printed.kind === 'rounded') return roundedCell(printed, words);
	const rate = hasRate(figure) ? formatShare(figure.x, figure.d, locale) : '–';
	if (printed.kind === 'shown') return rate;
	if (printed.kind === 'fragile') return { text: rate, note: t('definitions.print.fragile') };
	return { text: printed.kind === 'same' ? '–' : printed.kind, note: t(`definitions.print.${printed.kind}`) };
}

function roundedCell(
	{ x, d, percent }: Extract<ProducerPrint, { readonly kind: 'rounded' }>,
	words: Words
): Cell {
	const note = words.t(percent ? 'definitions.print.rounded' : 'definitions.print.noPercent');
	return { text: formatCounts(x, d, words), note };
}

/** The gap, rule after rule; the last line is InserSup's rate. */
export function buildGapRows(gap: readonly GapLine[], words: Words): readonly Row[] {
	const { t, locale } = words;
	return gap.map(({ cause, x, d, change }, index) => ({
		cells: [
			t(`definitions.gap.${cause}`),
			`${formatNumber(x, locale)} / ${formatNumber(d, locale)}`,
			formatShare(x, d, locale),
			change === null ? '–' : formatPoints(change, locale)
		],
		total: index === gap.length - 1
	}));
}
