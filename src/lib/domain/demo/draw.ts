import type { Random } from './random.ts';

/** True with a probability from 0 to 1. */
export function happens(random: Random, probability: number): boolean {
	return random() < probability;
}

/** A whole number, both ends included. */
export function drawInteger(random: Random, lowest: number, highest: number): number {
	return lowest + Math.floor(random() * (highest - lowest + 1));
}

/** One of the items, each as likely as the others. The list is not empty. */
export function drawOne<Item>(random: Random, items: readonly Item[]): Item {
	const drawn = items[Math.floor(random() * items.length)];
	if (drawn === undefined) throw new Error('Nothing to draw from.');
	return drawn;
}

/** Things and how often each comes up; the weights need no particular sum. */
export type Weighted<Item> = readonly (readonly [item: Item, weight: number])[];

/** One of the items, as often as its weight says. The list has at least one positive weight. */
export function drawWeighted<Item>(random: Random, items: Weighted<Item>): Item {
	const total = items.reduce((sum, [, weight]) => sum + weight, 0);
	let rest = random() * total;
	for (const [item, weight] of items) {
		rest -= weight;
		if (rest < 0) return item;
	}
	throw new Error('A weighted list needs a positive weight.');
}

/** About a bell curve with mean 0 and standard deviation 1: twelve uniform numbers added up (Irwin-Hall). */
export function drawDeviation(random: Random): number {
	let sum = -6;
	for (let count = 0; count < 12; count++) sum += random();
	return sum;
}

/**
 * Draws a given number of different items; those of a greater weight are drawn more often.
 *
 * Each item gets the key u^(1/weight), and the greatest keys win (Efraimidis and Spirakis, Information
 * Processing Letters 97, 2006). The items keep their order.
 *
 * @param weightOf a positive number
 * @returns the drawn items, and the others
 */
export function drawSome<Item>(
	random: Random,
	items: readonly Item[],
	{ count, weightOf }: { readonly count: number; readonly weightOf: (item: Item) => number }
): { readonly drawn: readonly Item[]; readonly others: readonly Item[] } {
	const ranked = items
		.map((item, place) => ({ item, place, key: random() ** (1 / weightOf(item)) }))
		.sort((first, second) => second.key - first.key || first.place - second.place);
	const inOrder = (part: typeof ranked) =>
		part.sort((first, second) => first.place - second.place).map(({ item }) => item);
	return { drawn: inOrder(ranked.slice(0, count)), others: inOrder(ranked.slice(count)) };
}
