import type { PayByCohort } from '#lib/domain/figures/dashboard.ts';
import type { Quartiles } from '#lib/domain/figures/figure.ts';
import { formatEuros } from '#lib/i18n/format.ts';
import type { Words } from '../base/words.ts';

/** A quartile bar placed on an axis that all cohorts share. */
export interface PayStrip {
	readonly cohort: number;
	readonly quartiles: Quartiles | null;
	/** Places on the axis, in per cent of the width; null where too few values support the quartile. */
	readonly at: { readonly q1: number | null; readonly median: number | null; readonly q3: number | null };
}

/** Room at each end of the axis, as a share of what is drawn: labels stand outside the quartiles. */
const MARGIN = 0.45;

/** Narrowest span of the axis, in euros, so that two close quartiles do not look far apart. */
const LEAST_SPAN_EUROS = 300;

/**
 * Places the quartiles of every cohort. The axis does not start at zero: it shows positions, not lengths
 * (design, chart rules). Quartiles are of type 2 and rounded to 10 euros, half up (statistics 2.3).
 */
export function buildPayStrips(pay: PayByCohort): readonly PayStrip[] {
	const rows = pay.rows.map(({ cohort, figure }) => ({
		cohort,
		quartiles: 'quantiles' in figure ? roundQuartiles(figure.quantiles.type2) : null
	}));
	const amounts = rows.flatMap(({ quartiles }) =>
		quartiles ? [quartiles.q1, quartiles.median, quartiles.q3].filter((amount) => amount !== null) : []
	);
	const low = Math.min(...amounts);
	const span = Math.max(LEAST_SPAN_EUROS, Math.max(...amounts) - low);
	const place = (euros: number | null | undefined) =>
		euros == null ? null : ((euros - low + span * MARGIN) / (span * (1 + 2 * MARGIN))) * 100;
	return rows.map(({ cohort, quartiles }) => ({
		cohort,
		quartiles,
		at: { q1: place(quartiles?.q1), median: place(quartiles?.median), q3: place(quartiles?.q3) }
	}));
}

export function roundQuartiles({ q1, median, q3 }: Quartiles): Quartiles {
	return { q1: roundToTen(q1), median: roundToTen(median), q3: roundToTen(q3) };
}

function roundToTen(euros: number | null): number | null {
	return euros === null ? null : Math.floor(euros / 10 + 0.5) * 10;
}

/** The quartiles of a strip read aloud, or why there are none. */
export function describeStrip({ quartiles }: PayStrip, { t, locale }: Words): string {
	if (quartiles?.median == null) return t('dashboard.pay.none');
	const euros = (amount: number) => formatEuros(amount, locale);
	const median = euros(quartiles.median);
	if (quartiles.q1 === null || quartiles.q3 === null) return t('dashboard.pay.spoken.median', { median });
	return t('dashboard.pay.spoken', { q1: euros(quartiles.q1), median, q3: euros(quartiles.q3) });
}
