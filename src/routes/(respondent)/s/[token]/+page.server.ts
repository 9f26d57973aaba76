import { redirect } from '@sveltejs/kit';
import { setCookies } from '#lib/server/auth/set-cookies.ts';
import { openLink } from '#lib/server/usecases/open-link.ts';
import { openRefusal } from '#lib/server/usecases/open-refusal.ts';
import { startAnswering } from '#lib/server/usecases/start-answering.ts';
import { placeAddress } from '#lib/ui/survey/addresses.ts';
import { refuseLink } from '../session.ts';
import type { Actions, PageServerLoad } from './$types';

/** Reads only: mail programs open links before people do, and some of them run scripts. */
export const load: PageServerLoad = async ({ locals, params }) => {
	const opened = await openLink(locals.context, params.token);
	return opened.ok ? opened.value : refuseLink(opened.problems[0]);
};

export const actions = {
	start: async ({ locals, params, url, cookies }) => {
		const started = await startAnswering(locals.context, { token: params.token, locale: locals.locale });
		if (!started.ok) refuseLink(started.problems[0]);
		setCookies(cookies, [started.value.cookie]);
		redirect(303, placeAddress(started.value.place, { url }));
	},
	refuse: async ({ locals, params, url, cookies }) => {
		const cookie = await openRefusal(locals.context, params.token);
		if (!cookie.ok) refuseLink(cookie.problems[0]);
		setCookies(cookies, [cookie.value]);
		redirect(303, placeAddress({ page: 'refuse' }, { url }));
	}
} satisfies Actions;
