import { translator } from '#lib/i18n/translate.ts';
import { EXPLORER_CHARTS } from '#lib/ui/charts/explorer-charts.ts';
import { EXPLORER_SCENES } from '#lib/ui/charts/svg/explorer-scenes.ts';
import { refuseTwin } from '../answer-twin.ts';
import { readExploreTwin } from '../explore/read-explore.ts';
import { svgFile } from '../svg-file.ts';
import type { RequestHandler } from './$types';

/** A table or a comparison of the Explorer as a drawing: `figure=crosstab` (default) or `comparison`. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const twin = await readExploreTwin({ locals, url });
	if (!twin.ok) return refuseTwin(twin.problems, locals.locale);
	const { explorer, id } = twin.value;
	const words = { locale: locals.locale, t: translator(locals.locale) };
	return svgFile(EXPLORER_CHARTS[id](explorer, words), EXPLORER_SCENES[id](explorer, words), {
		words,
		fictional: explorer.fictional
	});
};
