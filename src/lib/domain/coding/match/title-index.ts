import { foldText, unifyTypography } from '../text/fold.ts';
import { isStopWord } from '../text/stop-words.ts';
import { readWords, type Word } from '../text/words.ts';
import { editSimilarity } from './edit-similarity.ts';
import { genderedForms } from './gendered-forms.ts';
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
	/** The same words, in the same order. */
	readonly exact: boolean;
	/** Stems of the closest form of the title, small words included. */
	readonly stems: readonly string[];
}

/** Finds titles by what people write. */
export interface TitleIndex {
	readonly titles: readonly Title[];
	/** The closest titles, best first, each once. */
	search(words: readonly Word[], limit: number): readonly TitleMatch[];
}

interface Form {
	readonly title: number;
	readonly key: string;
	readonly line: string;
}

/** Candidates that are compared letter by letter. */
const COMPARED = 24;
/** Share of the spelling in the final similarity; the rest is the words in common. */
const SPELLING = 0.5;

export function buildTitleIndex(titles: readonly Title[]): TitleIndex {
	const { forms, features } = readForms(titles);
	const index = buildSparseIndex(features);
	const exact = groupByKey(forms);

	return {
		titles,
		search(words, limit) {
			const key = keyOf(words);
			if (key === '') return [];
			const scores = new Float32Array(index.size);
			index.accumulate(titleFeatures(words), 1, scores);
			const line = lineOf(words);
			const close = new Set([...(exact.get(key) ?? []), ...highest(scores, Math.max(COMPARED, limit))]);
			const matches = [...close].map((number) =>
				compare(forms[number], { key, line, cosine: scores[number] ?? 0 })
			);
			return bestOfEach(matches, titles).slice(0, limit);
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
	readonly identical: number;
}

function compare(form: Form | undefined, { key, line, cosine }: Query): Compared {
	if (!form) return { number: -1, line: '', similarity: 0, exact: false, identical: 0 };
	const spelling = editSimilarity(form.line, line);
	const exact = form.key === key;
	const similarity = exact ? 1 : Math.min(0.99, SPELLING * spelling + (1 - SPELLING) * Math.min(1, cosine));
	return { number: form.title, line: form.line, similarity, exact, identical: spelling };
}

/** Equal similarities are told apart by the spelling, small words included, then by the order of the nomenclature. */
function bestOfEach(matches: readonly Compared[], titles: readonly Title[]): readonly TitleMatch[] {
	const sorted = matches.toSorted(
		(a, b) => b.similarity - a.similarity || b.identical - a.identical || a.number - b.number
	);
	const seen = new Set<number>();
	return sorted.flatMap(({ number, line, similarity, exact }) => {
		const title = titles[number];
		if (!title || seen.has(number)) return [];
		seen.add(number);
		return [{ title, similarity, exact, stems: line.split(' ') }];
	});
}

function readForms(titles: readonly Title[]): {
	readonly forms: readonly Form[];
	readonly features: readonly Features[];
} {
	const forms: Form[] = [];
	const features: Features[] = [];
	titles.forEach(({ text, also = [] }, title) => {
		const keys = new Set<string>();
		for (const form of [text, ...also].flatMap(genderedForms)) {
			const words = readWords(unifyTypography(form));
			const key = keyOf(words);
			if (key === '' || keys.has(key)) continue;
			keys.add(key);
			forms.push({ title, key, line: lineOf(words) });
			features.push(titleFeatures(words));
		}
	});
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

/** Numbers of the documents with the highest scores above zero, in no order. */
export function highest(scores: Float32Array, count: number): readonly number[] {
	const kept: number[] = [];
	let threshold = 0;
	for (let document = 0; document < scores.length; document += 1) {
		if ((scores[document] ?? 0) <= threshold) continue;
		kept.push(document);
		if (kept.length < count * 8) continue;
		kept.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).length = count;
		threshold = scores[kept[count - 1] ?? 0] ?? 0;
	}
	return kept.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, count);
}
