import { judge } from '#lib/domain/figures/explorer/verdict.ts';
import type { PublicRate, PublicSheet } from '#lib/domain/reports/public/public-sheet.ts';
import type { Row } from '#lib/ui/base/table.ts';
import type { Words } from '#lib/ui/base/words.ts';
import type { TrendPoint } from '#lib/ui/figures/trend.ts';
import { countsText, countText, rateText, reasonText } from '#lib/ui/publication/open-words.ts';

interface Dated {
	readonly cohort: number;
	readonly rate: PublicRate;
}

function globals({ promotions }: PublicSheet): readonly Dated[] {
	return promotions.flatMap(({ cohort, waves }) => {
		const wave = waves.find(({ months }) => months === 6);
		return wave ? [{ cohort, rate: wave.global }] : [];
	});
}

const isExact = (rate: PublicRate) => rate.display === 'shown' || rate.display === 'fragile';

/** The rate in employment, promotion by promotion; empty where fewer than two of them may be read. */
export function openTrend(sheet: PublicSheet, words: Words): readonly TrendPoint[] {
	const rates = globals(sheet);
	if (rates.filter(({ rate }) => isExact(rate)).length < 2) return [];
	return rates.map(({ cohort, rate }, index) => {
		const year = String(cohort);
		const label = rateText(rate, words);
		return {
			...{ x: ((index + 0.5) / rates.length) * 100, year, shortYear: `’${year.slice(-2)}` },
			...{ counts: countsText(rate, words), label, cut: false, old: false },
			...{ rate: positionOf(rate), spoken: `${year} : ${label}` }
		};
	});
}

function positionOf(rate: PublicRate): TrendPoint['rate'] {
	if (rate.display !== 'shown' && rate.display !== 'fragile') return null;
	const percent = (ends: { readonly lower: number; readonly upper: number } | null) =>
		ends ? ([ends.lower * 100, ends.upper * 100] as const) : null;
	const value = (rate.x / rate.d) * 100;
	const [interval, bounds] = [percent(rate.interval), percent(rate.bounds)];
	return { value, interval, bounds, top: Math.max(value, interval?.[1] ?? 0, bounds?.[1] ?? 0) };
}

/** As cautiously as the statistics allow: one test over all promotions that may be read. */
export function trendMessage(sheet: PublicSheet, { t }: Words): string {
	const shares = globals(sheet).flatMap(({ rate }) =>
		rate.display === 'shown' || rate.display === 'fragile' ? [{ x: rate.x, d: rate.d }] : []
	);
	return t(`open.trend.${judge(shares)}`);
}

/** One line a promotion, the newest first: what the register prints, protected. */
export function promotionRows(sheet: PublicSheet, words: Words): readonly Row[] {
	return sheet.promotions.toReversed().map(({ cohort, certified, certifiedByVae, waves }) => {
		const at = (months: number) => waves.find((wave) => wave.months === months);
		const cell = (rate: PublicRate | undefined) => {
			if (!rate) return ':';
			const hidden = rate.display === 'hidden' || rate.display === 'undefined';
			const text = rateText(rate, words);
			if (hidden) return { text, withheld: reasonText(rate, words) };
			return { text, strong: true, note: countsText(rate, words) };
		};
		const fragile = at(6)?.global.display === 'fragile' ? ` (${words.t('open.fragile')})` : '';
		return {
			cells: [
				`${cohort}${fragile}`,
				countText(certified, words),
				countText(certifiedByVae, words),
				cell(at(6)?.response),
				cell(at(6)?.global),
				cell(at(6)?.target),
				cell(at(24)?.target)
			]
		};
	});
}
