import type { DraftText } from '#lib/domain/survey/drafts/draft.ts';

/** What was written in a form that is shown again, by name of field. */
export type Typed = Readonly<Record<string, readonly string[]>>;

/** What a field begins with: what was written in it, else what is kept. */
export function valueOf(typed: Typed | undefined, name: string, kept: string | number | undefined): string {
	return typed ? (typed[name]?.[0] ?? '') : String(kept ?? '');
}

/** Is a box ticked? A form that was sent does not name those that are not. */
export function isTicked(typed: Typed | undefined, name: string, kept: boolean): boolean {
	return typed ? typed[name] !== undefined : kept;
}

/** What is kept, where it is not what was written: somebody else has changed it meanwhile, or it was changed here. */
export function keptElse(
	typed: Typed | undefined,
	name: string,
	text: DraftText,
	language: 'fr' | 'en'
): string | undefined {
	const kept = text[language] ?? '';
	return typed && kept !== '' && (typed[name]?.[0] ?? '') !== kept ? kept : undefined;
}
