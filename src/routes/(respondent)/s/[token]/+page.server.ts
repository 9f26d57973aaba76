import { redirect } from '@sveltejs/kit';
import { setCookies } from '#lib/server/auth/set-cookies.ts';
import { openLink } from '#lib/server/usecases/open-link.ts';
import { openRights } from '#lib/server/usecases/open-rights.ts';
import { startAnswering } from '#lib/server/usecases/start-answering.ts';
import { placeAddress } from '#lib/ui/survey/addresses.ts';
import { refuseToken } from '../session.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Reads only, of a good link: mail programs open links before people do, and some of them run scripts. */
export const load: PageServerLoad = async (event) => {
	const opened = await openLink(event.locals.context, event.params.token);
	return opened.ok ? opened.value : refuseToken(event, opened.problems[0]);
};

export const actions = {
	start: async (event) => {
		const { locals, params, url, cookies } = event;
		const started = await startAnswering(locals.context, { token: params.token, locale: locals.locale });
		if (!started.ok) return refuseToken(event, started.problems[0]);
		setCookies(cookies, [started.value.cookie]);
		redirect(303, placeAddress(started.value.place, { url }));
	},
	refuse: (event) => openRightsAt(event, 'refuse'),
	data: (event) => openRightsAt(event, 'data'),
	other: (event) => openRightsAt(event, 'other-person')
} satisfies Actions;

async function openRightsAt(event: RequestEvent, page: 'refuse' | 'data' | 'other-person'): Promise<void> {
	const { locals, params, url, cookies } = event;
	const cookie = await openRights(locals.context, params.token);
	if (!cookie.ok) return refuseToken(event, cookie.problems[0]);
	setCookies(cookies, [cookie.value]);
	redirect(303, placeAddress({ page }, { url }));
}
