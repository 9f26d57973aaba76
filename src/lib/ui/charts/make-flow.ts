import { SYMBOLS } from '#lib/domain/disclosure/symbols.ts';
import type { Flow, FlowFigure, FlowLink } from '#lib/domain/figures/flow.ts';
import { formatNumber, formatShare } from '#lib/i18n/format.ts';
import { formatLabel, formatWording } from '#lib/i18n/format-wording.ts';
import type { Cell, Column, Row } from '../base/table.ts';
import type { Words } from '../base/words.ts';
import { describeBase, describeRate } from '../figures/base-words.ts';
import { rateLineCells } from '../figures/breakdown.ts';
import { makeChart, type Chart, type ChartDefinition } from './chart.ts';

/** What differs from one flow to another. */
export interface FlowTexts {
	readonly id: string;
	readonly sub: string;
	/** What stands at the left and at the right. */
	readonly from: string;
	readonly to: string;
	readonly definition: ChartDefinition;
	/** Who is behind it, where that is not the respondents of one wave. */
	readonly base?: string;
}

/** A flow as a chart: one row of the table, and one point, for each link that somebody takes. */
export function makeFlow(flow: Flow, texts: FlowTexts, words: Words): Chart {
	const { figure, rates, note, message } = flow;
	return makeChart({
		id: texts.id,
		title: formatWording(message, words),
		sub: texts.sub,
		summary: summarise(figure, texts, words),
		base: [texts.base ?? describeBase(figure, words), ...rates.map((rate) => describeRate(rate, words))].join(
			' '
		),
		note: note && formatWording(note, words),
		...buildFlowTable(flow, texts, words),
		points: figure.links.map((link) => describeLink(figure, link, words)),
		definition: texts.definition
	});
}

function buildFlowTable(
	{ figure, rates }: Flow,
	{ from, to }: FlowTexts,
	words: Words
): { readonly columns: readonly Column[]; readonly rows: readonly Row[] } {
	const { t } = words;
	const numeric = true;
	return {
		columns: [
			{ label: from },
			{ label: to },
			{ label: t('dashboard.column.people'), numeric },
			{ label: t('charts.column.ofOrigin'), numeric }
		],
		rows: [
			...figure.links.map((link) => linkRow(figure, link, words)),
			...rates.map((rate): Row => {
				const [name = '', ...numbers] = rateLineCells(rate, words);
				return { cells: [name, '', ...numbers] };
			})
		]
	};
}

function linkRow(figure: FlowFigure, link: FlowLink, words: Words): Row {
	const { t, locale } = words;
	const hidden = { text: SYMBOLS.confidential, withheld: t('dashboard.cell.hidden') };
	const names = [nameOf(figure.origins, link.from, words), nameOf(figure.destinations, link.to, words)];
	const numbers: readonly Cell[] =
		link.display === 'hidden'
			? [hidden, hidden]
			: [formatNumber(link.x, locale), formatShare(link.x, peopleFrom(figure, link), locale)];
	return { cells: [...names, ...numbers] };
}

/** "Demandeurs d’emploi → métier visé : 9 sur 21 (43 %)" */
function describeLink(figure: FlowFigure, link: FlowLink, words: Words): string {
	const { t, locale } = words;
	const name = t('charts.flow.link', {
		from: nameOf(figure.origins, link.from, words),
		to: nameOf(figure.destinations, link.to, words)
	});
	if (link.display === 'hidden') return t('dashboard.named', { name, text: t('dashboard.state.hidden') });
	const d = peopleFrom(figure, link);
	const people = t('dashboard.of', { x: formatNumber(link.x, locale), d: formatNumber(d, locale) });
	return t('dashboard.named', {
		name,
		text: t('charts.countAndShare', { people, share: formatShare(link.x, d, locale) })
	});
}

/** The widest ribbon, of how many people. */
function summarise(figure: FlowFigure, { from, to }: FlowTexts, words: Words): string {
	const { t, locale } = words;
	const ends = { from, to: to.charAt(0).toLowerCase() + to.slice(1) };
	const shown = figure.links
		.filter((link): link is FlowLink & { readonly display: 'shown' } => link.display === 'shown')
		.toSorted((a, b) => b.x - a.x);
	const [most] = shown;
	if (!most || figure.d === null) return t('charts.flow.summary.none', ends);
	return t('charts.flow.summary', {
		...ends,
		people: formatNumber(figure.d, locale),
		most: describeLink(figure, most, words)
	});
}

function nameOf(ends: FlowFigure['origins'], code: string, words: Words): string {
	const end = ends.find((one) => one.code === code);
	return end ? formatLabel(end.label, words) : code;
}

function peopleFrom({ origins }: FlowFigure, { from }: FlowLink): number {
	return origins.find(({ code }) => code === from)?.x ?? 0;
}
