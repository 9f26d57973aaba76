/** Shorter pieces are copied by the engine itself. */
const LONGEST_COPY = 12;

/**
 * The same text in memory of its own.
 *
 * A cell is a window on the whole piece of file that it was cut from, and would keep it in memory for as long
 * as it is remembered.
 */
export function detached(text: string): string {
	return text.length <= LONGEST_COPY ? text : text.split('').join('');
}
