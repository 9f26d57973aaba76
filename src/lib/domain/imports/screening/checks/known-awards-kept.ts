import type { Check } from '../check.ts';

const SHARE = 0.3;
const ENOUGH = 10;

/** A file that changes most of what is known was most likely mapped in another way than the one before. */
export const knownAwardsKept: Check = {
	severity: 'warning',
	open: () => ({
		end: ({ updated, unchanged }, tell) => {
			if (updated < ENOUGH || updated < SHARE * (updated + unchanged)) return;
			tell({ code: 'import.check-many-changes', params: { count: updated, all: updated + unchanged } });
		}
	})
};
