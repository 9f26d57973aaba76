import type { Word } from './words.ts';

/** A double form repeats at most this many words: `chef d'équipe / cheffe d'équipe`. */
const LONGEST = 4;

/**
 * Keeps one side of a title given in both genders: `Chargé / Chargée d'accueil`, `conseillère ou conseiller`.
 *
 * A run of words whose stems repeat the run just before it is left out.
 */
export function dropDoublets(words: readonly Word[]): readonly Word[] {
	const kept: Word[] = [];
	let index = 0;
	while (index < words.length) {
		const joining = words[index]?.folded === 'ou' ? 1 : 0;
		const repeated = repeatedLength(kept, words.slice(index + joining));
		if (repeated > 0) index += joining + repeated;
		else {
			kept.push(words[index] as Word);
			index += 1;
		}
	}
	return kept;
}

function repeatedLength(kept: readonly Word[], next: readonly Word[]): number {
	for (let length = Math.min(LONGEST, kept.length, next.length); length > 0; length -= 1) {
		const same = next
			.slice(0, length)
			.every(({ stem }, at) => stem === kept[kept.length - length + at]?.stem);
		if (same && (next[0]?.stem.length ?? 0) > 2) return length;
	}
	return 0;
}
