import { editSimilarity } from '#lib/domain/coding/match/edit-similarity.ts';
import type { Title } from '#lib/domain/coding/match/title-index.ts';
import { parseStatusedTitle } from '#lib/domain/coding/professions/employment-status.ts';
import { foldText } from '#lib/domain/coding/text/fold.ts';
import { loadPcs2003From, pcs2003Groups } from '#lib/server/nomenclatures/load-professions.ts';
import { loadReferences } from '#lib/server/nomenclatures/references.ts';
import { seededNumbers } from './misspelling.ts';

/** Gives the best codes of a title, best first. */
export type Ranking = (title: string) => readonly string[];

export interface Halves {
	readonly known: readonly Title[];
	readonly hidden: readonly Title[];
}

/** A random half of INSEE's titles is hidden; the seed is told with the results. */
export function hideHalf(seed: number): Halves {
	const next = seededNumbers(seed);
	const drawn = loadReferences().pcs2003Titles.map((title) => ({ title, hidden: next() < 0.5 }));
	return {
		known: drawn.filter(({ hidden }) => !hidden).map(({ title }) => title),
		hidden: drawn.filter(({ hidden }) => hidden).map(({ title }) => title)
	};
}

const SHOWN = 5;

/** Ours. */
export function professionRanking(known: readonly Title[]): Ranking {
	const index = loadPcs2003From(known);
	const { lexicon } = loadReferences();
	return (title) => {
		const { bare, statuses } = parseStatusedTitle(title);
		return index.search({ words: lexicon.readTitle(bare), statuses }, SHOWN).map(({ code }) => code);
	};
}

/** First baseline: the same title, case and accents aside. */
export function exactRanking(known: readonly Title[]): Ranking {
	const codes = new Map<string, string>();
	for (const { text, code } of known) codes.set(foldText(text), code);
	return (title) => [codes.get(foldText(title)) ?? ''].filter((code) => code !== '');
}

/** Second baseline: the titles that share most groups of three letters (Dice), nothing else known. */
export function trigramRanking(known: readonly Title[]): Ranking {
	const prepared = known.map(({ text, code }) => ({ code, letters: trigrams(text), line: foldText(text) }));
	return (title) => {
		const letters = trigrams(title);
		const line = foldText(title);
		const near = prepared
			.map(({ code, letters: other, line: spelled }) => ({ code, spelled, score: dice(letters, other) }))
			.toSorted((a, b) => b.score - a.score)
			.slice(0, 50);
		const ordered = near.toSorted(
			(a, b) => b.score - a.score || editSimilarity(line, b.spelled) - editSimilarity(line, a.spelled)
		);
		return [...new Set(ordered.map(({ code }) => code))].slice(0, SHOWN);
	};
}

function trigrams(text: string): ReadonlySet<string> {
	const line = `  ${foldText(text)} `;
	return new Set(Array.from({ length: line.length - 2 }, (_, at) => line.slice(at, at + 3)));
}

function dice(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
	let shared = 0;
	for (const group of left) if (right.has(group)) shared += 1;
	return (2 * shared) / (left.size + right.size);
}

export interface LevelAccuracy {
	/** 4 is the finest level, 1 the widest. */
	readonly level: number;
	readonly first: number;
	readonly fifth: number;
}

/** Shares of hidden titles whose code, at each level, is the first or among the first five. */
export function measureLevels(hidden: readonly Title[], rank: Ranking): readonly LevelAccuracy[] {
	const groups = pcs2003Groups();
	const at = (code: string) => (code === '' ? [] : [code, ...groups(code)]);
	const found = hidden.map(({ text, code }) => ({ wanted: at(code), ranked: rank(text).map(at) }));
	return [4, 3, 2, 1].map((level) => {
		const place = 4 - level;
		const first = found.filter(({ wanted, ranked }) => ranked[0]?.[place] === wanted[place]).length;
		const fifth = found.filter(({ wanted, ranked }) =>
			ranked.some((codes) => codes[place] === wanted[place])
		).length;
		return { level, first: first / found.length, fifth: fifth / found.length };
	});
}
