import { SMALLEST_CELL } from '../../disclosure/audience.ts';
import { decideFrameShare, decideRate, mayShowQuantile } from '../../disclosure/display-rules.ts';
import {
	exactly,
	findExposed,
	type Secret,
	type Told,
	type TrueCounts
} from '../../disclosure/told-counts.ts';
import { noAssumptionBounds } from '../../statistics/no-assumption-bounds.ts';
import { quantileType2 } from '../../statistics/quantile.ts';
import { roundToTen } from '../../statistics/rounding.ts';
import { wilsonInterval } from '../../statistics/wilson.ts';
import { ACCOUNT, type WaveCounts } from './public-counts.ts';
import type { PublicPay, PublicRate, PublicReason, PublicWave } from './public-sheet.ts';
import { answered, bandOf, counted, everyone, toldByRate, working, type AccountNames } from './told-rates.ts';

export interface WaveToTell {
	readonly months: number;
	readonly snapshot: string;
	readonly counts: WaveCounts;
	readonly names: AccountNames;
	/** People of the promotions, where that is told of the very people counted here. */
	readonly certified: number | null;
	/** The people behind the names of this wave and of what is known. */
	readonly truth: TrueCounts;
	/** Told before, elsewhere. */
	readonly known: readonly Told[];
	readonly secrets: readonly Secret[];
}

export interface ToldWave {
	readonly wave: PublicWave;
	/** With what was known: everything that is told from here on. */
	readonly told: readonly Told[];
}

/**
 * The rates of a wave, one after the other, the most needed first: exact where that brings no reader near a count of
 * one to four people, else the fifth it lies in where that does not, else nothing.
 */
export function tellWave(facts: WaveToTell): ToldWave {
	const { counts, names, certified, secrets, truth } = facts;
	const { target, other, jobless, aside, silent } = counts.account;
	const [x, d] = [target + other, target + other + jobless];
	const [n, N] = [d + aside, d + aside + silent];
	let told = [...facts.known, ...(certified === null ? [] : [exactly(everyone(names), certified)])];
	const tell = (options: readonly PublicRate[], of: readonly [readonly string[], readonly string[]]) => {
		for (const rate of options) {
			const next = [...told, ...toldByRate(rate, ...of)];
			if (!canTell(truth, next, secrets)) continue;
			told = next;
			return rate;
		}
		return PROTECTED;
	};
	const decide = (part: number) => decideRate('public', { x: part, d, n, N });
	const global = tell(optionsOf(x, d, decide(x)), [working(names), counted(names)]);
	const targetOptions: readonly PublicRate[] = counts.targetDecided
		? optionsOf(target, d, decide(target))
		: [{ display: 'undefined' }];
	const goal = tell(targetOptions, [names.target, counted(names)]);
	const responseOptions =
		certified === N ? optionsOf(n, N, decideFrameShare('public', { x: n, d: N, n, N })) : [PROTECTED];
	const response = tell(responseOptions, [answered(names), everyone(names)]);
	const finished = (rate: PublicRate) => finish(rate, response, silent);
	const wave: PublicWave = {
		...{ months: facts.months, snapshot: facts.snapshot, kept: false, referenceDates: counts.referenceDates },
		response: response.display === 'fragile' ? { ...response, display: 'shown', reasons: [] } : response,
		...{ global: finished(global), target: finished(goal), pay: payOf(counts.pays, global) }
	};
	return { wave, told };
}

const PROTECTED: PublicRate = { display: 'hidden', reasons: ['protected'] };

/** A contradiction is no permission. */
function canTell(truth: TrueCounts, told: readonly Told[], secrets: readonly Secret[]): boolean {
	try {
		return findExposed(truth, told, secrets).length === 0;
	} catch (error) {
		if (error instanceof RangeError) return false;
		throw error;
	}
}

function optionsOf(x: number, d: number, decided: ReturnType<typeof decideRate>): readonly PublicRate[] {
	const { display, reasons } = decided;
	if (display === 'undefined') return [{ display }];
	if (display === 'hidden' || display === 'counts') return [{ display: 'hidden', reasons }];
	return [
		{ display, x, d, interval: null, bounds: null, reasons },
		{ display: 'band', d, band: bandOf(x, d) }
	];
}

/** The interval, and what the number of answers allows to be said beside an exact rate. */
function finish(rate: PublicRate, response: PublicRate, silent: number): PublicRate {
	if (rate.display !== 'shown' && rate.display !== 'fragile') return rate;
	const { x, d } = rate;
	const open = response.display === 'shown' || response.display === 'fragile';
	// Few answers are a fact about a number that may not be read: only a band says it then.
	const few = response.display === 'band' && response.band.upper <= LOW_BAND;
	const others = rate.reasons.filter((reason) => reason !== 'low_response' || open);
	const reasons: readonly PublicReason[] = few ? [...others, 'low_response'] : others;
	return {
		...{ x, d, reasons, display: reasons.length > 0 ? 'fragile' : 'shown' },
		interval: wilsonInterval(x, d),
		bounds: open ? noAssumptionBounds(x, d, silent) : null
	};
}

/** A band that ends here holds fewer answers than half of the class, or hardly more. */
const LOW_BAND = 0.6;

const MEDIAN_LEAST = 20;
const QUARTILE_LEAST = 40;

/** Of a wave whose rate may be read. */
function payOf(pays: readonly number[], global: PublicRate): PublicPay {
	if (pays.length === 0) return { display: 'undefined' };
	const open = global.display === 'shown' || global.display === 'fragile';
	if (!open || !mayShowQuantile('public', pays.length, 0.5)) return { display: 'hidden' };
	const at = (p: number) => roundToTen(quantileType2(pays, p));
	const quartiles = mayShowQuantile('public', pays.length, 0.25);
	return {
		display: 'shown',
		median: at(0.5),
		quartiles: quartiles ? { lower: at(0.25), upper: at(0.75) } : null,
		atLeast: quartiles ? QUARTILE_LEAST : MEDIAN_LEAST
	};
}

/** The counts of an account of one to four people, but for those without a job: that share is no secret. */
export function accountSecrets({ account }: WaveCounts, names: AccountNames): readonly Secret[] {
	const parts = [
		{ x: account.target, sum: names.target, among: counted(names) },
		{ x: account.other, sum: names.other, among: counted(names) },
		{ x: account.target + account.other, sum: working(names), among: counted(names) },
		{ x: account.aside, sum: names.aside, among: [...names.aside, ...names.silent] }
	];
	return parts.flatMap(({ x, sum, among }) => (x > 0 && x < SMALLEST_CELL ? [{ sum, among }] : []));
}

/** How many people each name of an account stands for. */
export function accountTruth({ account }: WaveCounts, names: AccountNames): readonly [string, number][] {
	return ACCOUNT.flatMap((part) => names[part].map((name): [string, number] => [name, account[part]]));
}
