import type { QuestionnaireDraft } from '#lib/domain/survey/drafts/draft.ts';
import { parseQuestionnaire, type Questionnaire } from '#lib/domain/survey/questionnaire.ts';
import type { Tenant } from '../db/client.ts';
import { selectDocument } from '../db/queries/questionnaires.ts';

/** The published version that a draft was begun from; undefined when it was begun from none. */
export async function readBase(
	tenant: Tenant,
	{ base }: QuestionnaireDraft
): Promise<Questionnaire | undefined> {
	if (!base || base.version === null) return undefined;
	const document = await selectDocument(tenant, { code: base.code, version: base.version });
	const parsed = parseQuestionnaire(document);
	return parsed.ok ? parsed.value : undefined;
}
