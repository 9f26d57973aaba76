/** A repeatable source of numbers from 0 to 1, 1 left out. */
export function seededNumbers(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		// Numerical Recipes' linear congruential generator.
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Makes one typing error: a letter left out, doubled, swapped with its neighbour, or another in its place. */
export function misspell(text: string, next: () => number): string {
	const at = 1 + Math.floor(next() * (text.length - 2));
	const [before, letter, after] = [text.slice(0, at), text[at] ?? '', text.slice(at + 1)];
	switch (Math.floor(next() * 4)) {
		case 0:
			return before + after;
		case 1:
			return before + letter + letter + after;
		case 2:
			return before + (after[0] ?? '') + letter + after.slice(1);
		default:
			return before + (LETTERS[Math.floor(next() * LETTERS.length)] ?? '') + after;
	}
}
