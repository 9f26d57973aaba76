import { SYMBOLS } from '#lib/domain/disclosure/symbols.ts';
import type { Dashboard } from '#lib/domain/figures/dashboard.ts';
import { formatNumber, formatShare } from '#lib/i18n/format.ts';
import { formatWording } from '#lib/i18n/format-wording.ts';
import type { Words } from '../base/words.ts';
import { GROUP_TONES, peopleOf, squareRows } from '../figures/account.ts';
import type { Bar } from '../figures/bars.ts';
import { describeBar, summariseBars } from './make-breakdown.ts';
import { makeChart, type Chart } from './chart.ts';
import { describeScope, describeSub } from './scope.ts';

/** Everybody of a class in one group: squares, or bars for many people. */
export function makeAccount(dashboard: Dashboard, words: Words): Chart {
	const { t, locale } = words;
	const { account, trend, selection } = dashboard;
	const bars = accountBars(dashboard, words);
	const people = peopleOfAccount(dashboard);
	const hidden = { text: SYMBOLS.confidential, withheld: t('dashboard.cell.hidden') };
	const what = t('charts.account.sub');
	return makeChart({
		id: 'account',
		title: squareRows(account) === null ? t('dashboard.account.bars') : formatWording(account.message, words),
		sub: describeSub(what, { scope: describeScope(dashboard, words) }, words),
		summary: summariseBars(what, bars, people, words),
		base: baseOf(dashboard, words),
		note: null,
		columns: [
			{ label: t('charts.column.group') },
			{ label: t('dashboard.column.people'), numeric: true },
			{ label: t('dashboard.column.share'), numeric: true }
		],
		rows: bars.map(({ label, count }) => ({
			cells:
				count === null
					? [label, hidden, hidden]
					: [label, formatNumber(count, locale), people ? formatShare(count, people, locale) : '']
		})),
		points: bars.map((bar) => describeBar(bar, people, words)),
		definition: { indicator: trend.indicator, set: selection.definitions, explains: trend.indicator }
	});
}

/** What is read beside the squares; where there is nothing to say of a rate, who answered. */
function baseOf({ account, told }: Dashboard, words: Words): string {
	const read = account.reading.map((sentence) => formatWording(sentence, words)).join(' ');
	return read === '' ? formatWording(told, words) : read;
}

export function accountBars({ account }: Dashboard, words: Words): readonly Bar[] {
	return account.groups.map((group) => ({
		label: formatWording(group.label, words),
		count: peopleOf(group),
		tone: GROUP_TONES[group.code],
		level: 'line'
	}));
}

/** Graduates of the account; null when a group is withheld, whose people would be found by subtraction. */
function peopleOfAccount({ account }: Dashboard): number | null {
	const people = account.groups.map(peopleOf);
	return people.every((count) => count !== null)
		? people.reduce((sum: number, count) => sum + count, 0)
		: null;
}
