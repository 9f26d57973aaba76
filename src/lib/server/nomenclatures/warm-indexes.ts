import { knownTexts, SUGGESTED_KINDS } from '../answering/known-texts.ts';
import { loadReferences } from './references.ts';

/** After the first pages of a start have gone out, each step by itself: requests come in between. */
const SUGGESTIONS_AFTER_MS = 1000;
const REFERENCES_AFTER_MS = 4000;

/**
 * Builds what is built once a process before somebody waits for it: the finder of suggestions (a seventh of a second),
 * and the index of titles that coding reads with (a second, in one piece).
 */
export function warmIndexes(): void {
	setTimeout(() => {
		for (const kind of SUGGESTED_KINDS) knownTexts(kind);
	}, SUGGESTIONS_AFTER_MS).unref();
	setTimeout(loadReferences, REFERENCES_AFTER_MS).unref();
}
