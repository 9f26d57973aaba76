import type { Account, AccountGroup } from '#lib/domain/figures/dashboard.ts';
import type { Tone } from './bars.ts';

/** Above this many graduates, bars are drawn in place of squares (design, anatomy). */
const MOST_SQUARES = 200;

/** What a colour means is the same on every page; people without an answer are an outline. */
export const GROUP_TONES: Readonly<Record<AccountGroup['code'], Tone>> = {
	target: 'target',
	'other-work': 'work',
	'no-work': 'nowork',
	neutralised: 'neutral',
	other: 'neutral',
	'no-answer': 'silent'
};

export function peopleOf(group: AccountGroup): number | null {
	return group.display === 'hidden' ? null : group.x;
}

/** Rows of squares, more of them for a larger class so that a group stays one block; null for bars. */
export function squareRows({ groups }: Account): 3 | 5 | 8 | null {
	const people = groups.reduce((sum, group) => sum + (peopleOf(group) ?? 0), 0);
	if (people > MOST_SQUARES) return null;
	if (people > 120) return 8;
	return people > 70 ? 5 : 3;
}
