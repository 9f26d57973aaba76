import { knownTexts, SUGGESTED_KINDS } from './known-texts.ts';

/** After the first pages of a start have gone out. */
const AFTER_MS = 1000;

/**
 * Builds what suggestions are found in, a fifth of a second once a process, before a graduate waits for it. The index
 * that coding reads with is not built here: it takes 40 MB, which a service that codes nothing does not need.
 */
export function warmSuggestions(): void {
	setTimeout(() => {
		for (const kind of SUGGESTED_KINDS) knownTexts(kind);
	}, AFTER_MS).unref();
}
