import type { ExplainedFigure, FigurePerson } from '#lib/domain/figures/explained-figure.ts';
import type { Figure, ShownFigure } from '#lib/domain/figures/figure.ts';
import { formatEuros, formatNumber } from '#lib/i18n/format.ts';
import { formatInstant } from '#lib/i18n/format-instant.ts';
import type { MessageKey } from '#lib/i18n/translate.ts';
import type { Cell, Column, Row } from '../base/table.ts';
import type { Words } from '../base/words.ts';
import { explainFigure, formatRange } from '../figures/figure-words.ts';

/** Every fact that a figure is made of, one a line. */
export function buildFactRows({ figure }: ExplainedFigure, words: Words): readonly Row[] {
	return [...countRows(figure, words), ...intervalRows(figure, words), ...originRows(figure, words)].map(
		(cells) => ({ cells })
	);
}

type Fact = readonly [string, Cell];

function countRows(figure: Figure, words: Words): readonly Fact[] {
	if (figure.display === 'hidden') {
		return [[words.t('explained.reading'), { text: 'c', withheld: words.t('dashboard.cell.hidden') }]];
	}
	const { t } = words;
	const people = (count: number) => formatNumber(count, words.locale);
	const why = explainFigure(figure, words).join(' ');
	return [
		[t('explained.N'), people(figure.N)],
		[t('explained.n'), people(figure.n)],
		...Object.entries(figure.neutralised).map(([reason, count]): Fact => [
			t('explained.out', { reason: t(`outcomes.neutralised.${reason}` as MessageKey) }),
			people(count)
		]),
		[t('explained.d'), people(figure.d)],
		[t('explained.x'), people(figure.x)],
		...(why === '' ? [] : [[t('explained.reading'), why] as const])
	];
}

function intervalRows(figure: Figure, words: Words): readonly Fact[] {
	if (figure.display === 'hidden' || figure.display === 'undefined') return [];
	const { t, locale } = words;
	const { interval, bounds } = figure;
	const rows: Fact[] = [];
	if (interval?.method === 'wilson') rows.push([t('explained.wilson'), formatRange(interval, words)]);
	if (interval?.method === 'order-statistics') {
		const { lower, upper } = interval;
		rows.push([
			t('explained.order'),
			t('explained.euros', { lower: formatEuros(lower, locale), upper: formatEuros(upper, locale) })
		]);
	}
	if (interval?.method === 'log-log') {
		const [lower, upper] = [interval.lower, interval.upper].map((end) => formatNumber(end, locale));
		rows.push([
			t('explained.logLog'),
			t('explained.months.range', { lower: lower ?? '', upper: upper ?? '' })
		]);
	}
	rows.push(...waitRows(figure, words));
	if (bounds) rows.push([t('explained.bounds'), formatRange(bounds, words)]);
	return rows;
}

/** Quartiles of a wait; one that is not reached is said so, never left empty. */
function waitRows({ wait, missing }: ShownFigure, { t, locale }: Words): readonly Fact[] {
	if (!wait) return [];
	const { followedMonths, quartiles } = wait;
	const say = (months: number | null) =>
		months === null
			? t('explained.months.not', { count: followedMonths })
			: t('explained.months', { count: months, months: formatNumber(months, locale) });
	return [
		[t('explained.wait.q1'), say(quartiles.q1)],
		[t('explained.wait.median'), say(quartiles.median)],
		[t('explained.wait.q3'), say(quartiles.q3)],
		[t('explained.wait.missing'), formatNumber(missing ?? 0, locale)]
	];
}

function originRows({ definition, lineage }: Figure, words: Words): readonly Fact[] {
	const { t, locale } = words;
	const sources = Object.entries(lineage.sources).map(([source, count]) =>
		t('explained.source.count', { source: sourceName(source, words), count: formatNumber(count, locale) })
	);
	return [
		[t('explained.set'), `${definition.label} ${definition.version}`],
		[t('explained.rules'), lineage.rulesVersion],
		...(sources.length === 0 ? [] : [[t('explained.sources'), sources.join(' ; ')] as const]),
		...(lineage.dataAt === null
			? []
			: [[t('explained.dataAt'), formatInstant(lineage.dataAt, locale)] as const])
	];
}

/** The graduates behind a figure. */
export function buildPeopleTable(
	people: readonly FigurePerson[],
	words: Words
): { readonly columns: readonly Column[]; readonly rows: readonly Row[] } {
	const { t } = words;
	return {
		columns: [
			{ label: t('explained.column.key') },
			{ label: t('dashboard.column.cohort') },
			{ label: t('explained.column.place') },
			{ label: t('explained.column.source') }
		],
		rows: people.map((person) => ({
			cells: [
				person.key,
				`${person.programme} ${String(person.cohort)}`,
				placeCell(person, words),
				sourceCell(person, words)
			]
		}))
	};
}

function placeCell({ place, neutralised }: FigurePerson, { t }: Words): Cell {
	const text = t(`explained.place.${place}`);
	if (place !== 'outside' || neutralised === 'none') return text;
	return { text, note: t(`outcomes.neutralised.${neutralised}` as MessageKey) };
}

/** The file, its line, and the version of the mapping that read it: each can be opened from the import. */
function sourceCell(person: FigurePerson, words: Words): Cell {
	const { source, importId, fileName, row, mappingName: name, mappingVersion: version } = person;
	if (importId === null || fileName === null) return sourceName(source, words);
	const line = row === null ? [] : [words.t('explained.row', { row: String(row) })];
	const mapping =
		name === null || version === null
			? []
			: [words.t('explained.mapping', { name, version: String(version) })];
	const note = [...line, ...mapping].join(', ');
	return { text: fileName, href: `/staff/imports/${importId}`, ...(note === '' ? {} : { note }) };
}

function sourceName(source: string, { t }: Words): string {
	const key = NAMES[source];
	return key === undefined ? source : t(key);
}

const NAMES: Readonly<Record<string, MessageKey>> = {
	response: 'explained.source.response',
	import: 'explained.source.import',
	documented: 'explained.source.documented'
};
