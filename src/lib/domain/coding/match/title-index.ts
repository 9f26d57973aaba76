import { foldText } from '../text/fold.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { ReadTitle } from '../text/read-statement.ts';
import type { Word } from '../text/words.ts';
import { finish, type Steps } from '../steps.ts';
import { editSimilarity } from './edit-similarity.ts';
import { genderedForms } from './gendered-forms.ts';
import { highest } from './highest.ts';
import { buildSparseIndex, type Features } from './sparse-index.ts';
import { titleFeatures } from './title-features.ts';

/** A title of a nomenclature. */
export interface Title {
	readonly code: string;
	/** As the nomenclature writes it; both genders may be given, `Agent / Agente d'accueil`. */
	readonly text: string;
	/** Shorter or older ways to write it. */
	readonly also?: readonly string[];
}

export interface TitleMatch {
	readonly title: Title;
	/** 1 when nothing but case, accents, gender or small words differs; 0 when nothing is shared. */
	readonly similarity: number;
	/** Likeness of the letters alone, from 0 to 1: 0.95 is a typing error, 0.7 another word. */
	readonly spelling: number;
	/** The same words, in the same order. */
	readonly exact: boolean;
	/** Stems of the closest form of the title, small words included. */
	readonly stems: readonly string[];
}

export interface Neighbour {
	readonly title: Title;
	/** Cosine of the words and letters in common, from 0 to 1. */
	readonly similarity: number;
}

/** Finds titles by what people write. */
export interface TitleIndex {
	readonly titles: readonly Title[];
	/** The closest titles, best first, each once. */
	search(words: readonly Word[], limit: number): readonly TitleMatch[];
	/** Titles by the words in common alone: faster, for when many are wanted and spelling matters little. */
	neighbours(words: readonly Word[], limit: number): readonly Neighbour[];
}

interface Form {
	readonly title: number;
	readonly key: string;
	readonly line: string;
}

/** Candidates that are compared letter by letter. */
const COMPARED = 16;
/** Features of more titles than this share are left out, where there are many titles: it halves the time. */
const COMMONEST = 0.07;
const FEW = 1000;
/** Fewer, when only the best is wanted. */
const COMPARED_FOR_ONE = 8;
/** Share of the spelling in the final similarity; the rest is the words in common. */
const SPELLING = 0.5;
/** Titles read in one step. */
const READ_AT_ONCE = 300;

export function buildTitleIndex(titles: readonly Title[], readTitle: ReadTitle): TitleIndex {
	return finish(titleIndexSteps(titles, readTitle));
}

/** The same, in steps of some milliseconds each but for the last. */
export function* titleIndexSteps(titles: readonly Title[], readTitle: ReadTitle): Steps<TitleIndex> {
	const { forms, features } = yield* readForms(titles, readTitle);
	const index = buildSparseIndex(features, forms.length < FEW ? 1 : COMMONEST);
	const exact = groupByKey(forms);
	// One array for every search: they are made by the hundred thousand, one after the other.
	const scores = new Float32Array(index.size);
	const compareWith = (words: readonly Word[]) => {
		scores.fill(0);
		index.accumulate(titleFeatures(words), 1, scores);
	};

	return {
		titles,
		search(words, limit) {
			const key = keyOf(words);
			if (key === '') return [];
			compareWith(words);
			const line = lineOf(words);
			const close = new Set([
				...(exact.get(key) ?? []),
				...highest(scores, limit === 1 ? COMPARED_FOR_ONE : Math.max(COMPARED, limit))
			]);
			const matches = [...close].map((number) =>
				compare(forms[number], { key, line, cosine: scores[number] ?? 0 })
			);
			return bestOfEach(matches, titles).slice(0, limit);
		},
		neighbours(words, limit) {
			compareWith(words);
			return highest(scores, limit).flatMap((number) => {
				const title = titles[forms[number]?.title ?? -1];
				return title ? [{ title, similarity: scores[number] ?? 0 }] : [];
			});
		}
	};
}

interface Query {
	readonly key: string;
	readonly line: string;
	readonly cosine: number;
}

interface Compared {
	readonly number: number;
	readonly line: string;
	readonly similarity: number;
	readonly exact: boolean;
	readonly spelling: number;
}

function compare(form: Form | undefined, { key, line, cosine }: Query): Compared {
	if (!form) return { number: -1, line: '', similarity: 0, exact: false, spelling: 0 };
	const spelling = editSimilarity(form.line, line);
	const exact = form.key === key;
	const similarity = exact ? 1 : Math.min(0.99, SPELLING * spelling + (1 - SPELLING) * Math.min(1, cosine));
	return { number: form.title, line: form.line, similarity, exact, spelling };
}

/** Equal similarities are told apart by the spelling, small words included, then by the order of the nomenclature. */
function bestOfEach(matches: readonly Compared[], titles: readonly Title[]): readonly TitleMatch[] {
	const sorted = matches.toSorted(
		(a, b) => b.similarity - a.similarity || b.spelling - a.spelling || a.number - b.number
	);
	const seen = new Set<number>();
	return sorted.flatMap(({ number, line, similarity, exact, spelling }) => {
		const title = titles[number];
		if (!title || seen.has(number)) return [];
		seen.add(number);
		return [{ title, similarity, spelling, exact, stems: line.split(' ') }];
	});
}

interface ReadForms {
	readonly forms: readonly Form[];
	readonly features: readonly Features[];
}

function* readForms(titles: readonly Title[], readTitle: ReadTitle): Steps<ReadForms> {
	const forms: Form[] = [];
	const features: Features[] = [];
	for (const [title, { text, also = [] }] of titles.entries()) {
		if (title % READ_AT_ONCE === READ_AT_ONCE - 1) yield;
		const keys = new Set<string>();
		for (const form of [text, ...also].flatMap(genderedForms)) {
			const words = readTitle(form);
			const key = keyOf(words);
			if (key === '' || keys.has(key)) continue;
			keys.add(key);
			forms.push({ title, key, line: lineOf(words) });
			features.push(titleFeatures(words));
		}
	}
	return { forms, features };
}

function groupByKey(forms: readonly Form[]): ReadonlyMap<string, readonly number[]> {
	const groups = new Map<string, number[]>();
	forms.forEach(({ key }, number) => {
		const group = groups.get(key);
		if (group) group.push(number);
		else groups.set(key, [number]);
	});
	return groups;
}

function keyOf(words: readonly Word[]): string {
	return words
		.filter(({ folded }) => !isStopWord(folded))
		.map(({ stem }) => stem)
		.join(' ');
}

/** The spelling, small words included, in the form that stands first when both genders are written. */
function lineOf(words: readonly Word[]): string {
	return foldText(words.map(({ stem }) => stem).join(' '));
}
