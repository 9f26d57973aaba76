import { DECIMAL_MARKS } from '../../reading.ts';
import type { RepairRule } from '../repair.ts';

/** `1,234` as one and a bit, or as a thousand and more. */
export const decimalMark: RepairRule = {
	propose: ({ code, column = null, count }) =>
		code === 'import.number-ambiguous' ? DECIMAL_MARKS.map((to) => ({ column, found: null, to, count })) : [],
	apply: (mapping, { to }) => {
		const decimal = DECIMAL_MARKS.find((mark) => mark === to);
		return decimal === undefined ? mapping : { ...mapping, file: { ...mapping.file, decimal } };
	}
};
