import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { writeChosen } from '#lib/domain/survey/question-types/chosen-text.ts';
import { makeRateLimit } from '../api/rate-limit.ts';
import { knownTexts, SUGGESTED_KINDS, type SuggestedKind } from './known-texts.ts';

/** What is being written, and in what kind of field. */
export interface HalfWritten {
	readonly kind: SuggestedKind;
	readonly written: string;
}

/** A text, and what its form says when it is chosen; empty where no code goes with it. */
export interface SuggestedLine {
	readonly text: string;
	readonly chosen: string;
}

const MOST = 6;
/** Two a second: more than fingers do. */
const turns = makeRateLimit();

/**
 * Titles or employers that begin as what somebody is writing. Nothing of it is kept, and nothing of the person
 * is looked at: the tables are those that ship with Devenir.
 *
 * @param asker id of the response or of the account that asks
 * @returns `answer.too-many`: it has asked too often in this minute
 */
export function suggest(
	asker: string,
	now: Date,
	{ kind, written }: HalfWritten
): Result<readonly SuggestedLine[]> {
	if (!turns(asker, now.getTime()).allowed) return fail({ code: 'answer.too-many' });
	return ok(
		knownTexts(kind)
			.find(written, MOST)
			.map(({ text, coded }) => ({ text, chosen: coded ? writeChosen(coded) : '' }))
	);
}

/** What an address asks suggestions for: `?kind=employer&text=Miss`; undefined when it names no such kind. */
export function readHalfWritten({ searchParams }: URL): HalfWritten | undefined {
	const kind = SUGGESTED_KINDS.find((one) => one === searchParams.get('kind'));
	return kind && { kind, written: searchParams.get('text') ?? '' };
}
