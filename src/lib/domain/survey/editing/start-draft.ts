import { DRAFT_FORMAT, type DraftBase, type DraftText, type QuestionnaireDraft } from '../drafts/draft.ts';
import type { Questionnaire } from '../questionnaire.ts';

/** A draft that begins as a questionnaire that is there already. */
export function draftOf({ items, ...document }: Questionnaire, base: DraftBase): QuestionnaireDraft {
	const { code, title, waves, pages } = document;
	const kept = { code, title, waves, pages, items, base };
	return {
		format: DRAFT_FORMAT,
		status: 'draft',
		otherLanguage: null,
		sourceCodes: {},
		revision: 0,
		...kept
	};
}

/** A draft without a question. */
export function emptyDraft(code: string, title: DraftText): QuestionnaireDraft {
	const empty = { format: DRAFT_FORMAT, status: 'draft', otherLanguage: null, sourceCodes: {} } as const;
	return { ...empty, code, title, items: [], pages: [], revision: 0 };
}
