import type { RequestEvent } from '@sveltejs/kit';
import type { Dashboard } from '#lib/domain/figures/dashboard.ts';
import { FIGURE_IDS, type FigureId } from '#lib/domain/figures/figure-lines.ts';
import { parseSelection } from '#lib/domain/figures/selection.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { readDashboard } from '#lib/server/usecases/read-dashboard.ts';

/** What an address of a twin asks for: a dashboard, and which of its figures. */
export interface Twin {
	readonly dashboard: Dashboard;
	/** The one named by `figure`, or all. */
	readonly ids: readonly FigureId[];
}

/** Reads the same selection as the page, from the same parameters. */
export async function readTwin({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>): Promise<Result<Twin>> {
	const selection = parseSelection(url.searchParams);
	if (!selection.ok) return selection;
	const ids = parseFigureIds(url.searchParams.get('figure'));
	if (!ids.ok) return ids;
	const dashboard = await readDashboard(ensureStaff(locals.context), selection.value);
	return dashboard.ok ? ok({ dashboard: dashboard.value, ids: ids.value }) : dashboard;
}

function parseFigureIds(text: string | null): Result<readonly FigureId[]> {
	if (text === null || text === '') return ok(FIGURE_IDS);
	const id = FIGURE_IDS.find((known) => known === text);
	return id === undefined
		? fail({
				code: 'figure.unknown',
				at: 'figure',
				found: quoteFound(text),
				params: { known: FIGURE_IDS.join(', ') }
			})
		: ok([id]);
}
