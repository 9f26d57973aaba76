import { sourceParts, valueColumns } from '../../bind-field.ts';
import type { FieldSource } from '../../mapping.ts';
import type { Check } from '../check.ts';

/** Where half of all monthly amounts lie outside these, the column is most likely in another unit. */
const LEAST_MEDIAN = 500;
const MOST_MEDIAN = 6_000;
const ENOUGH = 5;

/** Monthly pay is monthly, and in euros. */
export const payUnit: Check = {
	severity: 'warning',
	open: ({ mapping: { waves } }) => {
		const tallies = waves.map(({ fields }) => ({ source: fields.netMonthlyEuros, low: 0, high: 0, all: 0 }));
		if (tallies.every(({ source }) => source === undefined)) return null;
		return {
			draft: (draft) => {
				for (const [index, { fields }] of draft.waves.entries()) {
					const tally = tallies[index];
					if (!tally || typeof fields.netMonthlyEuros !== 'number') continue;
					tally.all += 1;
					if (fields.netMonthlyEuros < LEAST_MEDIAN) tally.low += 1;
					if (fields.netMonthlyEuros > MOST_MEDIAN) tally.high += 1;
				}
			},
			end: (_, tell) => {
				for (const { source, low, high, all } of tallies) {
					if (all < ENOUGH || Math.max(low, high) * 2 <= all) continue;
					const code = high > low ? 'import.check-pay-yearly' : 'import.check-pay-small';
					tell({ code, ...columnOf(source), params: { count: Math.max(low, high), all } });
				}
			}
		};
	}
};

function columnOf(source: FieldSource | undefined): { readonly column?: string } {
	const column = source === undefined ? undefined : valueColumns(sourceParts(source))[0];
	return column === undefined ? {} : { column };
}
