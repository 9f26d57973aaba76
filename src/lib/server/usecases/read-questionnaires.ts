import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import {
	selectDrafts,
	selectVersions,
	type DraftLine,
	type VersionLine
} from '../db/queries/questionnaire-drafts.ts';

export interface Questionnaires {
	readonly drafts: readonly DraftLine[];
	readonly versions: readonly VersionLine[];
}

/** The drafts and the published versions of an institution, the newest first. */
export async function readQuestionnaires(
	context: Context<OperatorActor | StaffActor>
): Promise<Questionnaires> {
	ensureCan(context.actor, 'campaigns.read');
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => ({
		drafts: await selectDrafts(tenant),
		versions: await selectVersions(tenant)
	}));
}
