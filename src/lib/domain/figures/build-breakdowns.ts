import type { DefinitionSet, DistributionName } from '../indicators/definition-set.ts';
import type { DistributionIndicator, RateIndicator } from '../indicators/indicator.ts';
import type { GroupTally } from '../indicators/tally.ts';
import { codeLabel, listedLabel } from '../outcomes/labels.ts';
import type { ListedItem } from '../programmes/programme.ts';
import type { Label, Wording } from '../shared/wording.ts';
import { buildDistribution, type BuiltDistribution } from './build-distribution.ts';
import { buildFigure } from './build-figure.ts';
import { isReadable } from './build-trend.ts';
import type { Breakdown } from './dashboard.ts';
import type { Figure } from './figure.ts';
import type { FigureFrame } from './figure-frame.ts';
import { OTHER_TITLES } from './distribution-cells.ts';

/** What the programmes counted call their job families and structures. */
export interface Lists {
	readonly targetJobs: readonly (readonly ListedItem[])[];
	readonly structures: readonly (readonly ListedItem[])[];
}

/** Every drawing of counts by category. */
export function buildBreakdowns(
	set: DefinitionSet,
	tally: GroupTally,
	frame: FigureFrame,
	lists: Lists
): Readonly<Record<DistributionName, Breakdown>> {
	const { stable, fullTime } = set.dashboard;
	const rate = (indicator: RateIndicator) => buildFigure(indicator, tally, frame);
	const targetShare = set.indicators.find(({ code }) => code === 'METIER_EMPLOI');
	const target = targetShare ? buildFigure(targetShare, tally, frame) : undefined;
	const build = (
		name: DistributionName,
		rates: readonly Figure[],
		message: (built: BuiltDistribution) => Wording
	): Breakdown => {
		const indicator = set.distributions[name];
		const built = buildDistribution(indicator, tally, frame);
		return {
			message: message(built),
			figure: built.figure,
			labels: labelsOf(indicator, built, lists),
			rates
		};
	};
	const [stableRate, fullTimeRate] = [rate(stable), rate(fullTime)];
	return {
		jobTitles: build('jobTitles', target ? [target] : [], (built) => titlesMessage(built, target)),
		structures: build('structures', [], structuresMessage),
		situation: build('situation', [], situationMessage),
		contracts: build('contracts', [stableRate], () => shareMessage('contracts', stableRate)),
		workingTime: build('workingTime', [fullTimeRate], () => shareMessage('workingTime', fullTimeRate))
	};
}

function labelsOf(
	indicator: DistributionIndicator,
	{ figure, titles }: BuiltDistribution,
	lists: Lists
): Readonly<Record<string, Label>> {
	return Object.fromEntries(
		figure.cells.map(({ code }) => [code, labelOf(indicator, code, titles[code], lists)])
	);
}

function labelOf(
	{ field }: DistributionIndicator,
	code: string,
	title: string | undefined,
	{ targetJobs, structures }: Lists
): Label {
	if (title !== undefined) return { text: title };
	if (code.endsWith(`/${OTHER_TITLES}`)) return listedLabel(OTHER_TITLES, []);
	if (field === 'jobFamily') return listedLabel(code, targetJobs);
	return field === 'structure' ? listedLabel(code, structures) : codeLabel(field, code);
}

function titlesMessage({ figure }: BuiltDistribution, target: Figure | undefined): Wording {
	if (figure.display === 'undefined') return { key: 'figures.titles.none' };
	if (target && isReadable(target)) {
		return { key: 'figures.titles.target', params: { share: { share: { x: target.x, d: target.d } } } };
	}
	return { key: 'figures.titles.plain' };
}

/** How few kinds of structure hold two thirds of the jobs. */
function structuresMessage({ figure }: BuiltDistribution): Wording {
	if (figure.display === 'undefined') return { key: 'figures.structures.none' };
	const { cells, d } = figure;
	const counts = cells.flatMap((cell) => (cell.display === 'shown' ? [cell.x] : []));
	let [held, kinds] = [0, 0];
	for (const x of counts.toSorted((a, b) => b - a)) {
		if (held * 3 >= (d ?? 0) * 2) break;
		held += x;
		kinds++;
	}
	const telling = d !== null && held * 3 >= d * 2 && kinds < cells.length;
	if (!telling) return { key: 'figures.structures.plain' };
	return { key: 'figures.structures.most', params: { count: kinds, x: held, d } };
}

function situationMessage({ figure }: BuiltDistribution): Wording {
	if (figure.display === 'undefined') return { key: 'figures.situation.none' };
	const employed = figure.cells.find(({ code }) => code === 'employed');
	if (employed?.display !== 'shown' || figure.d === null) return { key: 'figures.situation.plain' };
	return { key: 'figures.situation.employed', params: { x: employed.x, d: figure.d } };
}

function shareMessage(name: 'contracts' | 'workingTime', figure: Figure): Wording {
	if (figure.display === 'undefined') return { key: `figures.${name}.none` };
	if (!isReadable(figure)) return { key: `figures.${name}.plain` };
	return { key: `figures.${name}.share`, params: { share: { share: { x: figure.x, d: figure.d } } } };
}
