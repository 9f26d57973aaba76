import { APIError } from 'better-auth/api';
import type { AnonymousActor, StaffActor } from '#lib/domain/access/actor.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { CookieToSet } from '../auth/cookies.ts';
import { libraryOf } from '../auth/library.ts';
import { cookiesOf } from '../auth/sessions.ts';
import { welcome, type Home } from '../auth/welcome.ts';
import type { Context } from '../context.ts';

export interface SecondFactorAttempt {
	/** Six figures of the application, or one of the ten back-up codes. */
	readonly code: string;
	/** Of the request: a cookie says whose password was good. */
	readonly headers: Headers;
}

/**
 * Ends a sign-in with the code of the second factor. Open to whoever gave a good password ten minutes ago at most.
 *
 * The library counts: five codes a sign-in, ten wrong ones in a row for a quarter of an hour.
 */
export async function verifySecondFactor(
	context: Context<AnonymousActor | StaffActor>,
	{ code, headers }: SecondFactorAttempt
): Promise<Result<{ readonly home: Home; readonly cookies: readonly CookieToSet[] }>> {
	const given = code.replace(/\s/g, '');
	if (given === '') return fail({ code: 'code.missing', at: 'code' });
	const { api } = libraryOf(context);
	const body = { code: given };
	try {
		const { response, headers: answer } = /^\d{6}$/.test(given)
			? await api.verifyTOTP({ body, headers, returnHeaders: true })
			: await api.verifyBackupCode({ body, headers, returnHeaders: true });
		const home = await welcome(context, response.user.id);
		return home ? ok({ home, cookies: cookiesOf(answer, context) }) : fail({ code: 'sign-in.no-role' });
	} catch (error) {
		if (!(error instanceof APIError) || error.statusCode >= 500) throw error;
		return fail({
			code:
				error.body?.code === 'INVALID_CODE' || error.body?.code === 'INVALID_BACKUP_CODE'
					? 'code.wrong'
					: 'code.expired',
			at: 'code'
		});
	}
}
