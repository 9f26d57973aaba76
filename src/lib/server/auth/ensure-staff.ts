import type { StaffActor } from '#lib/domain/access/actor.ts';
import { Forbidden } from '#lib/domain/access/permissions.ts';
import type { Context } from '../context.ts';

/**
 * Narrows the context of a request to somebody signed in, for use cases that are theirs.
 *
 * @throws {Forbidden} for everybody else; what they may do is asked by the use case
 */
export function ensureStaff(context: Context): Context<StaffActor> {
	const { actor } = context;
	if (actor.kind !== 'staff') throw new Forbidden('staff.enter');
	return { ...context, actor };
}
