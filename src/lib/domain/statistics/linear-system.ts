/**
 * Solves `matrix · unknowns = right` by elimination with the largest pivot.
 *
 * @param matrix square, row by row; the dozen rows of a regression
 * @returns null when the rows depend on each other
 */
export function solveLinear(
	matrix: readonly (readonly number[])[],
	right: readonly number[]
): readonly number[] | null {
	const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
	const size = rows.length;
	for (let column = 0; column < size; column++) {
		const pivot = takePivot(rows, column);
		if (!pivot) return null;
		for (let index = 0; index < size; index++) {
			const row = rows[index];
			if (row && index !== column) subtract(row, pivot, at(row, column) / at(pivot, column));
		}
	}
	return rows.map((row, index) => at(row, size) / at(row, index));
}

/** Smaller than this, a pivot is the error of the rows above it. */
const NO_PIVOT = 1e-12;

function takePivot(rows: number[][], column: number): readonly number[] | null {
	let best = column;
	for (let index = column; index < rows.length; index++) {
		if (Math.abs(at(rows[index] ?? [], column)) > Math.abs(at(rows[best] ?? [], column))) best = index;
	}
	const [pivot, displaced] = [rows[best], rows[column]];
	if (!pivot || !displaced || Math.abs(at(pivot, column)) < NO_PIVOT) return null;
	rows[best] = displaced;
	rows[column] = pivot;
	return pivot;
}

function subtract(row: number[], pivot: readonly number[], times: number): void {
	for (const [index, value] of pivot.entries()) row[index] = at(row, index) - times * value;
}

const at = (row: readonly number[], index: number) => row[index] ?? 0;
