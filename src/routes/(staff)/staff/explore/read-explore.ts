import type { RequestEvent } from '@sveltejs/kit';
import { EXPLORER_IDS, type ExplorerId } from '#lib/domain/figures/explorer/explorer-lines.ts';
import type { Explorer } from '#lib/domain/figures/explorer/explorer.ts';
import { parseExploration } from '#lib/domain/figures/explorer/exploration.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { readExplorer } from '#lib/server/usecases/read-explorer.ts';

type Asked = Pick<RequestEvent, 'locals' | 'url'>;

/** What the page and its twins show of one address. */
export async function readExplore({ locals, url }: Asked): Promise<Result<Explorer>> {
	const exploration = parseExploration(url.searchParams);
	return exploration.ok ? readExplorer(ensureStaff(locals.context), exploration.value) : exploration;
}

/** The Explorer of a twin, and which of its figures the address names: the table unless said. */
export async function readExploreTwin(
	asked: Asked
): Promise<Result<{ readonly explorer: Explorer; readonly id: ExplorerId }>> {
	const text = asked.url.searchParams.get('figure') ?? '';
	const id = text === '' ? 'crosstab' : EXPLORER_IDS.find((known) => known === text);
	if (id === undefined) {
		const params = { known: EXPLORER_IDS.join(', ') };
		return fail({ code: 'figure.unknown', at: 'figure', found: quoteFound(text), params });
	}
	const read = await readExplore(asked);
	return read.ok ? ok({ explorer: read.value, id }) : read;
}
