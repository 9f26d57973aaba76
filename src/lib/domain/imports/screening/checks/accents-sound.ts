import { quoteFound } from '../../../shared/problem.ts';
import { mappedColumns } from '../../mapped-columns.ts';
import type { Check } from '../check.ts';

/** UTF-8 that was once read as Windows-1252: « Ã© » for « é », « â€™ » for « ’ »; and what could not be read. */
const DAMAGE = /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|Â[\u00a0-\u00bf]|\ufffd/;

/** Reasons to doubt the encoding that reading the file gave. */
const DOUBTS = new Set(['import.encoding-doubtful', 'import.encoding-damaged']);

/** Accents came through whatever the file went through before. */
export const accentsSound: Check = {
	severity: 'warning',
	open: ({ mapping, names, warnings }) => {
		const places = mappedColumns(mapping, names);
		return {
			record: (row, cells, tell) => {
				for (const place of places) {
					const cell = cells[place] ?? '';
					if (!DAMAGE.test(cell)) continue;
					const column = names[place];
					tell({
						code: 'import.check-accents',
						row,
						...(column === undefined ? {} : { column }),
						found: quoteFound(cell)
					});
				}
			},
			end: (_, tell) => {
				for (const warning of warnings) if (DOUBTS.has(warning.code)) tell(warning);
			}
		};
	}
};
