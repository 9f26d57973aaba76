import { SYMBOLS } from '#lib/domain/disclosure/symbols.ts';
import type { Dossier, DossierWave } from '#lib/domain/reports/dossier.ts';
import { roundPercent } from '#lib/domain/statistics/rounding.ts';
import type { Voice } from '#lib/i18n/format-wording.ts';
import { fragileText, isReadable, rateText } from '../model/figure-cells.ts';
import type { Sheet, SheetCell, SheetColumn } from '../spreadsheet/spreadsheet.ts';
import { measuresOf, type MeasureValue, type Place } from './measures.ts';

interface Side {
	readonly name: string;
	/** What stands in the columns of a wave that was not asked: nothing. */
	readonly at: (months: number) => Place | undefined;
	/** The promotion before, to compare with. */
	readonly before: Side | null;
}

/**
 * Promotions compared: a line a measure, wave after wave; for each promotion its value, what it is of, its interval,
 * whether it is fragile, and the difference from the promotion before.
 */
export function comparisonSheet(dossier: Dossier, voice: Voice): Sheet {
	const sides = sidesOf(dossier, voice);
	const rows: SheetCell[][] = [];
	const headings: number[] = [];
	const head = (text: string) => {
		headings.push(rows.length);
		rows.push([text, ...sides.flatMap((side) => columnsOf(side, voice).map(() => null))]);
	};
	for (const months of monthsOf(dossier)) {
		head(voice.t('dossier.side.head', { months }));
		const waves = sides.flatMap((side) => side.at(months)?.wave ?? []);
		for (const measure of measuresOf(dossier, waves, voice)) {
			if ('heading' in measure) head(measure.heading);
			else
				rows.push([
					measure.label,
					...sides.flatMap((side) => {
						const valueAt = (one: Side | null) => {
							const place = one?.at(months);
							return place && measure.of(place);
						};
						const cells = cellsOf(valueAt(side), voice);
						return side.before === null ? cells : [...cells, gapBetween(valueAt(side.before), valueAt(side))];
					})
				]);
		}
	}
	return {
		name: voice.t('report.sheet.promotions'),
		columns: [
			{ label: voice.t('report.column.measure'), width: 58, wraps: true },
			...sides.flatMap((side) => columnsOf(side, voice))
		],
		rows,
		headings,
		frozenColumns: 1
	};
}

function sidesOf({ promotions, pooled }: Dossier, { t }: Voice): readonly Side[] {
	const sides: Side[] = [];
	const atOf = (waves: readonly DossierWave[], promotion: Place['promotion']) => (months: number) => {
		const wave = waves.find((one) => one.months === months);
		return wave && { wave, promotion };
	};
	for (const promotion of promotions)
		sides.push({
			name: String(promotion.cohort),
			at: atOf(promotion.waves, promotion),
			before: sides.at(-1) ?? null
		});
	if (pooled.length === 0) return sides;
	const sum = (of: (promotion: Place['promotion']) => number) =>
		promotions.reduce((total, promotion) => total + of(promotion), 0);
	const everyone = {
		certified: sum(({ certified }) => certified),
		certifiedByVae: sum(({ certifiedByVae }) => certifiedByVae)
	};
	return [...sides, { name: t('report.sheet.pooled'), at: atOf(pooled, everyone), before: null }];
}

function columnsOf({ name, before }: Side, { t }: Voice): readonly SheetColumn[] {
	const of = { cohort: name };
	return [
		{ label: t('report.sheet.value', of), width: 12 },
		{ label: t('report.sheet.numerator', of), width: 13 },
		{ label: t('report.sheet.denominator', of), width: 13 },
		{ label: t('report.sheet.lower', of), width: 12 },
		{ label: t('report.sheet.upper', of), width: 12 },
		{ label: t('report.sheet.remark', of), width: 12 },
		...(before === null ? [] : [{ label: t('report.sheet.gap', { ...of, before: before.name }), width: 15 }])
	];
}

function cellsOf(value: MeasureValue | undefined, voice: Voice): readonly SheetCell[] {
	if (value === undefined) return [SYMBOLS.missing, null, null, null, null, null];
	if ('people' in value) return [value.people, null, null, null, null, null];
	if ('euros' in value) {
		const shown = value.euros === null ? SYMBOLS.notCalculable : { euros: Math.round(value.euros) };
		return [shown, null, value.of, null, null, null];
	}
	const { rate } = value;
	if (!isReadable(rate))
		return [rate === undefined ? SYMBOLS.missing : rateText(rate, voice), null, null, null, null, null];
	const { x, d, interval, indicator } = rate;
	const range = indicator === 'REP_TAUX' ? null : interval;
	return [
		percentOf(x, d, voice),
		x,
		d,
		range && { percent: Math.round(range.lower * 100), decimals: 0 },
		range && { percent: Math.round(range.upper * 100), decimals: 0 },
		fragileText(rate, voice) || null
	];
}

/** A number that reads as the other formats write it; « > 99 % » has no number, and stays a text. */
function percentOf(x: number, d: number, voice: Voice): SheetCell {
	const decimals = d < 200 ? 0 : 1;
	const percent = roundPercent(x, d, decimals);
	const bounded = (percent === 100 && x < d) || (percent === 0 && x > 0);
	return bounded
		? rateText({ display: 'shown', x, d } as Parameters<typeof rateText>[0], voice)
		: { percent, decimals: Number.isInteger(percent) ? 0 : decimals };
}

/** Points between two rates, whole; people or euros between two counts. */
function gapBetween(before: MeasureValue | undefined, now: MeasureValue | undefined): SheetCell {
	if (!before || !now || !('rate' in before) || !('rate' in now)) return null;
	if (!isReadable(before.rate) || !isReadable(now.rate)) return null;
	return Math.round((now.rate.x / now.rate.d - before.rate.x / before.rate.d) * 100);
}

function monthsOf({ promotions }: Dossier): readonly number[] {
	const months = new Set(promotions.flatMap(({ waves }) => waves.map((wave) => wave.months)));
	return [...months].sort((one, other) => one - other);
}
