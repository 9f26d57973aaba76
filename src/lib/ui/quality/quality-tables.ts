import type {
	ArrivalThirds,
	LedgerLine,
	ResponseByGroup,
	Tallied
} from '#lib/domain/figures/quality/quality.ts';
import { formatNumber, formatShare } from '#lib/i18n/format.ts';
import { formatLabel } from '#lib/i18n/format-wording.ts';
import type { MessageKey } from '#lib/i18n/translate.ts';
import type { Column, Row } from '../base/table.ts';
import type { Words } from '../base/words.ts';

interface Table {
	readonly columns: readonly Column[];
	readonly rows: readonly Row[];
}

/** People by code of one thing. */
export function buildTalliedTable(lines: readonly Tallied[], words: Words): Table {
	return {
		columns: [
			{ label: words.t('quality.column.what') },
			{ label: words.t('quality.column.people'), numeric: true }
		],
		rows: lines.map(({ label, people }) => ({
			cells: [formatLabel(label, words), formatNumber(people, words.locale)]
		}))
	};
}

/** Graduates, answers and response rate of each group. */
export function buildGroupTable({ lines }: ResponseByGroup, words: Words): Table {
	const { t, locale } = words;
	const numeric = true;
	return {
		columns: [
			{ label: t('quality.column.group') },
			{ label: t('quality.column.graduates'), numeric },
			{ label: t('quality.column.answered'), numeric },
			{ label: t('quality.column.rate'), numeric }
		],
		rows: lines.map(({ label, people, answered }) => ({
			cells: [
				formatLabel(label, words),
				formatNumber(people, locale),
				formatNumber(answered, locale),
				formatShare(answered, people, locale)
			]
		}))
	};
}

const PARTS = ['answered', 'refused', 'unknown', 'notApplicable', 'notAsked'] as const;

/** What became of each question. */
export function buildLedgerTable(lines: readonly LedgerLine[], words: Words): Table {
	const { t, locale } = words;
	const label = (part: (typeof PARTS)[number]): MessageKey =>
		part === 'answered' ? 'quality.column.given' : `quality.column.${part}`;
	return {
		columns: [
			{ label: t('quality.column.question') },
			...PARTS.map((part) => ({ label: t(label(part)), numeric: true }))
		],
		rows: lines.map((line) => ({
			cells: [
				t(`quality.field.${line.field}` as MessageKey),
				...PARTS.map((part) => formatNumber(line[part], locale))
			]
		}))
	};
}

/** The rate of each third of arrival. */
export function buildArrivalTable({ thirds }: ArrivalThirds, words: Words): Table {
	const { t, locale } = words;
	const numeric = true;
	return {
		columns: [
			{ label: t('quality.column.third') },
			{ label: t('dashboard.column.counts'), numeric },
			{ label: t('quality.column.rate'), numeric }
		],
		rows: thirds.map(({ x, d }, at) => ({
			cells: [
				t('quality.arrivals.third', { number: at + 1 }),
				`${formatNumber(x, locale)}\u00a0/\u00a0${formatNumber(d, locale)}`,
				d === 0 ? t('dashboard.notCalculable') : formatShare(x, d, locale)
			]
		}))
	};
}

/** How alike the groups answered, in a sentence. */
export function describeGroups({ r, reading }: ResponseByGroup, { t, locale }: Words): string {
	if (reading === null || r === null) return t('quality.r.none');
	return t(`quality.r.${reading}`, { r: formatNumber(r, locale, 2) });
}

/** What the order of arrival tells of those who never answered. */
export function describeArrivals(
	{ points, moved }: ArrivalThirds,
	name: string,
	{ t, locale }: Words
): string {
	if (!moved || points === null) return t('quality.arrivals.still', { name });
	const size = Math.abs(points);
	const number = formatNumber(Math.round(points), locale);
	return t('quality.arrivals.moved', {
		name,
		points: t('quality.points', { count: size < 2 ? 1 : 2, number })
	});
}
