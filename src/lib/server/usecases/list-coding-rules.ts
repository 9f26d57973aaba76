import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { CodingList } from '#lib/domain/coding/work/coding-field.ts';
import type { ListedItem } from '#lib/domain/programmes/programme.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectRuleStories, type RuleStory } from '../db/queries/coding-rules.ts';
import { findCodedProgramme, itemsOf } from '../coding/find-programme.ts';

export interface CodingHistory {
	readonly items: readonly ListedItem[];
	/** Newest first, ended ones included. */
	readonly rules: readonly RuleStory[];
}

/** Decisions told at once. */
const TOLD = 500;

/** Every decision on the texts of a programme: who, when, why, on how many people. */
export async function listCodingRules(
	context: Context<StaffActor>,
	{ programme: code, field }: { readonly programme: string; readonly field: CodingList }
): Promise<Result<CodingHistory>> {
	ensureCan(context.actor, 'coding.read');
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const found = await findCodedProgramme(tenant, { actor: context.actor, permission: 'coding.read' }, code);
		if (!found.ok) return found;
		const rules = await selectRuleStories(tenant, { programmeId: found.value.id, field, limit: TOLD });
		return ok({ items: itemsOf(found.value, field), rules });
	});
}
