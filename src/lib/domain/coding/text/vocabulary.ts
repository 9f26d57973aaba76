import { editDistance } from '../match/edit-similarity.ts';
import { unifyTypography } from './fold.ts';
import type { Steps } from '../steps.ts';
import { isStopWord } from './stop-words.ts';
import { readWords } from './words.ts';

/** The words that titles and employers are made of, without gender and number. */
export interface Vocabulary {
	has(stem: string): boolean;
	/** Whether somebody writes it so, ending included: `professionn` is not a word, its stem is one. */
	isWritten(folded: string): boolean;
	/** The known word that this one was probably meant to be; undefined when none is near, or it is known. */
	correct(stem: string): string | undefined;
}

/** A word shorter than this has too many neighbours to be corrected. */
const SHORTEST_CORRECTED = 5;
/** From this length two errors are forgiven. */
const LONG = 9;

/** Texts read in one step. */
const READ_AT_ONCE = 4000;

/** @param texts every text whose words are to be known; a word used often is preferred as a correction */
export function* vocabularySteps(texts: Iterable<string>): Steps<Vocabulary> {
	const counts = new Map<string, number>();
	const written = new Set<string>();
	let read = 0;
	for (const text of texts) {
		read += 1;
		if (read % READ_AT_ONCE === 0) yield;
		for (const { stem, folded } of readWords(unifyTypography(text))) {
			written.add(folded);
			if (!isStopWord(folded)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
		}
	}
	const byStart = groupByStart(counts.keys());
	const corrections = new Map<string, string | undefined>();

	return {
		has: (stem) => counts.has(stem),
		isWritten: (folded) => written.has(folded),
		correct: (stem) => {
			if (counts.has(stem) || stem.length < SHORTEST_CORRECTED) return undefined;
			if (!corrections.has(stem)) {
				remember(corrections, stem, nearest(stem, byStart.get(startOf(stem)) ?? [], counts));
			}
			return corrections.get(stem);
		}
	};
}

const REMEMBERED = 20_000;

/** A class writes the same misspelling many times; the memory of them is bounded. */
function remember(
	corrections: Map<string, string | undefined>,
	stem: string,
	found: string | undefined
): void {
	if (corrections.size >= REMEMBERED) corrections.clear();
	corrections.set(stem, found);
}

/** Errors are rare in the first letter, and words are compared only with those that share it. */
function startOf(stem: string): string {
	return stem.slice(0, 1);
}

function groupByStart(stems: Iterable<string>): ReadonlyMap<string, readonly string[]> {
	const groups = new Map<string, string[]>();
	for (const stem of stems) {
		const group = groups.get(startOf(stem));
		if (group) group.push(stem);
		else groups.set(startOf(stem), [stem]);
	}
	return groups;
}

function nearest(
	stem: string,
	known: readonly string[],
	counts: ReadonlyMap<string, number>
): string | undefined {
	const allowed = stem.length >= LONG ? 2 : 1;
	let best: { readonly word: string; readonly distance: number; readonly count: number } | undefined;
	for (const word of known) {
		if (Math.abs(word.length - stem.length) > allowed || word.length < SHORTEST_CORRECTED - 1) continue;
		const distance = editDistance(stem, word);
		const found = { word, distance, count: counts.get(word) ?? 0 };
		if (distance <= allowed && (!best || isBetter(found, best))) best = found;
	}
	return best?.word;
}

interface Near {
	readonly distance: number;
	readonly count: number;
}

/** The nearer; of two as near, the one that is used more. */
function isBetter(found: Near, best: Near): boolean {
	return found.distance < best.distance || (found.distance === best.distance && found.count > best.count);
}
