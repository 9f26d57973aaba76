import { quoteFound } from '../../../shared/problem.ts';
import { comparable } from '../../comparable.ts';
import type { Check } from '../check.ts';

const SUMMARY =
	/^(sous-|grand )?(total|totaux|somme|moyenne|effectif|ensemble|average|mean|sum)( general)?\s*:?$/;
/** Longer cells are no such word. */
const LONGEST = 16;

/** Where tables write it. */
const FIRST_COLUMNS = [0, 1] as const;

/** A line of totals is nobody. */
export const rowsArePeople: Check = {
	severity: 'warning',
	open: ({ names }) => ({
		record: (row, cells, tell) => {
			for (const place of FIRST_COLUMNS) {
				const cell = cells[place];
				if (cell === undefined || cell.length > LONGEST || !SUMMARY.test(comparable(cell))) continue;
				const column = names[place];
				tell({
					code: 'import.check-summary-row',
					row,
					...(column === undefined ? {} : { column }),
					found: quoteFound(cell)
				});
				return;
			}
		}
	})
};
