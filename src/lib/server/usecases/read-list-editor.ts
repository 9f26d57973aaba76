import type { StaffActor } from '#lib/domain/access/actor.ts';
import { can, ensureCan } from '#lib/domain/access/permissions.ts';
import type { CodingList } from '#lib/domain/coding/work/coding-field.ts';
import type { ListedItem } from '#lib/domain/programmes/programme.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import { findEditedProgramme, listOf } from '../coding/list-editing.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectEditionStories, type EditionStory } from '../db/queries/editions.ts';

export interface ListEditor {
	/** Number of the edition in force; 0 where there is none. */
	readonly edition: number;
	readonly items: readonly ListedItem[];
	/** The newest first. */
	readonly editions: readonly EditionStory[];
	readonly mayEdit: boolean;
	/** Today, as an ISO day. */
	readonly today: string;
}

const DAY_LENGTH = 10;

/** A list of a programme as it stands, with its editions: when, who, why. */
export async function readListEditor(
	context: Context<StaffActor>,
	{ programme: code, field }: { readonly programme: string; readonly field: CodingList }
): Promise<Result<ListEditor>> {
	ensureCan(context.actor, 'coding.read');
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const found = await findEditedProgramme(
			tenant,
			{ actor: context.actor, permission: 'coding.read' },
			code
		);
		if (!found.ok) return found;
		const { id, newest } = found.value;
		return ok({
			edition: newest.edition,
			items: listOf(newest.content, field),
			editions: await selectEditionStories(tenant, id),
			mayEdit: can(context.actor, 'lists.write', id),
			today: context.now().toISOString().slice(0, DAY_LENGTH)
		});
	});
}
