import { internalPath } from '../../access/internal-path.ts';
import { quoteFound } from '../../shared/problem.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { explorationParams, parseExploration, type Exploration } from '../explorer/exploration.ts';
import { parseSelection, selectionParams, type Selection } from '../selection.ts';

/** A page of figures whose address says all that it shows. */
export type FigurePage =
	| { readonly page: 'dashboard'; readonly selection: Selection }
	| { readonly page: 'explore'; readonly selection: Selection; readonly exploration: Exploration };

const PATHS = { dashboard: '/staff', explore: '/staff/explore' } as const;
const LONGEST = 2000;

/**
 * Reads the address of a page of figures, such as `/staff?programme=CASP&cohort=2023`.
 *
 * @returns `view.address` for an address of something else, or the problems of its filters
 */
export function parseViewAddress(text: string): Result<FigurePage> {
	const path = internalPath(text.slice(0, LONGEST), '');
	const [pathname = '', query = ''] = path.split('?');
	const params = new URLSearchParams(query);
	if (pathname === PATHS.dashboard) {
		const selection = parseSelection(params);
		return selection.ok ? ok({ page: 'dashboard', selection: selection.value }) : selection;
	}
	if (pathname === PATHS.explore) {
		const exploration = parseExploration(params);
		return exploration.ok
			? ok({ page: 'explore', selection: exploration.value.selection, exploration: exploration.value })
			: exploration;
	}
	return fail({ code: 'view.address', at: 'address', found: quoteFound(text) });
}

/** The one address of what a page shows, however its parameters were written: `parseViewAddress` gives it back. */
export function viewAddress(view: FigurePage): string {
	const params =
		view.page === 'dashboard' ? selectionParams(view.selection) : explorationParams(view.exploration);
	return params.size === 0 ? PATHS[view.page] : `${PATHS[view.page]}?${params.toString()}`;
}
