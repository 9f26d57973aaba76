import type { Bilingual } from '#lib/domain/programmes/programme.ts';
import { formatDate, typeset } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** What a text of a questionnaire may name. Days are ISO. */
export interface TextFacts {
	/** The day asked about. */
	readonly referenceDate: string;
	/** The day that an earlier wave asked about. */
	readonly earlierDate: string | null;
	readonly programmeName: Bilingual;
	/** Null when only the year of the promotion is known. */
	readonly awardedOn: string | null;
	/** Year of the promotion. */
	readonly cohort: string;
}

/** A text of a questionnaire in the language of the page, dates written in full. */
export function questionText(text: Bilingual, locale: Locale, facts: TextFacts): string {
	const named: Readonly<Record<string, string>> = {
		ref: formatDate(facts.referenceDate, locale),
		before: facts.earlierDate === null ? '' : formatDate(facts.earlierDate, locale),
		award: facts.programmeName[locale],
		awarded: awardedText(locale, facts)
	};
	return typeset(
		text[locale].replaceAll(/\{(\w+)\}/g, (whole, name: string) => named[name] ?? whole),
		locale
	);
}

/** “le 1er décembre 2025”, or “en 2025” where the day is not known. */
function awardedText(locale: Locale, { awardedOn, cohort }: TextFacts): string {
	if (awardedOn === null) return `${IN_YEAR[locale]} ${cohort}`;
	return `${ON_DAY[locale]} ${formatDate(awardedOn, locale)}`;
}

const ON_DAY = { fr: 'le', en: 'on' } as const;
const IN_YEAR = { fr: 'en', en: 'in' } as const;

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
