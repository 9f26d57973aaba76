import type { RequestEvent } from '@sveltejs/kit';
import { PATH_IDS, type PathId } from '#lib/domain/figures/paths/paths-lines.ts';
import type { Paths } from '#lib/domain/figures/paths/paths.ts';
import { parseSelection } from '#lib/domain/figures/selection.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { readPaths } from '#lib/server/usecases/read-paths.ts';

type Asked = Pick<RequestEvent, 'locals' | 'url'>;

/** What the page and its twins show of one address. */
export async function readPathsAt({ locals, url }: Asked): Promise<Result<Paths>> {
	const selection = parseSelection(url.searchParams);
	return selection.ok ? readPaths(ensureStaff(locals.context), selection.value) : selection;
}

/** The paths of a twin, and which of their charts the address names: all unless said. */
export async function readPathTwin(
	asked: Asked
): Promise<Result<{ readonly paths: Paths; readonly ids: readonly PathId[] }>> {
	const text = asked.url.searchParams.get('figure') ?? '';
	const id = PATH_IDS.find((known) => known === text);
	if (text !== '' && id === undefined) {
		const params = { known: PATH_IDS.join(', ') };
		return fail({ code: 'figure.unknown', at: 'figure', found: quoteFound(text), params });
	}
	const paths = await readPathsAt(asked);
	return paths.ok ? ok({ paths: paths.value, ids: id === undefined ? PATH_IDS : [id] }) : paths;
}
