import { redirect } from '@sveltejs/kit';
import { setCookies } from '#lib/server/auth/set-cookies.ts';
import { signOut } from '#lib/server/usecases/sign-out.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ request, locals, cookies }) => {
	setCookies(cookies, await signOut(locals.context, request.headers));
	redirect(303, '/sign-in?signed-out');
};
