import { isReasonColumn } from '../../rejection.ts';
import type { Check } from '../check.ts';

const ENOUGH = 5;

/** Where not one award of a known promotion is found again, the key has changed, and everybody would be there twice. */
export const knownAwardsFound: Check = {
	severity: 'warning',
	open: ({ names }) =>
		// Rejected rows that come back repaired are new beside the ones that were taken.
		names.some(isReasonColumn)
			? null
			: {
					end: ({ createdAmongKnown, updated, unchanged }, tell) => {
						if (createdAmongKnown < ENOUGH || updated + unchanged > 0) return;
						tell({ code: 'import.check-none-found', params: { count: createdAmongKnown } });
					}
				}
};
