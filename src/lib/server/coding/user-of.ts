import type { Actor } from '#lib/domain/access/actor.ts';

/** The account that decides; empty for the operator at the command line. */
export function userOf(actor: Actor): string {
	return actor.kind === 'staff' ? actor.userId : '';
}
