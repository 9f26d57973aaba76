import type { Check } from '../check.ts';

/** Every record has as many cells as the header, and every quote closes. */
export const rowsRegular: Check = {
	severity: 'fail',
	problems: [
		'import.ragged-row',
		'import.quote-open',
		'import.quote-inside',
		'import.row-endless',
		'import.nul',
		'import.cell-too-long',
		'import.too-many-columns',
		'import.too-many-rows',
		'import.encoding-undecodable'
	]
};
