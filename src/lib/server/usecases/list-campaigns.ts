import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan, programmeScope } from '#lib/domain/access/permissions.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectCampaigns, type CampaignRow } from '../db/queries/campaigns.ts';

/** Campaigns of the programmes that the person may see, newest first. */
export async function listCampaigns(
	context: Context<OperatorActor | StaffActor>
): Promise<readonly CampaignRow[]> {
	ensureCan(context.actor, 'campaigns.read');
	const scope = programmeScope(context.actor, 'campaigns.read');
	return inInstitution(context.database, context.actor.institutionId, (tenant) =>
		selectCampaigns(tenant, scope === 'none' ? [] : scope)
	);
}
