/** Hexadecimal digits that count: 48 bits of the random part of a UUIDv7. */
const COUNTED = 12;
const RANGE = 16 ** COUNTED;

/**
 * Ids that follow a new one, so that a hundred thousand rows need one draw of chance instead of as many: they
 * sort by the order they were made in, as UUIDv7 do.
 *
 * @param first a new UUIDv7, which is not given out itself
 */
export function idSequence(first: string): () => string {
	const head = first.slice(0, -COUNTED);
	let last = parseInt(first.slice(-COUNTED), 16);
	return () => {
		last = (last + 1) % RANGE;
		return head + last.toString(16).padStart(COUNTED, '0');
	};
}
