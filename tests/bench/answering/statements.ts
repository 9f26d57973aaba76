import type { Product } from '../../support/product.ts';
import { respond } from './responses.ts';
import type { StatementCounter } from './statement-counter.ts';

/** What a page asks of the database. */
export interface PageStatements {
	/** « D5, sent ». */
	readonly page: string;
	readonly count: number;
}

/** The statements of every page of a complete response, in order. The first response warms the server. */
export async function countByPage(
	product: Product,
	counter: StatementCounter,
	[first = '', second = '']: readonly string[]
): Promise<readonly PageStatements[]> {
	await respond(product.url, first);
	const pages: PageStatements[] = [];
	counter.take();
	await respond(product.url, second, (what, page) => {
		pages.push({ page: `${page}, ${what}`, count: counter.take().length });
	});
	return pages;
}
