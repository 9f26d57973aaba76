import type { Label, Wording, WordingValue } from '../../shared/wording.ts';
import { isReadable } from '../build-trend.ts';
import type { ComparedGroup, ComparedPair, GroupComparison } from './explorer.ts';

type Words = Pick<GroupComparison, 'message' | 'note' | 'sayable' | 'unsayable'>;

/** What may be said of groups side by side, and what may not. */
export function comparisonWords(
	indicator: string,
	groups: readonly ComparedGroup[],
	pairs: readonly ComparedPair[]
): Words {
	const name: Wording = { key: `figures.indicator.${indicator}.title` };
	const [pair, ...others] = pairs;
	if (!pair) {
		return {
			message: { key: 'figures.compare.alone', params: { name } },
			note: { key: 'figures.compare.alone.note' },
			sayable: null,
			unsayable: null
		};
	}
	return others.length === 0 ? pairWords(name, pair) : manyWords(name, groups, pairs);
}

function pairWords(name: Wording, pair: ComparedPair): Words {
	const { from, to, difference, lower, upper, measurable } = pair;
	const direction = difference > 0 ? 'up' : 'down';
	const count = Math.abs(Math.round(difference * 100));
	const params = { name, from: said(from.label), to: said(to.label), count };
	const verdict: Wording = {
		key: measurable ? 'figures.compare.verdict.some' : 'figures.compare.verdict.none'
	};
	return {
		message: { key: measurable ? `figures.compare.${direction}` : 'figures.compare.none', params },
		note: {
			key: 'figures.compare.note',
			params: {
				count,
				difference: { points: difference },
				lower: { points: lower },
				upper: { points: upper }
			}
		},
		sayable: {
			key: 'figures.compare.sayable',
			params: { ...params, ...ratesOf(from, 'from'), ...ratesOf(to, 'to'), verdict }
		},
		unsayable: measurable || count === 0 ? null : { key: `figures.compare.unsayable.${direction}`, params }
	};
}

function manyWords(name: Wording, groups: readonly ComparedGroup[], pairs: readonly ComparedPair[]): Words {
	const measurable = pairs.filter((pair) => pair.measurable).length;
	const params = { name, count: measurable, pairs: pairs.length, groups: groups.length };
	return {
		message: { key: measurable === 0 ? 'figures.compare.noneOfMany' : 'figures.compare.someOfMany', params },
		note: { key: 'figures.compare.note.many', params },
		sayable: null,
		unsayable: { key: 'figures.compare.unsayable.rank', params }
	};
}

function ratesOf({ figure }: ComparedGroup, side: 'from' | 'to'): Readonly<Record<string, WordingValue>> {
	if (!isReadable(figure)) return {};
	const { x, d } = figure;
	return { [`${side}Share`]: { share: { x, d } }, [`${side}X`]: x, [`${side}D`]: d };
}

function said(label: Label): WordingValue {
	return 'text' in label ? label.text : label;
}
