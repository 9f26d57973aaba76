import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { selectLinks, type LinkRow } from '../db/queries/invitations.ts';
import { makeLetterCode } from '../links/letter-code.ts';
import { makeLinkPath } from '../links/personal-link.ts';
import { isUuid } from '../is-uuid.ts';

/** A personal link and whom it is for: enough to write to them. */
export interface PersonalLink extends Pick<
	LinkRow,
	'invitationId' | 'award' | 'givenName' | 'familyName' | 'email' | 'state' | 'stopped'
> {
	/** With the public address in front where it is known. */
	readonly link: string;
	/** For a letter, to be typed at `/code`. */
	readonly code: string;
}

/** The personal links of a campaign. Whoever has one can answer in that person's place: asking is kept in the audit. */
export async function listLinks(
	context: Context<OperatorActor | StaffActor>,
	campaignId: string
): Promise<Result<readonly PersonalLink[]>> {
	ensureCan(context.actor, 'links.read');
	const unknown = fail({ code: 'campaign.unknown', at: 'campaign', found: quoteFound(campaignId) });
	if (!isUuid(campaignId)) return unknown;
	const { settings } = context;
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const found = await selectLinks(tenant, campaignId);
		if (!found) return unknown;
		ensureCan(context.actor, 'links.read', found.programmeId);
		await appendAudit(tenant, context, {
			action: 'links.listed',
			target: `campaign:${campaignId}`,
			details: { count: found.links.length }
		});
		return ok(
			found.links.map(({ institutionNumber, linkKey, linkVersion, ...person }) => {
				const facts = { institutionNumber, linkKey, linkVersion };
				const link = `${settings.PUBLIC_URL}${makeLinkPath(settings, facts)}`;
				return { ...person, link, code: makeLetterCode(settings, facts) };
			})
		);
	});
}
