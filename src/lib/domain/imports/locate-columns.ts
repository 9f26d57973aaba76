import { quoteFound, type Problem } from '../shared/problem.ts';
import { comparable } from './comparable.ts';

/** Finds the columns that a mapping names, and notes the ones it cannot find. */
export interface ColumnLocator {
	readonly names: readonly string[];
	readonly problems: Problem[];
	/** The place of a column from 0; -1, with a problem noted, when it is not there. */
	locate(name: string): number;
}

/**
 * Columns are found by their exact name, else without case, accents or spaces, else by place: `#3`.
 *
 * @param names the columns of the file
 */
export function columnLocator(names: readonly string[]): ColumnLocator {
	const problems: Problem[] = [];
	const found = new Map<string, number>();
	return {
		names,
		problems,
		locate: (name) => {
			const known = found.get(name);
			if (known !== undefined) return known;
			const index = findColumn(names, name, problems);
			found.set(name, index);
			return index;
		}
	};
}

function findColumn(names: readonly string[], name: string, problems: Problem[]): number {
	const exact = names.indexOf(name);
	if (exact !== -1) return exact;
	const wanted = headerKey(name);
	const alike = names.flatMap((other, index) => (headerKey(other) === wanted ? [index] : []));
	const [only, another] = alike;
	if (only !== undefined && another === undefined) return only;
	const place = /^#(\d+)$/.exec(name);
	if (place && names[Number(place[1]) - 1] !== undefined) return Number(place[1]) - 1;
	problems.push({
		code: another === undefined ? 'import.column-missing' : 'import.column-ambiguous',
		column: name,
		params: { columns: quoteFound(names.join(', ')) }
	});
	return -1;
}

/** « Date d’obtention », "date d'obtention" and "DATE_D'OBTENTION" are one column. */
export function headerKey(name: string): string {
	return comparable(name).replace(/[\s_.-]+/g, '');
}
