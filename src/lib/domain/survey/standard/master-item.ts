import type { Condition } from '../condition.ts';
import type { ItemInput } from './item-input.ts';

/** Waves of the standard questionnaire, in months after the award; 0 is the beginning of the training. */
export const STANDARD_WAVES = [0, 6, 12, 18, 24, 30] as const;
export type StandardWave = (typeof STANDARD_WAVES)[number];

/** Waves that ask about a job: all but the first. */
export const JOB_WAVES: readonly StandardWave[] = [6, 12, 18, 24, 30];

/** A question of the master, and the waves that ask it. Its code and its choices are the same at each. */
export type MasterItem = ItemInput & {
	/** Asked of everybody. */
	readonly at?: readonly StandardWave[];
	/** Asked of whoever has another minute. */
	readonly extraAt?: readonly StandardWave[];
	/** Condition at one wave, where the question it depends on is not asked. */
	readonly whenAt?: Partial<Record<StandardWave, Condition>>;
};

/** The question as one wave asks it; none when it does not. */
export function itemsAt(
	{ at = [], extraAt = [], whenAt = {}, ...item }: MasterItem,
	wave: StandardWave
): ItemInput[] {
	const when = whenAt[wave] ?? item.when;
	const asked = { ...item, ...(when && { when }) };
	if (at.includes(wave)) return [asked];
	return extraAt.includes(wave) ? [{ ...asked, extra: true }] : [];
}
