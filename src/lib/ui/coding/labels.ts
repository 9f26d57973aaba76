import { isOffList } from '#lib/domain/coding/off-list.ts';
import type { CodingList } from '#lib/domain/coding/work/coding-field.ts';
import { isCodingList } from '#lib/domain/coding/work/coding-field.ts';
import type { Bilingual } from '#lib/domain/programmes/programme.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import type { Words } from '../base/words.ts';

/** An entry of a list, as pages name it. */
export interface LabelledCode extends Bilingual {
	readonly code: string;
}

/** What a code is called in the reader's language; a code that the list no longer has is its own name. */
export function labelOf(code: string, items: readonly LabelledCode[], { locale, t }: Words): string {
	if (isOffList(code)) return t(`outcomes.listed.${code}`);
	return items.find((item) => item.code === code)?.[locale] ?? code;
}

/** Every code of a list, and the two that stand beside it. */
export function codeOptions(items: readonly LabelledCode[], words: Words) {
	return [...items.map(({ code }) => code), 'HORS_LISTE', 'NON_PRECISE'].map((code) => ({
		value: code,
		label: isOffList(code) ? labelOf(code, items, words) : `${code} · ${labelOf(code, items, words)}`
	}));
}

/** A text somebody wrote, cut where it would fill the page. */
export function showText(text: string, { t }: Words): string {
	return quoteFound(text) || t('coding.blank');
}

/** Which list the address asks for. */
export function fieldIn(url: URL): CodingList {
	const asked = url.searchParams.get('field') ?? '';
	return isCodingList(asked) ? asked : 'jobFamily';
}

/** The address of a page of coding, for a programme and a list. */
export function codingAddress(
	path: '' | '/target' | '/rules' | '/replay' | '/second' | '/lists',
	of: { readonly programme: string; readonly field: CodingList },
	more: Readonly<Record<string, string>> = {}
): string {
	return `/staff/coding${path}?${new URLSearchParams({ ...of, ...more }).toString()}`;
}
