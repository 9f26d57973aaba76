import type { RepairRule } from '../repair.ts';
import { rewriteSources } from '../rewrite-sources.ts';

const MONTHS_OF_A_YEAR = 12;

/** A column of yearly amounts in a monthly field is divided by twelve. */
export const yearlyPay: RepairRule = {
	propose: ({ code, column, count }) =>
		code === 'import.check-pay-yearly' && column !== undefined
			? [{ column, found: null, to: '', count }]
			: [],
	apply: (mapping, { column }) =>
		column === null
			? mapping
			: rewriteSources(mapping, column, ({ field, source }) =>
					field === 'netMonthlyEuros' && source.divide === undefined
						? { ...source, divide: MONTHS_OF_A_YEAR }
						: source
				)
};
