import { fail, redirect } from '@sveltejs/kit';
import { parseSelection, selectionParams } from '#lib/domain/figures/selection.ts';
import { ensureStaff } from '#lib/server/auth/ensure-staff.ts';
import { formText, formTexts } from '#lib/server/auth/form-text.ts';
import { decideWeighting } from '#lib/server/usecases/decide-weighting.ts';
import { endWeighting } from '#lib/server/usecases/end-weighting.ts';
import { readWeighting } from '#lib/server/usecases/read-weighting.ts';
import { readForm } from '../../../read-form.ts';
import { readQualityView } from './read-quality-view.ts';
import type { Actions, PageServerLoad } from './$types';

/** The quality of the answers of a selection, and its weighting, or what is wrong with the address. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const read = await readQualityView({ locals, url });
	locals.badAddress = !read.ok;
	if (!read.ok) return { problems: read.problems, quality: null, weighting: null };
	const tried = url.searchParams.getAll('weigh');
	const weighting = await readWeighting(ensureStaff(locals.context), read.value.selection, tried);
	locals.badAddress = !weighting.ok;
	return weighting.ok
		? { problems: [], quality: read.value, weighting: weighting.value }
		: { problems: weighting.problems, quality: read.value, weighting: null };
};

/** The page of the class after something was decided about it. */
function backTo(url: URL): string {
	const selection = parseSelection(url.searchParams);
	const query = selection.ok ? selectionParams(selection.value).toString() : '';
	return `/staff/quality?${query}#weighting`;
}

export const actions: Actions = {
	weigh: async ({ request, locals, url }) => {
		const form = await readForm(request);
		const selection = parseSelection(url.searchParams);
		if (!selection.ok) return fail(400, { problems: selection.problems, reason: '' });
		const [variables, reason] = [formTexts(form, 'weigh'), formText(form, 'reason')];
		const context = ensureStaff(locals.context);
		const decided = await decideWeighting(context, { selection: selection.value, variables, reason });
		if (!decided.ok) return fail(400, { problems: decided.problems, reason });
		redirect(303, backTo(url));
	},

	end: async ({ request, locals, url }) => {
		const form = await readForm(request);
		const reason = formText(form, 'reason');
		const ended = await endWeighting(ensureStaff(locals.context), { id: formText(form, 'decision'), reason });
		if (!ended.ok) return fail(400, { problems: ended.problems, reason });
		redirect(303, backTo(url));
	}
};
