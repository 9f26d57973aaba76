import { prepareReferences } from '../nomenclatures/references.ts';

/** After the page that asked for it has gone out. */
const AFTER_MS = 500;
/** Between two parts: whoever waits for a page is served first. */
const PAUSE_MS = 25;

let begun = false;

/**
 * Builds the index that coding reads with, in small parts while nobody waits, once a process: begun when somebody
 * who may code opens a page, so that a service in which nobody codes does not hold its 40 MB.
 */
export function warmCoding(): void {
	if (begun) return;
	begun = true;
	setTimeout(goOn, AFTER_MS).unref();
}

function goOn(): void {
	if (!prepareReferences()) setTimeout(goOn, PAUSE_MS).unref();
}
