/** What a text is made of, by name, each with its weight before rarity is counted. */
export type Features = ReadonlyMap<string, number>;

/** Finds, among many documents, those made of the same rare features: the cosine of tf-idf vectors. */
export interface SparseIndex {
	readonly size: number;
	/**
	 * Adds `weight` × cosine (0 to 1) with every document that shares a feature with the query.
	 *
	 * @param scores one number a document, added to in place
	 */
	accumulate(query: Features, weight: number, scores: Float32Array): void;
}

/** Postings of all features in three flat arrays: those of feature `f` lie from `offsets[f]` to `offsets[f + 1]`. */
interface Postings {
	readonly numbers: ReadonlyMap<string, number>;
	readonly offsets: Uint32Array;
	readonly rarities: Float32Array;
	/** Rarity of a feature that no document has: it makes a query less like all of them. */
	readonly unknownRarity: number;
	readonly documents: Uint32Array;
	readonly weights: Float32Array;
}

/** Builds the index once; it is never changed afterwards. */
export function buildSparseIndex(documents: readonly Features[]): SparseIndex {
	const postings = layOut(documents);
	fill(postings, documents);
	return {
		size: documents.length,
		accumulate: (query, weight, scores) => {
			const norm = normOf(query, postings);
			if (norm === 0) return;
			for (const [name, inQuery] of query) {
				const feature = postings.numbers.get(name);
				if (feature === undefined) continue;
				addFeature(postings, feature, (weight * inQuery * at(postings.rarities, feature)) / norm, scores);
			}
		}
	};
}

function addFeature(
	{ offsets, documents, weights }: Postings,
	feature: number,
	factor: number,
	scores: Float32Array
): void {
	const end = at(offsets, feature + 1);
	for (let posting = at(offsets, feature); posting < end; posting += 1) {
		const document = at(documents, posting);
		scores[document] = at(scores, document) + factor * at(weights, posting);
	}
}

function layOut(documents: readonly Features[]): Postings {
	const numbers = new Map<string, number>();
	const counts: number[] = [];
	for (const features of documents) {
		for (const name of features.keys()) {
			const known = numbers.get(name);
			if (known === undefined) {
				numbers.set(name, counts.length);
				counts.push(1);
			} else {
				counts[known] = (counts[known] ?? 0) + 1;
			}
		}
	}
	const offsets = new Uint32Array(counts.length + 1);
	counts.forEach((count, feature) => {
		offsets[feature + 1] = at(offsets, feature) + count;
	});
	const total = at(offsets, counts.length);
	return {
		numbers,
		offsets,
		// Inverse document frequency, smoothed so that a feature of every document still counts a little.
		rarities: Float32Array.from(counts, (count) => Math.log((1 + documents.length) / (0.5 + count))),
		unknownRarity: Math.log((1 + documents.length) / 0.5),
		documents: new Uint32Array(total),
		weights: new Float32Array(total)
	};
}

function fill(postings: Postings, documents: readonly Features[]): void {
	const next = postings.offsets.slice();
	documents.forEach((features, document) => {
		const norm = normOf(features, postings);
		for (const [name, weight] of features) {
			const feature = postings.numbers.get(name) ?? 0;
			const posting = at(next, feature);
			postings.documents[posting] = document;
			postings.weights[posting] = (weight * at(postings.rarities, feature)) / norm;
			next[feature] = posting + 1;
		}
	});
}

function normOf(features: Features, { numbers, rarities, unknownRarity }: Postings): number {
	let sum = 0;
	for (const [name, weight] of features) {
		const feature = numbers.get(name);
		sum += (weight * (feature === undefined ? unknownRarity : at(rarities, feature))) ** 2;
	}
	return Math.sqrt(sum);
}

/** Reads a typed array inside its bounds, which the compiler cannot know. */
function at(numbers: Uint32Array | Float32Array, index: number): number {
	return numbers[index] ?? 0;
}
