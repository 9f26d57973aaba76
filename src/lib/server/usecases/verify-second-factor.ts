import { APIError } from 'better-auth/api';
import type { AnonymousActor, StaffActor } from '#lib/domain/access/actor.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { CookieToSet } from '../auth/cookies.ts';
import { libraryOf } from '../auth/library.ts';
import { cookiesOf } from '../auth/sessions.ts';
import { isFirstUse } from '../auth/throttle.ts';
import { welcome, type Home } from '../auth/welcome.ts';
import type { Context } from '../context.ts';
import { inDirectory } from '../db/client.ts';
import { deleteSessionByToken } from '../db/queries/sessions.ts';

export interface SecondFactorAttempt {
	/** Six figures of the application, or one of the ten back-up codes. */
	readonly code: string;
	/** Of the request: a cookie says whose password was good. */
	readonly headers: Headers;
}

/**
 * Ends a sign-in with the code of the second factor. Open to whoever gave a good password ten minutes ago at most.
 *
 * The library counts: five codes a sign-in, ten wrong ones in a row for a quarter of an hour. That a code is
 * good once is ours.
 */
export async function verifySecondFactor(
	context: Context<AnonymousActor | StaffActor>,
	{ code, headers }: SecondFactorAttempt
): Promise<Result<{ readonly home: Home; readonly cookies: readonly CookieToSet[] }>> {
	const given = code.replace(/\s/g, '');
	if (given === '') return fail({ code: 'code.missing', at: 'code' });
	const checked = await checkCode(context, given, headers);
	if (!checked.ok) return checked;

	const { userId, token, cookies } = checked.value;
	if (!(await isFirstUse(context, userId, given))) {
		await inDirectory(context.database, {}, (directory) => deleteSessionByToken(directory, token));
		return fail({ code: 'code.wrong', at: 'code' });
	}
	const home = await welcome(context, userId);
	return home ? ok({ home, cookies }) : fail({ code: 'sign-in.no-role' });
}

interface Checked {
	readonly userId: string;
	readonly token: string;
	readonly cookies: readonly CookieToSet[];
}

const WRONG = ['INVALID_CODE', 'INVALID_BACKUP_CODE'];

async function checkCode(context: Context, code: string, headers: Headers): Promise<Result<Checked>> {
	const { api } = libraryOf(context);
	const body = { code };
	try {
		const { response, headers: answer } = /^\d{6}$/.test(code)
			? await api.verifyTOTP({ body, headers, returnHeaders: true })
			: await api.verifyBackupCode({ body, headers, returnHeaders: true });
		// Types of the library leave it out for back-up codes that open nothing; ours do.
		const token = response.token ?? '';
		return ok({ userId: response.user.id, token, cookies: cookiesOf(answer, context) });
	} catch (error) {
		if (!(error instanceof APIError) || error.statusCode >= 500) throw error;
		const wrong = WRONG.includes(error.body?.code ?? '');
		return fail({ code: wrong ? 'code.wrong' : 'code.expired', at: 'code' });
	}
}
