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
	/** Features too common to be looked up. */
	readonly common: ReadonlySet<string>;
	readonly offsets: Uint32Array;
	readonly rarities: Float32Array;
	/** Rarity of a feature that no document has: it makes a query less like all of them. */
	readonly unknownRarity: number;
	readonly documents: Uint32Array;
	readonly weights: Float32Array;
}

/**
 * Builds the index once; it is never changed afterwards.
 *
 * @param commonest features of more than this share of the documents are left out: they tell little apart and
 *   take most of the time
 */
export function buildSparseIndex(documents: readonly Features[], commonest = 1): SparseIndex {
	const postings = layOut(documents, commonest);
	fill(postings, documents);
	return {
		size: documents.length,
		accumulate: (query, weight, scores) => {
			const { features, weights, norm } = lookUp(query, postings);
			for (const [order, feature] of features.entries()) {
				addFeature(postings, feature, (weight * (weights[order] ?? 0)) / norm, scores);
			}
		}
	};
}

interface LookedUp {
	readonly features: readonly number[];
	/** Each already multiplied by the rarity of its feature. */
	readonly weights: readonly number[];
	/** Length of the vector, features that no document has included. */
	readonly norm: number;
}

function lookUp(query: Features, { numbers, common, rarities, unknownRarity }: Postings): LookedUp {
	const features: number[] = [];
	const weights: number[] = [];
	let sum = 0;
	for (const [name, inQuery] of query) {
		const feature = numbers.get(name);
		if (feature === undefined) {
			if (!common.has(name)) sum += (inQuery * unknownRarity) ** 2;
			continue;
		}
		const weight = inQuery * at(rarities, feature);
		features.push(feature);
		weights.push(weight);
		sum += weight ** 2;
	}
	return { features, weights, norm: Math.sqrt(sum) };
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

function layOut(documents: readonly Features[], commonest: number): Postings {
	const counts = new Map<string, number>();
	for (const features of documents) {
		for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	const kept = [...counts].filter(([, count]) => count <= commonest * documents.length);
	const offsets = new Uint32Array(kept.length + 1);
	kept.forEach(([, count], feature) => {
		offsets[feature + 1] = at(offsets, feature) + count;
	});
	const total = at(offsets, kept.length);
	return {
		numbers: new Map(kept.map(([name], feature) => [name, feature])),
		common: new Set(
			[...counts.keys()].filter((name) => (counts.get(name) ?? 0) > commonest * documents.length)
		),
		offsets,
		// Inverse document frequency, smoothed so that a feature of every document still counts a little.
		rarities: Float32Array.from(kept, ([, count]) => Math.log((1 + documents.length) / (0.5 + count))),
		unknownRarity: Math.log((1 + documents.length) / 0.5),
		documents: new Uint32Array(total),
		weights: new Float32Array(total)
	};
}

function fill(postings: Postings, documents: readonly Features[]): void {
	const next = postings.offsets.slice();
	documents.forEach((named, document) => {
		const { features, weights, norm } = lookUp(named, postings);
		for (const [order, feature] of features.entries()) {
			const posting = at(next, feature);
			postings.documents[posting] = document;
			postings.weights[posting] = (weights[order] ?? 0) / norm;
			next[feature] = posting + 1;
		}
	});
}

/** Reads a typed array inside its bounds, which the compiler cannot know. */
function at(numbers: Uint32Array | Float32Array, index: number): number {
	return numbers[index] as number;
}
