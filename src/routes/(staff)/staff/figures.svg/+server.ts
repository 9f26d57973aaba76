import { translator } from '#lib/i18n/translate.ts';
import { DASHBOARD_CHARTS } from '#lib/ui/charts/dashboard-charts.ts';
import { DASHBOARD_SCENES } from '#lib/ui/charts/svg/dashboard-scenes.ts';
import { refuseTwin } from '../answer-twin.ts';
import { readTwin } from '../read-twin.ts';
import { svgFile } from '../svg-file.ts';
import type { RequestHandler } from './$types';

/** A chart of the dashboard as a drawing, with the same filters: `figure=headlines` unless another is named. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const twin = await readTwin({ locals, url });
	if (!twin.ok) return refuseTwin(twin.problems, locals.locale);
	const { dashboard, ids } = twin.value;
	const words = { locale: locals.locale, t: translator(locals.locale) };
	const [id = 'headlines'] = ids;
	return svgFile(DASHBOARD_CHARTS[id](dashboard, words), DASHBOARD_SCENES[id](dashboard, words), {
		words,
		fictional: dashboard.fictional
	});
};
