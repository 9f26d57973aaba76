import type { Lexicon } from '../lexicon.ts';
import { splitStatement } from '../statement/split-statement.ts';
import { readStatement } from '../text/read-statement.ts';
import type { Word } from '../text/words.ts';

/**
 * What to look a statement up by: the whole of it, and the job alone when it says more than a job. The whole
 * comes first, because an employer can be a part of a title, « directeur de mission locale ».
 */
export function queriesOf(text: string, lexicon: Lexicon): readonly (readonly Word[])[] {
	const statement = readStatement(text, lexicon);
	const { job, employers, contract, place, public: served, sector } = splitStatement(statement, lexicon);
	if (!job) return [];
	const more = employers.length > 0 || [contract, place, served, sector].some((part) => part !== undefined);
	return more ? [statement.words, job.words] : [statement.words];
}
