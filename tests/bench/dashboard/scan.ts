/**
 * The least that a count can cost: typed arrays of as many rows, thirteen columns of codes and one of pay, three of
 * them filtered on, counted in one loop with the quartiles of the pay.
 */
export function makeScan(rows: number): () => number {
	const columns = Array.from({ length: 13 }, (_, column) =>
		Uint8Array.from({ length: rows }, (_, row) => scatter(row, column) % (3 + column))
	);
	const pay = Uint16Array.from({ length: rows }, (_, row) => 1_200 + 10 * ((row * 13) % 250));
	const [first = new Uint8Array(), second = new Uint8Array(), third = new Uint8Array()] = columns;
	return () => {
		const counts = columns.map(() => new Uint32Array(16));
		const pays = new Uint32Array(4_096);
		for (let row = 0; row < rows; row++) {
			if (first[row] === 0 || second[row] === 0 || third[row] === 0) continue;
			for (let column = 0; column < columns.length; column++) {
				const code = columns[column]?.[row] ?? 0;
				const count = counts[column];
				if (count) count[code] = (count[code] ?? 0) + 1;
			}
			const amount = pay[row] ?? 0;
			pays[amount] = (pays[amount] ?? 0) + 1;
		}
		return counts.reduce((sum, count) => sum + (count[1] ?? 0), 0) + medianOf(pays);
	};
}

/** Codes that follow no order, the same in every run. */
function scatter(row: number, column: number): number {
	return Math.imul(row + 1, 2_654_435_761) >>> (column + 3);
}

function medianOf(histogram: Uint32Array): number {
	const half = histogram.reduce((sum, people) => sum + people, 0) / 2;
	let below = 0;
	return histogram.findIndex((people) => (below += people) >= half);
}
