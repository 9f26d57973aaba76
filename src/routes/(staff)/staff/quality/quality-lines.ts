import type { FlatValue } from '#lib/domain/figures/promotion-lines.ts';
import type { Quality, QualityDetail } from '#lib/domain/figures/quality/quality.ts';
import { formatLabel, type Voice } from '#lib/i18n/format-wording.ts';

/** Columns of the flat table: one line a count, of `people` whom it is `among`. */
export const QUALITY_COLUMNS: readonly string[] = [
	'part',
	'variable',
	'code',
	'label',
	'people',
	'among',
	'data'
];

type Line = readonly [
	part: string,
	variable: string,
	code: string,
	label: string,
	people: number,
	among: FlatValue
];

/** Every count of the page; none for a reader it is withheld from. */
export function qualityLines(
	{ detail, fictional }: Quality,
	voice: Voice
): readonly (readonly FlatValue[])[] {
	const mark = fictional ? voice.t('dashboard.export.fictional') : null;
	return detail === null ? [] : linesOf(detail, voice).map((line) => [...line, mark]);
}

function linesOf(detail: QualityDetail, voice: Voice): readonly Line[] {
	const { inTime } = detail;
	return [
		...detail.collection.map(({ code, label, people }): Line => [
			'collection',
			'collection',
			code,
			formatLabel(label, voice),
			people,
			null
		]),
		...detail.modes.map(({ code, label, people }): Line => [
			'modes',
			'mode',
			code,
			formatLabel(label, voice),
			people,
			inTime
		]),
		['times', 'late', 'no', '', inTime, inTime + detail.late],
		['times', 'late', 'yes', '', detail.late, inTime + detail.late],
		...detail.groups.flatMap(({ name, lines }) =>
			lines.map(({ code, label, people, answered }): Line => [
				...(['response', name, code, formatLabel(label, voice)] as const),
				answered,
				people
			])
		),
		...detail.ledger.flatMap(({ field, ...parts }) =>
			Object.entries(parts).map(([code, people]): Line => ['missing', field, code, '', people, inTime])
		),
		...(detail.arrivals?.thirds ?? []).map(({ x, d }, at): Line => [
			'arrivals',
			detail.arrivals?.indicator ?? '',
			String(at + 1),
			'',
			x,
			d
		])
	];
}
