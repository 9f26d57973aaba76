import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import { codingLock } from '../coding/decide.ts';
import { checkListRequest, findEditedProgramme, type ListRequest } from '../coding/list-editing.ts';
import type { Context } from '../context.ts';
import { inInstitution, inInstitutionAlone } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { insertProgrammeEditions } from '../db/queries/programmes.ts';

/**
 * Makes a new edition of a list of a programme. The one before stays as it is, and so do the codes given with it and
 * the figures that were kept: only texts that still wait are read with the new one.
 *
 * @returns its number
 */
export async function publishList(
	context: Context<StaffActor>,
	request: ListRequest
): Promise<Result<{ readonly edition: number }>> {
	ensureCan(context.actor, 'lists.write');
	const { institutionId, userId } = context.actor;
	const who = { actor: context.actor, permission: 'lists.write' } as const;
	const known = await inInstitution(context.database, institutionId, (tenant) =>
		findEditedProgramme(tenant, who, request.programme)
	);
	if (!known.ok) return known;
	const lock = { institutionId, alone: codingLock(known.value.id) };
	return inInstitutionAlone(context.database, lock, async (tenant) => {
		const found = await findEditedProgramme(tenant, who, request.programme);
		if (!found.ok) return found;
		const checked = checkListRequest(found.value, request, context.now());
		if (!checked.ok) return checked;
		const { id, newest } = found.value;
		const { items, changes, reason } = checked.value;
		const edition = newest.edition + 1;
		const list = request.field === 'jobFamily' ? { targetJobs: items } : { structures: items };
		await insertProgrammeEditions(tenant, [
			{
				...{ id: context.newId(), programmeId: id, edition, validFrom: request.validFrom },
				...{ content: { ...newest.content, ...list }, reason, madeBy: userId }
			}
		]);
		await appendAudit(tenant, context, {
			action: 'programme.list-published',
			target: `programme:${id}`,
			details: { list: request.field, edition, validFrom: request.validFrom, ...changes }
		});
		return ok({ edition });
	});
}
