/** More than this many codes make too many sets to try. */
const MOST_CODES = 8;

/** Every set of some codes, the empty one included; of many codes, each alone and all together. */
export function subsetsOf(codes: readonly string[]): readonly (readonly string[])[] {
	if (codes.length > MOST_CODES) return [[], ...codes.map((code) => [code]), codes];
	return codes.reduce<readonly (readonly string[])[]>(
		(subsets, code) => [...subsets, ...subsets.map((one) => [...one, code])],
		[[]]
	);
}
