import type { Condition } from '#lib/domain/indicators/condition.ts';

const KEYS = new WeakMap<Condition, string>();

/** A text that two conditions share when they say the same in the same order, whoever wrote them. */
export function keyOf(condition: Condition): string {
	const known = KEYS.get(condition);
	if (known !== undefined) return known;
	const key = writeKey(condition);
	KEYS.set(condition, key);
	return key;
}

function writeKey(condition: Condition): string {
	if ('field' in condition) return JSON.stringify([condition.field, ...condition.in]);
	if ('not' in condition) return `!${keyOf(condition.not)}`;
	if ('all' in condition) return `&(${condition.all.map(keyOf).join()})`;
	return `|(${condition.any.map(keyOf).join()})`;
}
