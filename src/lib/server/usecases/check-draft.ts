import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { Problem } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { compareQuestionnaires, type VariableChange } from '#lib/domain/survey/compare-questionnaires.ts';
import type { QuestionnaireDraft } from '#lib/domain/survey/drafts/draft.ts';
import { toDocument, toPreview } from '#lib/domain/survey/editing/to-document.ts';
import { isUuid } from '../is-uuid.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectDraft } from '../db/queries/questionnaire-drafts.ts';
import { selectLatestVersion } from '../db/queries/questionnaires.ts';
import { readBase } from '../questionnaires/read-base.ts';

/** What stands between a draft and its publication. */
export interface CheckedDraft {
	readonly draft: QuestionnaireDraft;
	readonly problems: readonly Problem[];
	/** Against what it was begun from; empty when it was begun from nothing published. */
	readonly changes: readonly VariableChange[];
	/** The number that its version would have. */
	readonly nextVersion: number;
	/** A newer version was published since the draft was begun: its changes are not in the draft. */
	readonly behind: boolean;
}

/** Checks a draft as its publication would, and compares it with the version that it was begun from. */
export async function checkDraft(context: Context<StaffActor>, id: string): Promise<Result<CheckedDraft>> {
	ensureCan(context.actor, 'campaigns.write');
	if (!isUuid(id)) return fail({ code: 'draft.gone' });
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const found = await selectDraft(tenant, id);
		if (!found) return fail({ code: 'draft.gone' });
		const draft = found.document;
		const base = await readBase(tenant, draft);
		const document = toDocument(draft, base);
		const preview = toPreview(draft);
		const latest = await selectLatestVersion(tenant, draft.code);
		return ok({
			draft,
			problems: document.ok ? [] : document.problems,
			changes: base && preview.ok ? compareQuestionnaires(base, preview.value) : [],
			nextVersion: (latest?.version ?? 0) + 1,
			behind: draft.base !== undefined && latest !== undefined && latest.version !== draft.base.version
		});
	});
}
