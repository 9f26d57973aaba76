import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { Result } from '#lib/domain/shared/result.ts';
import type { Interviewing } from '../answering/callee.ts';
import { suggest, type HalfWritten, type SuggestedLine } from '../answering/suggest.ts';
import { userOf } from '../coding/user-of.ts';

/** What somebody says on the phone and an interviewer is writing: see `suggest`. It is of no person, so of no programme. */
export function suggestToInterviewer(
	{ actor, now }: Interviewing,
	asked: HalfWritten
): Result<readonly SuggestedLine[]> {
	ensureCan(actor, 'answers.write');
	return suggest(userOf(actor), now(), asked);
}
