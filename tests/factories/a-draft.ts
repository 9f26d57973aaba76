import { draftFromLss } from '#lib/domain/survey/drafts/lss/draft-from-lss.ts';
import type { LssDocument } from '#lib/domain/survey/drafts/lss/lss-document.ts';
import type { Note, ReadDraft } from '#lib/domain/survey/drafts/draft.ts';

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
