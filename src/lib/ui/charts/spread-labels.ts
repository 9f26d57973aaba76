/**
 * Moves labels of one column apart so that none covers another, each as near as can be to what it names.
 *
 * @param wanted where each would stand, ascending
 * @param apart least distance between two
 * @param to end of the column, which starts at 0
 */
export function spreadLabels(
	wanted: readonly number[],
	{ apart, to }: { readonly apart: number; readonly to: number }
): readonly number[] {
	const places = [...wanted];
	for (let index = 1; index < places.length; index++) {
		places[index] = Math.max(places[index] ?? 0, (places[index - 1] ?? 0) + apart);
	}
	let limit = to;
	for (let index = places.length - 1; index >= 0; index--) {
		places[index] = Math.min(places[index] ?? 0, limit);
		limit = (places[index] ?? 0) - apart;
	}
	return places;
}
