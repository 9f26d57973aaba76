import { quoteFound } from '../../../shared/problem.ts';
import { mappedColumns } from '../../mapped-columns.ts';
import type { Check } from '../check.ts';

const FORMULA = /^(=.|[+@-]\s*[A-Za-z]+\()/;
const ERROR = /^#(REF!|N\/A|DIV\/0!|VALUE!|VALEUR!|NAME\?|NOM\?|NUM!|NOMBRE!|NULL!|NUL!)/i;
/** `=`, `+`, `-`, `@`, `#`. */
const FIRST = new Set([61, 43, 45, 64, 35]);

/** A formula, or the error of one, came instead of its value. It is kept as text, and never reckoned. */
export const noFormulas: Check = {
	severity: 'warning',
	open: ({ mapping, names }) => {
		const places = mappedColumns(mapping, names);
		return {
			record: (row, cells, tell) => {
				for (const place of places) {
					const cell = cells[place] ?? '';
					if (!FIRST.has(cell.charCodeAt(0)) || !(FORMULA.test(cell) || ERROR.test(cell))) continue;
					const column = names[place];
					tell({
						code: 'import.check-formula',
						row,
						...(column === undefined ? {} : { column }),
						found: quoteFound(cell)
					});
				}
			}
		};
	}
};
