import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { DRAFT_LIMITS } from '#lib/domain/survey/drafts/draft.ts';
import type { Context } from '../context.ts';
import { bytesSource } from '../csv/source.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { insertDraft } from '../db/queries/questionnaire-drafts.ts';
import { baseName, type SentFile } from '../imports/sent-file.ts';
import { readQuestionnaireFile } from '../questionnaires/read-questionnaire-file.ts';

const MEGABYTE = 1024 * 1024;

/**
 * Keeps the draft of a questionnaire sent as a file of another tool. A file that cannot be read leaves nothing
 * behind; the file itself is not kept.
 */
export async function draftQuestionnaire(
	context: Context<StaffActor>,
	file: SentFile
): Promise<Result<{ readonly draftId: string }>> {
	ensureCan(context.actor, 'campaigns.write');
	if (file.size === 0) return fail({ code: 'draft.file-missing', at: 'file' });
	if (file.size > DRAFT_LIMITS.fileBytes) {
		const params = { most: DRAFT_LIMITS.fileBytes / MEGABYTE };
		return fail({ code: 'import.upload-too-large', at: 'file', params });
	}
	const fileName = baseName(file.name, 'questionnaire');
	const read = await readQuestionnaireFile(bytesSource(fileName, await wholeFile(file)));
	if (!read.ok) return read;
	const { draft, notes, source } = read.value;
	const draftId = context.newId();
	await inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const added = { addedBy: context.actor.userId, addedAt: context.now() };
		await insertDraft(tenant, { id: draftId, fileName, source, document: draft, notes, ...added });
		await appendAudit(tenant, context, {
			action: 'questionnaire.drafted',
			target: `questionnaire-draft:${draftId}`,
			details: { source, questions: draft.items.length, notes: notes.length }
		});
	});
	return ok({ draftId });
}

async function wholeFile(file: SentFile): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [];
	for await (const piece of file.stream()) pieces.push(piece);
	return Buffer.concat(pieces);
}
