import type { CodingFlag } from './coding.ts';
import { foldText } from './text/fold.ts';

/** A job title is never longer; what is, holds something else. */
const LONGEST = 300;
const SHORTEST = 2;

/** Addresses, numbers and names that a person may have typed in the wrong field. */
const PERSONAL: readonly RegExp[] = [
	/[\w.+-]+@[\w-]+\.\w/,
	/(?:\+33|0)\s?[1-9](?:[\s.-]?\d{2}){4}\b/,
	/\b[12]\s?\d{2}\s?\d{2}\s?\d[\dAB]\s?\d{3}\s?\d{3}\b/i,
	/https?:\/\/|www\./i,
	/\b(?:M\.|Mr\.?|Mme\.?|Mlle|Monsieur|Madame|Docteur|Dr\.?)\s+\p{Lu}\p{Ll}+/u,
	/\bje m['’]appelle\b|\bmon nom est\b/i
];

/** Stems of insults, folded. Whoever writes one is read by a person, and the text is never shown in public. */
const INSULT =
	/\b(?:connard|connasse|conne|encul\w*|salop\w*|pute|putain|merde\w*|batard\w*|fdp|ntm|niqu\w*|pd|couille\w*|bite|bordel|foutre|chier|debile|abruti\w*|fuck\w*|shit|bitch|asshole)\b/;

/** Says why a text should be read by a person before anything is made of it. */
export function screenText(text: string): readonly CodingFlag[] {
	const trimmed = text.trim();
	if (trimmed === '') return ['empty'];
	const flags: CodingFlag[] = [];
	if (letterCount(trimmed) < SHORTEST) flags.push('too-short');
	if (trimmed.length > LONGEST) flags.push('too-long');
	if (isMostlyOtherScript(trimmed)) flags.push('other-script');
	// Only the start is searched: a text this long is read by a person anyway.
	const start = trimmed.slice(0, 2 * LONGEST);
	if (PERSONAL.some((pattern) => pattern.test(start))) flags.push('personal');
	if (INSULT.test(foldText(start))) flags.push('insult');
	return flags;
}

function letterCount(text: string): number {
	return text.match(/\p{L}/gu)?.length ?? 0;
}

function isMostlyOtherScript(text: string): boolean {
	const letters = letterCount(text);
	const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
	return letters > 0 && latin < letters / 2;
}
