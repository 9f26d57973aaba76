import { createContext } from 'svelte';

/** Where the views and the twins of the figures of a page are. */
export interface FigureLinks {
	/** Is the table shown in place of the drawing? */
	readonly showsTable: (id: string) => boolean;
	/** The same page, with this figure as a drawing or as a table. */
	readonly view: (id: string, as: 'drawing' | 'table') => string;
	readonly twin: (id: string, format: 'csv' | 'json') => string;
}

const [readLinks, setLinks] = createContext<() => FigureLinks>();

/** Given by a page to the figures on it; a function, because its address changes with the filters. */
export const provideFigureLinks = setLinks;
export const useFigureLinks = readLinks;

/** Parameter that names the figures shown as tables; it may come several times. */
export const TABLE_PARAM = 'table';

/**
 * The links of a page whose twins stand at `twinPath` + `.csv` and `.json`, with the same filters.
 *
 * @param url address of the page
 * @param twinPath without extension
 */
export function buildFigureLinks(url: URL, twinPath: string): FigureLinks {
	const tables = new Set(url.searchParams.getAll(TABLE_PARAM));
	return {
		showsTable: (id) => tables.has(id),
		view: (id, as) => {
			const params = withoutTable(url.searchParams);
			const shown = new Set(tables);
			if (as === 'table') shown.add(id);
			else shown.delete(id);
			for (const name of shown) params.append(TABLE_PARAM, name);
			return `${url.pathname}${params.size === 0 ? '' : `?${params.toString()}`}#${id}`;
		},
		twin: (id, format) => {
			const params = withoutTable(url.searchParams);
			params.set('figure', id);
			return `${twinPath}.${format}?${params.toString()}`;
		}
	};
}

function withoutTable(params: URLSearchParams): URLSearchParams {
	const copy = new URLSearchParams(params);
	copy.delete(TABLE_PARAM);
	return copy;
}
