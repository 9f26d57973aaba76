import { ensureCan, programmeScope } from '#lib/domain/access/permissions.ts';
import { byCallOrder, callState, type CallState } from '#lib/domain/collection/call-queue.ts';
import type { Interviewing } from '../answering/callee.ts';
import { inInstitution } from '../db/client.ts';
import {
	selectCallees,
	selectOpenCampaigns,
	type CallCampaign,
	type CalleeRow
} from '../db/queries/calls.ts';

/** Somebody on the list, and whether to call them now. No number: it is shown one person at a time. */
export interface ListedCallee extends CalleeRow {
	readonly state: CallState;
}

export interface CallList {
	readonly campaigns: readonly CallCampaign[];
	/** The one asked for, or the first to close; null when none is open. */
	readonly campaign: CallCampaign | null;
	/** In the order in which to call. */
	readonly callees: readonly ListedCallee[];
}

/** Whom to call for a campaign that is open, of the programmes that the person may call for. */
export async function readCallList(context: Interviewing, campaignId: string | null): Promise<CallList> {
	ensureCan(context.actor, 'answers.write');
	const scope = programmeScope(context.actor, 'answers.write');
	const only = scope === 'none' ? [] : scope;
	const at = context.now();
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const campaigns = await selectOpenCampaigns(tenant, { only, at });
		const campaign = campaigns.find(({ id }) => id === campaignId) ?? campaigns[0] ?? null;
		const callees = campaign ? await selectCallees(tenant, campaign.id) : [];
		return {
			campaigns,
			campaign,
			callees: callees
				.toSorted(byCallOrder(at))
				.map((callee) => ({ ...callee, state: callState(callee, at) }))
		};
	});
}
