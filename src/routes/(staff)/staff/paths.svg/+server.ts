import { translator } from '#lib/i18n/translate.ts';
import { PATH_CHARTS } from '#lib/ui/paths/make-paths.ts';
import { PATH_SCENES } from '#lib/ui/paths/path-scenes.ts';
import { refuseTwin } from '../answer-twin.ts';
import { readPathTwin } from '../paths/read-path-twin.ts';
import { svgFile } from '../svg-file.ts';
import type { RequestHandler } from './$types';

/** A chart of the page of paths as a drawing: `figure=horizons` unless another is named. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const twin = await readPathTwin({ locals, url });
	if (!twin.ok) return refuseTwin(twin.problems, locals.locale);
	const { paths, ids } = twin.value;
	const words = { locale: locals.locale, t: translator(locals.locale) };
	const [id = 'horizons'] = ids;
	return svgFile(PATH_CHARTS[id](paths, words), PATH_SCENES[id](paths, words), {
		words,
		fictional: paths.fictional
	});
};
