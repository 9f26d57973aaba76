import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { Figure } from '#lib/domain/figures/figure.ts';
import {
	promotionsBeside,
	publishedBeside,
	type BesideFigure
} from '#lib/domain/figures/published-beside.ts';
import type { PromotionTable } from '#lib/domain/figures/promotion-table.ts';
import type { Context } from '../context.ts';
import { listPublishedFigures } from './list-published-figures.ts';

/** What was published elsewhere about the people of these figures, or of a table of promotions; once each. */
export async function findPublishedBeside(
	context: Context<StaffActor>,
	shown: { readonly figures: readonly Figure[] } | { readonly promotions: PromotionTable }
): Promise<readonly BesideFigure[]> {
	ensureCan(context.actor, 'figures.read');
	const published = await listPublishedFigures(context);
	if ('promotions' in shown) return promotionsBeside(shown.promotions, published);
	const found = shown.figures.flatMap((figure) => publishedBeside(figure, published));
	return [...new Map(found.map((one) => [one.published.id, one])).values()];
}
