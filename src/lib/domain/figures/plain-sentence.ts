import type { Indicator, PayIndicator } from '../indicators/indicator.ts';
import type { Wording } from '../shared/wording.ts';
import { roundToTen } from '../statistics/rounding.ts';
import type { Figure, ShownFigure } from './figure.ts';

/**
 * A figure in one sentence that needs no statistics: « Sur 60 diplômés, 45 ont répondu ; 7 sont hors du calcul ;
 * 31 des 38 répondants comptés étaient en emploi (82 %). » (statistics 7). It says no more than the figure may.
 */
export function plainSentence(indicator: Indicator, figure: Figure): Wording {
	if (figure.display === 'hidden') return { key: 'figures.sentence.hidden' };
	if (figure.display === 'undefined') return { key: 'figures.sentence.undefined' };
	if (indicator.unit === 'rate') return rateSentence(indicator.ofFrame ?? false, figure);
	return indicator.unit === 'pay' ? paySentence(figure, indicator) : waitSentence(figure);
}

function rateSentence(ofFrame: boolean, figure: ShownFigure): Wording {
	const { indicator, x, d, display } = figure;
	const told: Wording = { key: `figures.indicator.${indicator}.sentence`, params: { count: x, d } };
	const share = { share: { x, d } };
	if (display === 'counts') return { key: 'figures.sentence.counts', params: { base: baseOf(figure), told } };
	if (ofFrame) return { key: 'figures.sentence.frame', params: { told, share } };
	return { key: 'figures.sentence.rate', params: { base: baseOf(figure), told, share } };
}

function paySentence(figure: ShownFigure, { measure }: PayIndicator): Wording {
	const median = figure.quantiles?.type2.median ?? null;
	if (median === null) return { key: 'figures.sentence.hidden' };
	return {
		key: measure === 'gross-year' ? 'figures.sentence.gross' : 'figures.sentence.pay',
		params: { base: baseOf(figure), d: figure.d, median: { euros: roundToTen(median) } }
	};
}

function waitSentence(figure: ShownFigure): Wording {
	const { d, wait } = figure;
	const told = { base: baseOf(figure), d };
	const median = wait?.quartiles.median ?? null;
	if (median === null) {
		return { key: 'figures.sentence.waiting', params: { ...told, count: wait?.followedMonths ?? 0 } };
	}
	return median === 0
		? { key: 'figures.sentence.already', params: told }
		: { key: 'figures.sentence.wait', params: { ...told, count: median } };
}

function baseOf({ N, n, neutralised }: ShownFigure): Wording {
	const base: Wording = { key: 'figures.sentence.base', params: { count: n, N } };
	const aside = Object.values(neutralised).reduce((sum, people) => sum + people, 0);
	return aside === 0 ? base : { key: 'figures.sentence.aside', params: { base, count: aside } };
}
