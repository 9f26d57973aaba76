import { createHash } from 'node:crypto';
import { checkQuestionnaire } from '#lib/domain/survey/check-questionnaire.ts';
import type { Questionnaire } from '#lib/domain/survey/questionnaire.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import type { Tenant } from '../db/client.ts';
import { insertVersion, selectLatestVersion } from '../db/queries/questionnaires.ts';

export interface PublishedVersion {
	readonly id: string;
	readonly code: string;
	readonly version: number;
	/** It was there already, word for word. */
	readonly unchanged: boolean;
}

/** What whoever publishes holds alone in the institution: two who publish at once would give out one number twice. */
export const PUBLISHING = 'questionnaires';

/** Publishes a questionnaire as the next version of its code, unless the newest one is the same. Holds `PUBLISHING`. */
export async function publishVersion(
	tenant: Tenant,
	{ now, newId }: Pick<Context, 'now' | 'newId'>,
	questionnaire: Questionnaire
): Promise<Result<PublishedVersion>> {
	const [first, ...others] = checkQuestionnaire(questionnaire);
	if (first) return fail(first, ...others);

	const { code } = questionnaire;
	const sha256 = createHash('sha256').update(JSON.stringify(questionnaire)).digest('hex');
	const latest = await selectLatestVersion(tenant, code);
	if (latest?.sha256 === sha256) return ok({ id: latest.id, code, version: latest.version, unchanged: true });

	const id = newId();
	const version = (latest?.version ?? 0) + 1;
	await insertVersion(tenant, { id, code, version, document: questionnaire, sha256, publishedAt: now() });
	return ok({ id, code, version, unchanged: false });
}
