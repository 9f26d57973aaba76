import { json } from '@sveltejs/kit';
import { explorationParams } from '#lib/domain/figures/explorer/exploration.ts';
import { refuseTwin } from '../answer-twin.ts';
import { exploreTable } from '../explore/explore-file.ts';
import { readExploreTwin } from '../explore/read-explore.ts';
import type { RequestHandler } from './$types';

/** The same lines as the CSV, each as an object, with what they were asked for. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const twin = await readExploreTwin({ locals, url });
	if (!twin.ok) return refuseTwin(twin.problems, locals.locale);
	const { explorer, id } = twin.value;
	const { columns, lines } = exploreTable(explorer, id, locals.locale);
	return json({
		fictional: explorer.fictional,
		figure: id,
		address: `/staff/explore?${explorationParams(explorer.exploration).toString()}`,
		definition: explorer.table.definition,
		referenceDate: explorer.table.referenceDate,
		base: explorer.table.base,
		protection: explorer.table.protection,
		lineage: explorer.table.lineage,
		lines: lines.map((line) => Object.fromEntries(columns.map((name, index) => [name, line[index] ?? null])))
	});
};
