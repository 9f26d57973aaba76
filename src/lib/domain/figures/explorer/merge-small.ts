import { SMALLEST_CELL } from '../../disclosure/audience.ts';

/** A category and the people in it, over the whole table. */
export interface Margin {
	readonly code: string;
	readonly people: number;
}

/** Which categories stand alone, in the order given, and which stand together at the end. */
export interface MergedAxis {
	readonly alone: readonly string[];
	readonly together: readonly string[];
}

/**
 * Puts together the categories that a table cannot show one by one: totals from 1 to k - 1, which would stop it
 * (statistics 6.2, step 1), and the smallest of those that are too many to read. What stands together has k
 * people or more, wherever the whole table has.
 *
 * @param most how many categories can be read
 */
export function mergeSmall(
	margins: readonly Margin[],
	{ most, k = SMALLEST_CELL }: { readonly most: number; readonly k?: number }
): MergedAxis {
	const rising = margins.toSorted((a, b) => a.people - b.people);
	const small = rising.filter(({ people }) => people > 0 && people < k);
	const together = new Set(small.map(({ code }) => code));
	let sum = small.reduce((total, { people }) => total + people, 0);
	for (const { code, people } of rising) {
		const shown = margins.length - together.size + (together.size > 0 ? 1 : 0);
		const enough = together.size === 0 || sum >= k;
		if (shown <= most && enough) break;
		if (together.has(code) || (people === 0 && shown <= most)) continue;
		together.add(code);
		sum += people;
	}
	// One category is not a group: it keeps its name.
	const merged = together.size > 1 ? together : new Set<string>();
	const codes = margins.map(({ code }) => code);
	return {
		alone: codes.filter((code) => !merged.has(code)),
		together: codes.filter((code) => merged.has(code))
	};
}

/** Every category alone, but those that are too many to read. */
export function keepReadable(margins: readonly Margin[], most: number): MergedAxis {
	return mergeSmall(margins, { most, k: 1 });
}
