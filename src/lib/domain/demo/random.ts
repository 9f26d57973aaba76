/** Numbers from 0 (included) to 1 (excluded), the same ones in the same order for the same name. */
export type Random = () => number;

/**
 * Starts a stream of numbers. Streams of different names do not follow one another, so that what is drawn
 * for one class of graduates does not depend on how many others were drawn before.
 *
 * The generator is mulberry32 (Tommy Ettinger, 2017, dedicated to the public domain), started from the
 * 32-bit FNV-1a hash of the name (RFC 9923). Enough to make a demonstration look alive, not for secrets.
 */
export function startRandom(name: string): Random {
	let state = hashOf(name);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

function hashOf(name: string): number {
	let hash = 0x811c9dc5;
	for (const character of name) {
		hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
	}
	return hash;
}
