/** Numbers of the documents with the highest scores above zero, best first; of equals, the first. */
export function highest(scores: Float32Array, count: number): readonly number[] {
	const kept: number[] = [];
	let threshold = 0;
	for (let document = 0; document < scores.length; document += 1) {
		const score = scores[document] as number;
		if (score <= threshold) continue;
		insert(kept, { document, score, scores });
		if (kept.length > count) kept.length = count;
		if (kept.length === count) threshold = scores[kept[count - 1] ?? 0] ?? 0;
	}
	return kept;
}

function insert(
	kept: number[],
	{
		document,
		score,
		scores
	}: { readonly document: number; readonly score: number; readonly scores: Float32Array }
): void {
	let place = kept.length;
	kept.push(document);
	while (place > 0 && (scores[kept[place - 1] ?? 0] ?? 0) < score) {
		kept[place] = kept[place - 1] ?? 0;
		place -= 1;
	}
	kept[place] = document;
}
