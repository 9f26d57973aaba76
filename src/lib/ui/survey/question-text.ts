import type { Bilingual } from '#lib/domain/programmes/programme.ts';
import { formatDate, typeset } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** A text of a questionnaire in the language of the page, the date that it asks about written in full. */
export function questionText(text: Bilingual, locale: Locale, referenceDate: string): string {
	return typeset(text[locale].replaceAll('{ref}', formatDate(referenceDate, locale)), locale);
}

/** A part of a text, and whether it is raised. */
export interface TextPart {
	readonly text: string;
	readonly raised: boolean;
}

/** « au 1er juin » as « au 1 » + raised « er » + « juin ». */
export function raiseOrdinals(text: string): readonly TextPart[] {
	return text
		.split(/(?<=\b1)(er)\b/)
		.map((part, index) => ({ text: part, raised: index % 2 === 1 }))
		.filter((part) => part.text !== '');
}
