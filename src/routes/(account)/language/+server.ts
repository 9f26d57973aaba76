import { redirect } from '@sveltejs/kit';
import { internalPath } from '#lib/domain/access/internal-path.ts';
import { chooseLocale } from '#lib/i18n/choose-locale.ts';
import { makeCookie } from '#lib/server/auth/cookies.ts';
import { formText } from '#lib/server/auth/form-text.ts';
import { setCookies } from '#lib/server/auth/set-cookies.ts';
import { readForm } from '../../read-form.ts';
import type { RequestHandler } from './$types';

const ONE_YEAR_SECONDS = 365 * 86_400;

/** Keeps the language that somebody chose, and goes back to the page they were on. */
export const POST: RequestHandler = async ({ request, locals, cookies }) => {
	const form = await readForm(request);
	const locale = chooseLocale({ query: formText(form, 'locale'), chosen: locals.locale });
	const { settings } = locals.context;
	setCookies(cookies, [makeCookie(settings, { name: 'locale', value: locale, maxAge: ONE_YEAR_SECONDS })]);
	redirect(303, internalPath(formText(form, 'back'), '/'));
};
