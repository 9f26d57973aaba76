import { json } from '@sveltejs/kit';
import { figuresOf } from '#lib/domain/figures/figure-lines.ts';
import { refuseTwin } from '../answer-twin.ts';
import { readTwin } from '../read-twin.ts';
import type { RequestHandler } from './$types';

/** The figures of the dashboard as they left the domain, with the same filters. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const twin = await readTwin({ locals, url });
	if (!twin.ok) return refuseTwin(twin.problems, locals.locale);
	const { dashboard, ids } = twin.value;
	return json({
		fictional: dashboard.fictional,
		selection: dashboard.selection,
		...(ids.length === 1 ? { figure: ids[0] } : {}),
		...(ids.includes('account') ? { account: dashboard.account.groups } : {}),
		figures: ids.flatMap((id) => (id === 'account' ? [] : figuresOf(dashboard, id)))
	});
};
