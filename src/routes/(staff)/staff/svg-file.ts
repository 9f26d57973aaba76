import type { Words } from '#lib/ui/base/words.ts';
import type { Chart } from '#lib/ui/charts/chart.ts';
import { drawSvg } from '#lib/ui/charts/svg/draw-svg.ts';
import type { Scene } from '#lib/ui/charts/svg/scene.ts';

/** A chart as a file that stands alone, and says that its data are invented where they are. */
export function svgFile(
	chart: Chart,
	scene: Scene,
	{ words, fictional }: { readonly words: Words; readonly fictional: boolean }
): Response {
	const source = words.t(fictional ? 'charts.source.fictional' : 'charts.source');
	return new Response(drawSvg(chart, scene, { locale: words.locale, source }), {
		headers: {
			'content-type': 'image/svg+xml; charset=utf-8',
			'content-disposition': `attachment; filename="devenir-${chart.id}.svg"`
		}
	});
}
