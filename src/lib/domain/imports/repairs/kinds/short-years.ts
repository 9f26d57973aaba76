import { dateShape } from '../../dates.ts';
import type { RepairRule } from '../repair.ts';

/** « 34 dates JJ/MM/AA : lire comme 20AA ? » — 1950 where a year to come would be read otherwise. */
export const shortYears: RepairRule = {
	propose: ({ code, column = null, count, values }, { today }) => {
		if (code !== 'import.date-short-year') return [];
		const now = Number(today.slice(2, 4));
		const years = [...values.keys()].map((text) => dateShape(text.trim())?.parts[2] ?? 0);
		const from = years.every((year) => year <= now) ? 2000 : 1950;
		return [{ column, found: null, to: String(from), count }];
	},
	apply: (mapping, { to }) => ({ ...mapping, file: { ...mapping.file, shortYears: Number(to) } })
};
