import { parseDate } from '../../dates.ts';
import type { DateOrder } from '../../reading.ts';
import type { RepairRule } from '../repair.ts';

const ORDERS = ['dmy', 'mdy'] as const satisfies readonly DateOrder[];
const CODES = new Set(['import.date-ambiguous', 'import.date-impossible']);

/** The order of day and month, where every date of the group can be read in it. */
export const dateOrder: RepairRule = {
	propose: ({ code, column = null, count, values }, { mapping: { file = {} } }) => {
		if (!CODES.has(code)) return [];
		const { shortYears } = file;
		const possible = ORDERS.filter(
			(order) =>
				order !== file.dates && [...values.keys()].every((text) => parseDate(text, { order, shortYears }).ok)
		);
		return possible.map((to) => ({
			column,
			found: null,
			to,
			count,
			says: { key: `imports.reading.dates.${to}` }
		}));
	},
	apply: (mapping, { to }) => {
		const dates = ORDERS.find((order) => order === to);
		return dates === undefined ? mapping : { ...mapping, file: { ...mapping.file, dates } };
	}
};
