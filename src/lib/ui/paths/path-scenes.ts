import type { PathId } from '#lib/domain/figures/paths/paths-lines.ts';
import type { Paths } from '#lib/domain/figures/paths/paths.ts';
import type { Words } from '../base/words.ts';
import { layoutFlow } from '../charts/flow-layout.ts';
import { sectionScene, withheldScene } from '../charts/svg/dashboard-scenes.ts';
import { monthAxis, plotX, plotY, PLOT, shareAxis, type Plot } from '../charts/svg/scene-axes.ts';
import { flowScene } from '../charts/svg/scene-flow.ts';
import { SCENE_WIDTH, sentenceScene, type Mark, type Paint, type Scene } from '../charts/svg/scene.ts';
import { layoutCurve } from './first-job.ts';
import { layoutHorizons, type DrawnSeries } from './horizons.ts';
import { alreadyWorkingSections, waveFlowTexts } from './make-paths.ts';

/** Every chart of the page of paths as a drawing in a file. */
export const PATH_SCENES: Readonly<Record<PathId, (paths: Paths, words: Words) => Scene>> = {
	horizons: drawHorizons,
	'wave-flow': drawWaveFlow,
	'first-job': drawCurve,
	'already-working': (paths, words) =>
		sectionScene(alreadyWorkingSections(paths, words), words.t('charts.groups.none'))
};

const NAMES_WIDTH = 110;
const NAMED_PLOT: Plot = { ...PLOT, right: SCENE_WIDTH - NAMES_WIDTH };

function drawHorizons(paths: Paths, words: Words): Scene {
	const { series, ticks } = layoutHorizons(paths, words);
	if (series.length === 0) return sentenceScene(words.t('charts.horizons.none'));
	return {
		height: NAMED_PLOT.bottom + 44,
		marks: [
			...shareAxis(NAMED_PLOT),
			...monthAxis(NAMED_PLOT, ticks, words.t('charts.horizons.axis')),
			...series.flatMap(seriesMarks)
		]
	};
}

function seriesMarks({ colour, marks, joins, name, nameY }: DrawnSeries): readonly Mark[] {
	const paint = `cat-${colour}` as Paint;
	const place = ({ x, y }: { readonly x: number; readonly y: number }) => ({
		x: plotX(NAMED_PLOT, x),
		y: plotY(NAMED_PLOT, y)
	});
	const nameAt = NAMED_PLOT.top + (nameY / 100) * (NAMED_PLOT.bottom - NAMED_PLOT.top);
	const x = NAMED_PLOT.right + 12;
	return [
		...joins.map(({ from, to }): Mark => {
			const [start, end] = [place(from), place(to)];
			return { shape: 'line', x1: start.x, y1: start.y, x2: end.x, y2: end.y, stroke: paint, width: 2 };
		}),
		...marks.flatMap((mark): readonly Mark[] => {
			const at = place(mark);
			const [y1, y2] = [plotY(NAMED_PLOT, mark.upper), plotY(NAMED_PLOT, mark.lower)];
			return [
				{ shape: 'line', x1: at.x, x2: at.x, y1, y2, stroke: paint },
				{ shape: 'dot', ...at, r: 6, fill: paint }
			];
		}),
		{ shape: 'rect', x, y: nameAt - 4, width: 8, height: 8, fill: paint },
		{ shape: 'text', x: x + 14, y: nameAt + 4, text: name, size: 13 }
	];
}

function drawWaveFlow(paths: Paths, words: Words): Scene {
	const { figure } = paths.waveFlow;
	if (figure.links.length === 0) return withheldScene(figure, words);
	const { from, to } = waveFlowTexts(paths, words);
	return flowScene(layoutFlow(figure, words), from, to);
}

function drawCurve({ firstJob }: Paths, words: Words): Scene {
	const curve = layoutCurve(firstJob, words);
	if (!curve) return sentenceScene(words.t('charts.firstJob.noCurve'));
	const box = { x: PLOT.left, y: PLOT.top, width: PLOT.right - PLOT.left, height: PLOT.bottom - PLOT.top };
	const band: readonly Mark[] =
		curve.band === '' ? [] : [{ shape: 'path', d: curve.band, fill: 'fig-interval', opacity: 0.35, box }];
	return {
		height: PLOT.bottom + 44,
		marks: [
			...shareAxis(PLOT),
			...band,
			{ shape: 'path', d: curve.line, fill: 'none', stroke: 'fig-target', box },
			...medianMarks(curve.median),
			...monthAxis(PLOT, curve.ticks, words.t('charts.horizons.axis'))
		]
	};
}

function medianMarks(median: { readonly x: number; readonly label: string } | null): readonly Mark[] {
	if (!median) return [];
	const x = plotX(PLOT, median.x);
	const right = median.x > 60;
	return [
		{ shape: 'line', x1: x, x2: x, y1: plotY(PLOT, 50), y2: PLOT.bottom, stroke: 'ink', dashed: true },
		{
			...{ shape: 'text', x: x + (right ? -6 : 6), y: PLOT.bottom - 10, bold: true, text: median.label },
			anchor: right ? 'end' : 'start'
		}
	];
}
