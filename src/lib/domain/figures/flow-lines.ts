import { NO_NUMBERS, type FigureLine } from './figure-line.ts';
import type { FlowFigure } from './flow.ts';

/** One line a link of a flow: where to, under where from. */
export function flowLines<Id extends string>(id: Id, figure: FlowFigure): readonly FigureLine<Id>[] {
	const { N, n, d, missing, origins, destinations, links } = figure;
	return links.map((link) => ({
		figure: id,
		header: figure,
		ofRate: false,
		display: link.display === 'hidden' ? 'hidden' : figure.display,
		category: link.to,
		categoryLabel: destinations.find(({ code }) => code === link.to)?.label ?? null,
		parent: link.from,
		parentLabel: origins.find(({ code }) => code === link.from)?.label ?? null,
		numbers: { ...NO_NUMBERS, N, n, d, missing, x: link.display === 'hidden' ? null : link.x }
	}));
}
