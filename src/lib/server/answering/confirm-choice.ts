import { confirmChosen, type SuggestedText } from '#lib/domain/survey/question-types/chosen-text.ts';
import type { Item } from '#lib/domain/survey/question-types/index.ts';
import type { StoredAnswer } from '#lib/domain/survey/stored-answer.ts';
import { knownTexts, SUGGESTED_KINDS } from './known-texts.ts';

/**
 * Keeps the code of a suggestion only where the lists give it to that very wording: a code is never taken from a
 * form on trust, and a text that was changed since has none.
 */
export function confirmChoice({ type }: Item, answer: StoredAnswer): StoredAnswer {
	const kind = SUGGESTED_KINDS.find((one) => one === type);
	if (!kind || 'missing' in answer) return answer;
	// The type of the question gives no other value.
	return { value: confirmChosen(answer.value as SuggestedText, (text) => knownTexts(kind).codeOf(text)) };
}
