import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { Result } from '#lib/domain/shared/result.ts';
import { openCampaign, type CampaignRequest, type OpenedCampaign } from '../answering/open-campaign.ts';
import { PUBLISHING } from '../answering/publish.ts';
import type { Context } from '../context.ts';
import { inInstitutionAlone } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';

/**
 * Asks a promotion what has become of it: publishes the standard questionnaire of the programme if it changed,
 * invites everyone who can be asked, and puts the whole promotion into the frame of the response rate.
 *
 * Refused as a whole: an unknown or empty promotion, one that is being asked the same wave, or awards without a
 * date when the day asked about is counted from them.
 */
export async function launchCampaign(
	context: Context<OperatorActor | StaffActor>,
	request: CampaignRequest
): Promise<Result<OpenedCampaign>> {
	ensureCan(context.actor, 'campaigns.write');
	const lock = { institutionId: context.actor.institutionId, alone: PUBLISHING };
	return inInstitutionAlone(context.database, lock, async (tenant) => {
		const opened = await openCampaign(tenant, context, request);
		if (!opened.ok) return opened;
		const { campaignId, invited, framed } = opened.value;
		await appendAudit(tenant, context, {
			action: 'campaign.launched',
			target: `campaign:${campaignId}`,
			details: { invited, framed, waveMonths: request.waveMonths }
		});
		return opened;
	});
}
