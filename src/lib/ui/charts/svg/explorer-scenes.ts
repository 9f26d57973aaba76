import type { ExplorerId } from '#lib/domain/figures/explorer/explorer-lines.ts';
import type { Explorer } from '#lib/domain/figures/explorer/explorer.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import type { Words } from '../../base/words.ts';
import { buildGroupRows, buildPairRows } from '../../explorer/comparison-table.ts';
import { buildCrosstabBars, buildCrosstabIntervals } from '../../explorer/crosstab-drawing.ts';
import { differenceScale, RATE_SCALE } from '../../figures/interval-rows.ts';
import { barScene, rowScene } from './scene-rows.ts';
import { sentenceScene, stackScenes, type Scene } from './scene.ts';

/** Every chart of the Explorer as a drawing in a file. */
export const EXPLORER_SCENES: Readonly<Record<ExplorerId, (explorer: Explorer, words: Words) => Scene>> = {
	crosstab: drawCrosstab,
	comparison: drawComparison
};

function drawCrosstab({ table }: Explorer, words: Words): Scene {
	if (table.rows.length === 0) return sentenceScene(words.t('dashboard.base.hidden'));
	if (table.unit === 'rate') return rowScene(buildCrosstabIntervals(table, words), RATE_SCALE);
	return barScene(buildCrosstabBars(table, words), (people) => formatNumber(people, words.locale));
}

function drawComparison({ comparison }: Explorer, words: Words): Scene {
	const groups = buildGroupRows(comparison, words);
	const pairs = buildPairRows(comparison, words);
	if (groups.length === 0) return sentenceScene(words.t('dashboard.base.hidden'));
	const unit = words.t('explore.compare.gapUnit', { points: '' }).trim();
	const scenes = [
		rowScene(groups, RATE_SCALE),
		...(pairs.length === 0 ? [] : [rowScene(pairs, differenceScale(pairs, unit), 'difference')])
	];
	return stackScenes(scenes, 20);
}
