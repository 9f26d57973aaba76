import type { Coder, Coding } from '#lib/domain/coding/coding.ts';

/** A text and the codes accepted for it, the strict one first. */
export interface Expected {
	readonly text: string;
	readonly codes: readonly string[];
}

export interface Accuracy {
	readonly count: number;
	/** Shares from 0 to 1 of texts whose first candidate is the strict code, or one that is accepted. */
	readonly strict: number;
	readonly lenient: number;
	/** Share of texts that were coded without a person, and shares of those that were accepted, and strictly right. */
	readonly coverage: number;
	readonly precision: number;
	readonly strictPrecision: number;
	readonly misses: readonly {
		readonly text: string;
		readonly codes: readonly string[];
		readonly coding: Coding;
	}[];
	/** Score of the first candidate, and whether it was accepted. */
	readonly scores: readonly (readonly [score: number, right: boolean])[];
}

export function measureAccuracy(expected: readonly Expected[], coder: Coder): Accuracy {
	const coded = expected.map(({ text, codes }) => {
		const coding = coder(text);
		const first = coding.candidates[0]?.code ?? '';
		return { text, codes, coding, strict: first === codes[0], right: codes.includes(first) };
	});
	const automatic = coded.filter(({ coding }) => coding.decision === 'automatic');
	const share = (kept: readonly unknown[], all: readonly unknown[]) =>
		all.length === 0 ? 1 : kept.length / all.length;
	return {
		count: coded.length,
		strict: share(
			coded.filter(({ strict }) => strict),
			coded
		),
		lenient: share(
			coded.filter(({ right }) => right),
			coded
		),
		coverage: share(automatic, coded),
		precision: share(
			automatic.filter(({ right }) => right),
			automatic
		),
		strictPrecision: share(
			automatic.filter(({ strict }) => strict),
			automatic
		),
		misses: coded.filter(({ right }) => !right),
		scores: coded.map(({ coding, right }) => [coding.candidates[0]?.score ?? 0, right])
	};
}
