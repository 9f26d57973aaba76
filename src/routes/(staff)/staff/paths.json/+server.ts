import { json } from '@sveltejs/kit';
import { pathFiguresOf } from '#lib/domain/figures/paths/paths-lines.ts';
import { refuseTwin } from '../answer-twin.ts';
import { readPathTwin } from '../paths/read-path-twin.ts';
import type { RequestHandler } from './$types';

/** The figures of the page of paths as they left the domain, with the same filters. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const twin = await readPathTwin({ locals, url });
	if (!twin.ok) return refuseTwin(twin.problems, locals.locale);
	const { paths, ids } = twin.value;
	return json({
		fictional: paths.fictional,
		selection: paths.selection,
		...(ids.length === 1 ? { figure: ids[0] } : {}),
		figures: ids.flatMap((id) => pathFiguresOf(paths, id))
	});
};
