import { APIError } from 'better-auth/api';
import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { CookieToSet } from '../auth/cookies.ts';
import { libraryOf } from '../auth/library.ts';
import { cookiesOf } from '../auth/sessions.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';

/** Turns the second factor on, once the application gives a good code. The session is renewed. */
export async function confirmSecondFactor(
	context: Context<StaffActor>,
	{ code, headers }: { readonly code: string; readonly headers: Headers }
): Promise<Result<readonly CookieToSet[]>> {
	ensureCan(context.actor, 'staff.enter');
	const body = { code: code.replace(/\s/g, '') };
	try {
		const { headers: answer } = await libraryOf(context).api.verifyTOTP({
			body,
			headers,
			returnHeaders: true
		});
		const { userId, institutionId } = context.actor;
		await inInstitution(context.database, institutionId, (tenant) =>
			appendAudit(tenant, context, { action: 'second-factor.added', target: `user:${userId}` })
		);
		return ok(cookiesOf(answer, context));
	} catch (error) {
		if (!(error instanceof APIError) || error.statusCode >= 500) throw error;
		return fail({ code: 'code.wrong', at: 'code' });
	}
}
