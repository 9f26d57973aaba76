import { exactly, type Told } from '../../disclosure/told-counts.ts';
import { ACCOUNT, type AccountPart } from './public-counts.ts';
import type { Ends, PublicRate, PublicWave } from './public-sheet.ts';

/** What the people of a promotion at a wave, as counted for one lock, are called in what is told. */
export type AccountNames = Readonly<Record<AccountPart, readonly string[]>>;

/** A promotion at a wave; months 0 for what is known of every holder. */
export interface ToldPlace {
	readonly cohort: number;
	readonly months: number;
	readonly snapshot: string;
}

export const placeName = ({ cohort, months, snapshot }: ToldPlace) => `${cohort}/${months}@${snapshot}`;

/** Several promotions are the sum of each. */
export function accountNames(places: readonly ToldPlace[]): AccountNames {
	const of = (part: AccountPart) => places.map((place) => `${placeName(place)}:${part}`);
	return {
		...{ target: of('target'), other: of('other'), jobless: of('jobless') },
		...{ aside: of('aside'), silent: of('silent') }
	};
}

export const everyone = (names: AccountNames) => ACCOUNT.flatMap((part) => names[part]);
export const answered = ({ target, other, jobless, aside }: AccountNames) => [
	...target,
	...other,
	...jobless,
	...aside
];
export const counted = ({ target, other, jobless }: AccountNames) => [...target, ...other, ...jobless];
export const working = ({ target, other }: AccountNames) => [...target, ...other];

/** What a rate tells of its two sums; the denominator of a response is told with the class itself. */
export function toldByRate(rate: PublicRate, x: readonly string[], d: readonly string[]): readonly Told[] {
	if (rate.display === 'hidden' || rate.display === 'undefined') return [];
	const base = exactly(d, rate.d);
	return rate.display === 'band'
		? [base, { sum: x, ...bandCounts(rate.band, rate.d) }]
		: [base, exactly(x, rate.x)];
}

/** What the three rates of a wave tell. */
export function toldByWave({ response, global, target }: PublicWave, names: AccountNames): readonly Told[] {
	return [
		...toldByRate(response, answered(names), everyone(names)),
		...toldByRate(global, working(names), counted(names)),
		...toldByRate(target, names.target, counted(names))
	];
}

const FIFTHS = 5;

/** The fifth of 0 to 1 that x of d lies in: from its lower end, up to under its upper one. */
export function bandOf(x: number, d: number): Ends {
	const fifth = Math.min(FIFTHS - 1, Math.floor((FIFTHS * x) / d));
	return { lower: fifth / FIFTHS, upper: (fifth + 1) / FIFTHS };
}

/** Smallest and largest whole number of people in a band. */
function bandCounts({ lower }: Ends, d: number): { readonly low: number; readonly high: number } {
	const fifth = Math.round(lower * FIFTHS);
	const high = fifth === FIFTHS - 1 ? d : Math.ceil(((fifth + 1) * d) / FIFTHS) - 1;
	return { low: Math.ceil((fifth * d) / FIFTHS), high };
}
