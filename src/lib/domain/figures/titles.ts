import { compareCodes } from '../indicators/tally.ts';

/** One job title as graduates write it, its spellings put together. */
export interface CountedTitle {
	/** Spelling without case, accents or doubled spaces: what makes two titles one. */
	readonly folded: string;
	/** The spelling most people gave. */
	readonly text: string;
	readonly x: number;
}

/** Puts the spellings of a title together, most frequent title first. */
export function foldTitles(counts: Readonly<Record<string, number>>): readonly CountedTitle[] {
	const spellings = Object.entries(counts)
		.map(([text, x]) => ({ text: text.trim().replace(/\s+/g, ' '), x }))
		.filter(({ text }) => text !== '');
	const titles = Map.groupBy(spellings, ({ text }) => foldTitle(text));
	return [...titles]
		.map(([folded, same]) => ({
			folded,
			text: same.toSorted(byFrequency)[0]?.text ?? folded,
			x: same.reduce((sum, { x }) => sum + x, 0)
		}))
		.sort((a, b) => b.x - a.x || compareCodes(a.folded, b.folded));
}

function foldTitle(text: string): string {
	const lower = text.toLowerCase();
	return PLAIN.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}

const PLAIN = /^[ -~]*$/;

function byFrequency(a: { text: string; x: number }, b: { text: string; x: number }): number {
	return b.x - a.x || compareCodes(a.text, b.text);
}
