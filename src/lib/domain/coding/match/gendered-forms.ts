import { foldText } from '../text/fold.ts';
import { stemWord } from '../text/stem.ts';

/**
 * The titles that a nomenclature's double form stands for.
 *
 * `Chargé / Chargée d'accueil` gives `Chargé d'accueil` and `Chargée d'accueil`. What the two sides share
 * in the middle is found by their stems; a title in one form gives itself.
 */
export function genderedForms(title: string): readonly string[] {
	const [masculine, feminine, ...more] = title.split(' / ').map((side) => side.trim());
	if (masculine === undefined || feminine === undefined || more.length > 0) return [title];
	const left = masculine.split(/\s+/);
	const right = feminine.split(/\s+/);
	const shared = sharedLength(left, right);
	const forms = [
		[...left, ...right.slice(shared)],
		[...left.slice(0, left.length - shared), ...right]
	].map((words) => words.join(' '));
	return [...new Set([...forms, feminine])];
}

/** How many words at the end of the masculine side are those at the start of the feminine one. */
function sharedLength(left: readonly string[], right: readonly string[]): number {
	for (let length = Math.min(left.length, right.length); length > 0; length -= 1) {
		if (keyOf(left.slice(-length)) === keyOf(right.slice(0, length))) return length;
	}
	return Math.min(left.length, right.length);
}

function keyOf(words: readonly string[]): string {
	return words
		.map((word) =>
			word
				.split('-')
				.map((part) => stemWord(foldText(part)))
				.join('-')
		)
		.join(' ');
}
