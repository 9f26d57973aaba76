import { buildCountTable, buildPublishedTable, type FlatTable } from '#lib/domain/figures/promotion-lines.ts';
import type { PromotionTable } from '#lib/domain/figures/promotion-table.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';

const TABLES = { published: buildPublishedTable, counts: buildCountTable } as const;

/** The table of the promotions page that an address names: the published one unless said. */
export function choosePromotionTable(table: PromotionTable, name: string | null): Result<FlatTable> {
	if (name === null || name === '') return ok(buildPublishedTable(table));
	if (name === 'published' || name === 'counts') return ok(TABLES[name](table));
	return fail({
		code: 'figure.unknown',
		at: 'figure',
		found: quoteFound(name),
		params: { known: Object.keys(TABLES).join(', ') }
	});
}
