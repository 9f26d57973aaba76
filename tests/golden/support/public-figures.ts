import type { PublicRate, PublicSheet, PublicWave } from '#lib/domain/reports/public/public-sheet.ts';
import type { ExpectedPublicRate, PublicRates } from './expected-certification.ts';

const RATES = { REP_TAUX: 'response', INS_GLOB: 'global', INS_METIER: 'target' } as const;

/** Text whatever its spaces are. */
export const plain = (text: string) => text.replace(/\s+/g, ' ');

export const countOf = (count: PublicSheet['promotions'][number]['certified']) =>
	count.display === 'shown' ? count.x : null;

/** The rates of a wave as the golden file has them, their words apart. */
export function ratesOf(wave: PublicWave) {
	return Object.fromEntries(Object.entries(RATES).map(([code, name]) => [code, rateOf(wave[name])]));
}

function rateOf(rate: PublicRate) {
	if (rate.display === 'band')
		return {
			display: 'band',
			d: rate.d,
			lower: Math.round(rate.band.lower * 100),
			upper: Math.round(rate.band.upper * 100)
		};
	return rate.display === 'shown' || rate.display === 'fragile'
		? { display: 'exact', x: rate.x, d: rate.d }
		: { display: 'hidden' };
}

export function withoutText(rates: PublicRates) {
	return Object.fromEntries(
		Object.entries(rates).map(([code, rate]) => [
			code,
			rate.display === 'exact' ? { display: rate.display, x: rate.x, d: rate.d } : rate
		])
	);
}

export function payOf({ pay }: PublicWave) {
	if (pay.display !== 'shown') return null;
	return { median: pay.median, quartiles: pay.quartiles && [pay.quartiles.lower, pay.quartiles.upper] };
}

/** What is said of a rate that is told exactly. */
export const textsOf = (rate: ExpectedPublicRate) => (rate.display === 'exact' ? [plain(rate.counts)] : []);

/** Value, numerator, denominator and band of a line of the public CSV. */
export function openCells(rate: ExpectedPublicRate) {
	if (rate.display === 'hidden') return ['c', '', '', null];
	if (rate.display === 'band') return ['c', '', String(rate.d), [String(rate.lower), String(rate.upper)]];
	return [rate.percent.replace(/\s*%/, ''), String(rate.x), String(rate.d), null];
}
