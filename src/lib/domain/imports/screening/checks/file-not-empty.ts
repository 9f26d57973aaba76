import type { Check } from '../check.ts';

/** There is at least one row under the header. */
export const fileNotEmpty: Check = {
	severity: 'fail',
	open: () => ({
		end: ({ rowCount }, tell) => {
			if (rowCount === 0) tell({ code: 'import.no-rows' });
		}
	})
};
