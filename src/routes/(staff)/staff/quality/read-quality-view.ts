import type { RequestEvent } from '@sveltejs/kit';
import type { Quality } from '#lib/domain/figures/quality/quality.ts';
import { parseSelection } from '#lib/domain/figures/selection.ts';
import type { Result } from '#lib/domain/shared/result.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { readQuality } from '#lib/server/usecases/read-quality.ts';

/** What the page and its twins show of one address. */
export async function readQualityView({
	locals,
	url
}: Pick<RequestEvent, 'locals' | 'url'>): Promise<Result<Quality>> {
	const selection = parseSelection(url.searchParams);
	return selection.ok ? readQuality(ensureStaff(locals.context), selection.value) : selection;
}
