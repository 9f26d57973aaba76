import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { Result } from '#lib/domain/shared/result.ts';
import { parseQuestionnaire } from '#lib/domain/survey/questionnaire.ts';
import { PUBLISHING, publishVersion, type PublishedVersion } from '../answering/publish.ts';
import type { Context } from '../context.ts';
import { inInstitutionAlone } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';

/**
 * Publishes a questionnaire document as the next version of its code. What would go wrong with it is found
 * here, all of it at once; a published version is never edited.
 */
export async function publishQuestionnaire(
	context: Context<OperatorActor | StaffActor>,
	document: unknown
): Promise<Result<PublishedVersion>> {
	ensureCan(context.actor, 'campaigns.write');
	const parsed = parseQuestionnaire(document);
	if (!parsed.ok) return parsed;
	const lock = { institutionId: context.actor.institutionId, alone: PUBLISHING };
	return inInstitutionAlone(context.database, lock, async (tenant) => {
		const published = await publishVersion(tenant, context, parsed.value);
		if (!published.ok || published.value.unchanged) return published;
		const { id, code, version } = published.value;
		await appendAudit(tenant, context, {
			action: 'questionnaire.published',
			target: `questionnaire:${id}`,
			details: { code, version }
		});
		return published;
	});
}
