import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { can, ensureCan } from '#lib/domain/access/permissions.ts';
import type { ProgrammeEdition } from '#lib/domain/programmes/programme.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectLatestEdition, selectProgrammes } from '../db/queries/programmes.ts';

/** What a programme aims at today: the lists that titles and employers are coded into. */
export async function readTargetLists(
	context: Context<StaffActor | OperatorActor>,
	programmeCode: string
): Promise<Result<Pick<ProgrammeEdition, 'targetJobs' | 'structures'>>> {
	ensureCan(context.actor, 'figures.read');
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const programme = (await selectProgrammes(tenant)).find(
			({ code, id }) => code === programmeCode && can(context.actor, 'figures.read', id)
		);
		if (!programme) return fail({ code: 'programme.unknown', found: programmeCode });
		const edition = await selectLatestEdition(tenant, programme.id);
		if (!edition || edition.targetJobs.length === 0) {
			return fail({ code: 'coding.no-lists', found: programmeCode });
		}
		return ok({ targetJobs: edition.targetJobs, structures: edition.structures });
	});
}
