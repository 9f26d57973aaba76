import type { Label } from '../shared/wording.ts';
import { typeOf, type Item } from './question-types/index.ts';
import type { StoredAnswer } from './stored-answer.ts';

/** An answer as it is read again before it is sent, and after; each part on its own line. */
export function describeAnswer(answer: StoredAnswer | undefined, item: Item): readonly Label[] {
	if (answer === undefined) return [{ key: 'answering.not-yet' }];
	if ('missing' in answer) return [{ key: 'answering.declined' }];
	return typeOf(item).describe(answer.value, item);
}
