import type { DemoClass, DemoWave } from './calendar.ts';

/**
 * How many people of a class fall where at one wave: the counts behind the headline figures.
 *
 * They are invented, and fixed rather than drawn, so that the demonstration tells the same story every time.
 */
export interface WaveShape {
	/** Usable answers in time. */
	readonly usable: number;
	/** Of those: set aside by the rules of the register. */
	readonly neutralised: number;
	/** Of the others: in employment. */
	readonly employed: number;
	/** Of those in employment: in one of the target jobs. */
	readonly target: number;
}

interface ClassShape {
	/** Holders of the certificate. */
	readonly size: number;
	/** First wave: 6 months, or the February 2015 survey. */
	readonly first: WaveShape;
}

type Counts = readonly [size: number, usable: number, neutralised: number, employed: number, target: number];

const CASP_CLASSES: Readonly<Record<number, Counts>> = {
	2012: [24, 15, 2, 10, 8],
	2013: [26, 16, 2, 11, 8],
	2014: [28, 19, 3, 12, 9],
	2015: [29, 20, 3, 12, 10],
	2016: [31, 22, 3, 14, 11],
	2017: [34, 25, 3, 16, 13],
	2018: [36, 28, 3, 19, 15],
	2019: [38, 29, 3, 20, 15],
	2020: [37, 27, 3, 18, 14],
	2021: [44, 36, 5, 25, 21],
	2022: [38, 31, 4, 22, 17],
	2023: [62, 51, 7, 37, 30],
	2024: [58, 46, 6, 33, 27],
	2025: [64, 50, 6, 36, 29]
};

/** The number of people, and where those who answered stand. */
export function classShape({ programme, year }: DemoClass): ClassShape {
	if (programme === 'CIAO') return ciaoShape(year);
	const known = CASP_CLASSES[year];
	if (!known) return laterShape(58 + ((year * 5) % 9));
	const [size, usable, neutralised, employed, target] = known;
	return { size, first: { usable, neutralised, employed, target } };
}

/** The class at one wave. A wave that still runs has the answers of its first weeks. */
export function waveShape(group: DemoClass, { months, open }: DemoWave): WaveShape {
	const { size, first } = classShape(group);
	if (open) return shares(size, { usable: 0.6, neutralised: 0.12, employed: 0.82, target: 0.78 });
	if (months !== 24) return first;
	const usable = 0.62 + ((group.year * 3) % 5) / 50;
	return shares(size, { usable, neutralised: 0.09, employed: 0.87, target: 0.8 });
}

const laterShape = (size: number): ClassShape => ({
	size,
	first: shares(size, { usable: 0.79, neutralised: 0.13, employed: 0.82, target: 0.8 })
});

/** The half-way certificate: few people, many of whom go on studying. */
function ciaoShape(year: number): ClassShape {
	const size = 14 + ((year * 3) % 8);
	return { size, first: shares(size, { usable: 0.75, neutralised: 0.3, employed: 0.7, target: 0.6 }) };
}

/** Each share is one of the group before it. */
function shares(size: number, share: WaveShape): WaveShape {
	const usable = Math.round(size * share.usable);
	const neutralised = Math.round(usable * share.neutralised);
	const employed = Math.round((usable - neutralised) * share.employed);
	return { usable, neutralised, employed, target: Math.round(employed * share.target) };
}
