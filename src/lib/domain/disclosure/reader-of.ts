import type { Actor } from '../access/actor.ts';
import { programmeScope } from '../access/permissions.ts';
import { OPERATOR, type Reader } from './audience.ts';

/**
 * How much somebody may see of figures about some programmes. Small counts are for the people of the
 * programme: those who may read who its graduates are.
 *
 * @param programmeIds every programme that is counted
 */
export function readerOf(actor: Actor, programmeIds: readonly string[]): Reader {
	if (actor.kind === 'operator') return OPERATOR;
	const scope = programmeScope(actor, 'graduates.read');
	const own = scope === 'all' || (scope !== 'none' && programmeIds.every((id) => scope.includes(id)));
	return { audience: 'internal', exactCounts: own };
}
