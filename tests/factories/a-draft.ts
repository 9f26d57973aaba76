import { draftFromLss } from '#lib/domain/survey/drafts/lss/draft-from-lss.ts';
import type { LssDocument } from '#lib/domain/survey/drafts/lss/lss-document.ts';
import type { Note, QuestionnaireDraft, ReadDraft } from '#lib/domain/survey/drafts/draft.ts';
import { editDraft, type DraftEdit } from '#lib/domain/survey/editing/edit-draft.ts';
import { draftOf } from '#lib/domain/survey/editing/start-draft.ts';
import type { FieldReader } from '#lib/domain/survey/fields.ts';
import { aQuestionnaire } from './a-questionnaire.ts';

/** The draft of a survey that can be read. */
export function readLssDraft(document: LssDocument): ReadDraft {
	const drafted = draftFromLss(document);
	if (!drafted.ok) throw new Error(JSON.stringify(drafted.problems));
	return drafted.value;
}

/** Notes that every small survey in French has: nothing of it is in English, and no wave is said. */
const USUAL = ['draft.left.group', 'draft.todo.no-english', 'draft.todo.title', 'draft.todo.waves'];

/** What a test is about: the other notes. */
export function toldOf({ notes }: ReadDraft): readonly Note[] {
	return notes.filter(({ code }) => !USUAL.includes(code));
}

/** The fields of a form, those not named empty. */
export function someFields(fields: Readonly<Record<string, string | readonly string[]>>): FieldReader {
	return (name) => {
		const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
		return value === undefined ? [] : typeof value === 'string' ? [value] : value;
	};
}

/** The draft that begins as the questionnaire of these items. */
export function aDraft(...items: readonly Readonly<Record<string, unknown>>[]): QuestionnaireDraft {
	return draftOf(aQuestionnaire(...items), { code: 'test', version: 1 });
}

/** The draft after each of these, all of which are taken. */
export function afterEdits(draft: QuestionnaireDraft, ...edits: readonly DraftEdit[]): QuestionnaireDraft {
	return edits.reduce((before, edit) => {
		const edited = editDraft(before, edit);
		if (!edited.ok) throw new Error(JSON.stringify(edited.problems));
		return edited.value;
	}, draft);
}
