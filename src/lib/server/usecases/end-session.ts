import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inDirectory } from '../db/client.ts';
import { deleteSession } from '../db/queries/sessions.ts';

/** Ends one of one's own sessions, wherever it is open. */
export async function endSession(context: Context<StaffActor>, sessionId: string): Promise<Result<null>> {
	ensureCan(context.actor, 'staff.enter');
	const { userId } = context.actor;
	const ended = await inDirectory(context.database, { userId }, (directory) =>
		deleteSession(directory, { userId, sessionId })
	);
	return ended ? ok(null) : fail({ code: 'session.unknown', at: 'session' });
}
