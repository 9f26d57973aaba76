import type { Figure, FigurePopulation, Wait } from '#lib/domain/figures/figure.ts';
import { roundToTen } from '#lib/domain/statistics/rounding.ts';
import { formatBound, formatEuros, formatNumber, formatShare } from '#lib/i18n/format.ts';
import { isMessageKey } from '#lib/i18n/translate.ts';
import type { Session } from './command.ts';

type Voice = Pick<Session, 'locale' | 'translate'>;
type Cells = readonly string[];

/** Figures as lines to read: one table a group, its population above it. */
export function tabulateFigures(figures: readonly Figure[], voice: Voice): readonly string[] {
	const { translate } = voice;
	const [first] = figures;
	if (!first) return [translate('figures.cli.none')];
	const { label, version } = first.definition;
	const groups = [...Map.groupBy(figures, ({ population }) => JSON.stringify(population)).values()];
	const heads = ['indicator', 'value', 'counts', 'interval', 'answers', 'display'] as const;
	const head = heads.map((name) => translate(`figures.cli.head.${name}`));
	const rows = groups.map((group) => group.map((figure) => cellsOf(figure, voice)));
	const widths = head.map((_, column) =>
		Math.max(...[head, ...rows.flat()].map((cells) => cells[column]?.length ?? 0))
	);
	const line = (cells: Cells) =>
		cells
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join('  ')
			.trimEnd();
	return [
		translate('figures.cli.set', { label, version }),
		...groups.flatMap((group, index) => [
			'',
			group[0] ? describePopulation(group[0].population, voice) : '',
			line(head),
			...(rows[index] ?? []).map(line)
		])
	];
}

function describePopulation(
	{ programmes, cohorts, wave, filter }: FigurePopulation,
	{ translate }: Voice
): string {
	const parts = [
		...programmes,
		...cohorts.map(String),
		...(wave === null ? [] : [translate('outcomes.wave', { count: wave })]),
		...Object.entries(filter).map(([name, code]) => `${name} = ${code}`)
	];
	return parts.length === 0 ? translate('figures.cli.everyone') : parts.join(' · ');
}

function cellsOf(figure: Figure, voice: Voice): Cells {
	if (figure.display === 'hidden') return [figure.indicator, '', '', '', '', describeDisplay(figure, voice)];
	const { x, d, n, N } = figure;
	const count = (people: number) => formatNumber(people, voice.locale);
	return [
		figure.indicator,
		describeValue(figure, voice),
		`${count(x)} / ${count(d)}`,
		describeInterval(figure, voice),
		`${count(n)} / ${count(N)}`,
		describeDisplay(figure, voice)
	];
}

function describeValue(figure: Exclude<Figure, { readonly display: 'hidden' }>, voice: Voice): string {
	const { locale } = voice;
	if (figure.display === 'undefined') return '';
	const { quantiles, wait } = figure;
	if (wait) return describeWait(wait, voice);
	if (!quantiles) return figure.value === null ? '' : formatShare(figure.x, figure.d, locale);
	const { q1, median, q3 } = quantiles.type2;
	return [q1, median, q3]
		.map((euros) => (euros === null ? 'c' : formatEuros(roundToTen(euros), locale)))
		.join(' | ');
}

/** Months to the quarter, the half and three quarters; `>` those of the follow-up where it is not reached. */
function describeWait({ quartiles, followedMonths }: Wait, { locale, translate }: Voice): string {
	const { q1, median, q3 } = quartiles;
	const write = (months: number | null) =>
		months === null ? `> ${formatNumber(followedMonths, locale)}` : formatNumber(months, locale);
	return translate('figures.cli.months', { months: [q1, median, q3].map(write).join(' | ') });
}

function describeInterval(
	figure: Exclude<Figure, { readonly display: 'hidden' }>,
	{ locale }: Voice
): string {
	if (figure.display === 'undefined' || figure.interval === null) return '';
	const { method, lower, upper } = figure.interval;
	if (method === 'log-log') return `${formatNumber(lower, locale)} - ${formatNumber(upper, locale)}`;
	const write = (end: number) =>
		method === 'wilson' ? formatBound(end, locale) : formatEuros(roundToTen(end), locale);
	return `${write(lower)} - ${write(upper)}`;
}

function describeDisplay({ display, reasons }: Figure, { translate }: Voice): string {
	const said = reasons.map((reason) => {
		const key = `figures.cli.reason.${reason}`;
		return isMessageKey(key) ? translate(key) : reason;
	});
	return translate(`figures.cli.display.${display}`, { reasons: said.join(', ') });
}
