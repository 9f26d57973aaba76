import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, editSimilarity } from './edit-similarity.ts';

/** The definition, letter by letter: slow and plain. */
function slowDistance(left: string, right: string): number {
	const rows = Array.from({ length: left.length + 1 }, (_, row) =>
		Array.from({ length: right.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0))
	);
	const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
	for (let row = 1; row <= left.length; row += 1) {
		for (let column = 1; column <= right.length; column += 1) {
			const cost = left[row - 1] === right[column - 1] ? 0 : 1;
			let least = Math.min(at(row - 1, column - 1) + cost, at(row - 1, column) + 1, at(row, column - 1) + 1);
			const swapped =
				row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
			if (swapped) least = Math.min(least, at(row - 2, column - 2) + 1);
			(rows[row] as number[])[column] = least;
		}
	}
	return at(left.length, right.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

describe('editDistance', () => {
	it.each([
		['conseiller', 'conseiller', 0],
		['conseiller', 'consieller', 1],
		['insertion', 'inserton', 1],
		['accueil', 'acceuil', 1],
		['profesionel', 'professionnel', 2],
		['', 'abc', 3]
	])('%s → %s is %i', (left, right, distance) => {
		expect(editDistance(left, right)).toBe(distance);
	});

	it('is what the plain definition gives', () => {
		fc.assert(
			fc.property(word, word, (left, right) => {
				expect(editDistance(left, right)).toBe(slowDistance(left, right));
			})
		);
	});

	it('compares texts longer than its shared rows', () => {
		expect(editDistance(`x${'ab'.repeat(400)}`, `y${'ab'.repeat(400)}z`)).toBe(2);
		expect(editDistance('a'.repeat(700), 'b'.repeat(600))).toBe(700);
	});
});

describe('editSimilarity', () => {
	it('is 1 for equal texts, 0 for texts that share nothing', () => {
		expect(editSimilarity('', '')).toBe(1);
		expect(editSimilarity('abc', 'abc')).toBe(1);
		expect(editSimilarity('abc', 'xyz')).toBe(0);
	});
});
