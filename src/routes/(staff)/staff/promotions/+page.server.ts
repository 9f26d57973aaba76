import { ensureCan } from '#lib/domain/access/permissions.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { findPublishedBeside } from '#lib/server/usecases/find-published-beside.ts';
import { readPromotions } from '#lib/server/usecases/read-promotions.ts';
import type { PageServerLoad } from './$types';

/** The promotions of the programme in the address, or of the only one there is. */
export const load: PageServerLoad = async ({ locals, url, parent }) => {
	// Choosing among programmes is already for those who may see exact counts.
	ensureCan(locals.context.actor, 'figures.read');
	ensureCan(locals.context.actor, 'graduates.read');
	const { shell } = await parent();
	const programmes = shell?.programmes ?? [];
	const code =
		url.searchParams.get('programme') ?? (programmes.length === 1 ? programmes[0]?.code : undefined);
	if (!code) return { problems: [], table: null, beside: [] };
	const context = ensureStaff(locals.context);
	const read = await readPromotions(context, { programme: code });
	locals.badAddress = !read.ok;
	if (!read.ok) return { problems: read.problems, table: null, beside: [] };
	const table = read.value;
	return { problems: [], table, beside: await findPublishedBeside(context, { promotions: table }) };
};
