import type { Check } from '../check.ts';
import { mappedColumns } from '../../mapped-columns.ts';

/** A column that is mapped and nearly empty is most likely another one, or a file cut off. */
const MOSTLY = 0.95;
const ENOUGH = 10;

export const cellsFilled: Check = {
	severity: 'warning',
	open: ({ mapping, names }) => {
		const columns = mappedColumns(mapping, names);
		const empty = columns.map(() => 0);
		let rows = 0;
		return {
			record: (_, cells) => {
				rows += 1;
				for (let place = 0; place < columns.length; place += 1) {
					const cell = cells[columns[place] ?? -1];
					if (cell === undefined || cell === '') empty[place] = (empty[place] ?? 0) + 1;
				}
			},
			end: (_, tell) => {
				if (rows < ENOUGH) return;
				for (const [place, column] of columns.entries()) {
					const count = empty[place] ?? 0;
					if (count < MOSTLY * rows) continue;
					const name = names[column];
					const params = { count, rows };
					tell({
						code: 'import.check-column-empty',
						...(name === undefined ? {} : { column: name }),
						params
					});
				}
			}
		};
	}
};
