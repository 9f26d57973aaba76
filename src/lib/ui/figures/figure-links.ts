import { createContext } from 'svelte';

/** Where the views and the twins of the figures of a page are. */
export interface FigureLinks {
	/** Is the table shown in place of the drawing? */
	readonly showsTable: (id: string) => boolean;
	/** The same page, with this figure as a drawing or as a table. */
	readonly view: (id: string, as: 'drawing' | 'table') => string;
	readonly twin: (id: string, format: 'csv' | 'json' | 'svg') => string;
	/** How the figure of an indicator is computed, with the filters of the page. */
	readonly explain: (indicator: string) => string;
}

const [readLinks, setLinks] = createContext<() => FigureLinks>();

/** Given by a page to the figures on it; a function, because its address changes with the filters. */
export const provideFigureLinks = setLinks;
export const useFigureLinks = readLinks;

/** Parameter that names the figures shown as tables; it may come several times. */
export const TABLE_PARAM = 'table';

/** Parameter that names the figures shown as drawings on a page of tables. */
export const DRAWING_PARAM = 'drawing';

/**
 * The links of a page whose twins stand at `twinPath` + `.csv`, `.json` and `.svg`, with the same filters.
 *
 * @param url address of the page
 * @param twinPath without extension
 * @param tablesFirst figures that are tables where the address says nothing
 */
export function buildFigureLinks(
	url: URL,
	twinPath: string,
	tablesFirst: readonly string[] = []
): FigureLinks {
	const named = (param: string) => new Set(url.searchParams.getAll(param));
	const paramOf = (id: string) => (tablesFirst.includes(id) ? DRAWING_PARAM : TABLE_PARAM);
	return {
		showsTable: (id) => named(paramOf(id)).has(id) !== tablesFirst.includes(id),
		view: (id, as) => {
			const params = new URLSearchParams(url.searchParams);
			const param = paramOf(id);
			const shown = named(param);
			if ((as === 'table') === (param === TABLE_PARAM)) shown.add(id);
			else shown.delete(id);
			params.delete(param);
			for (const name of shown) params.append(param, name);
			return `${url.pathname}${params.size === 0 ? '' : `?${params.toString()}`}#${id}`;
		},
		twin: (id, format) => {
			const params = new URLSearchParams(url.searchParams);
			params.delete(TABLE_PARAM);
			params.delete(DRAWING_PARAM);
			params.set('figure', id);
			return `${twinPath}.${format}?${params.toString()}`;
		},
		explain: (indicator) => {
			const params = new URLSearchParams(url.searchParams);
			params.delete(TABLE_PARAM);
			params.delete(DRAWING_PARAM);
			params.set('indicator', indicator);
			return `/staff/figure?${params.toString()}`;
		}
	};
}
