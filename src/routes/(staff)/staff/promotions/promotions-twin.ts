import type { BesideFigure } from '#lib/domain/figures/published-beside.ts';
import {
	buildCountTable,
	buildElsewhereTable,
	buildPublishedTable,
	type FlatTable
} from '#lib/domain/figures/promotion-lines.ts';
import type { PromotionTable } from '#lib/domain/figures/promotion-table.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';

/** Tables of the page, by their names in addresses. */
const TABLES = ['published', 'counts', 'elsewhere'] as const;

/** The table of the promotions page that an address names: the published one unless said. */
export function choosePromotionTable(
	table: PromotionTable,
	beside: readonly BesideFigure[],
	name: string | null
): Result<FlatTable> {
	const chosen = name === null || name === '' ? 'published' : TABLES.find((one) => one === name);
	if (chosen === 'published') return ok(buildPublishedTable(table));
	if (chosen === 'counts') return ok(buildCountTable(table));
	if (chosen === 'elsewhere') return ok(buildElsewhereTable(beside));
	return fail({
		code: 'figure.unknown',
		at: 'figure',
		found: quoteFound(name ?? ''),
		params: { known: TABLES.join(', ') }
	});
}
