import type { SourceType } from '../source-survey.ts';
import { plainWords } from './sheet-table.ts';

/** How people call the types of the engine. */
const NAMES: Readonly<Record<SourceType, string>> = {
	single:
		'single|choix unique|unique|liste|list|liste deroulante|drop down list|dropdown list|dropdown|drop down|radio|single choice|select one|une reponse',
	multiple:
		'multiple|choix multiple|choix multiples|multiple choice|cases a cocher|case a cocher|checkbox|checkboxes|select multiple|plusieurs reponses',
	'yes-no': 'yes no|oui non|oui ou non|yes or no|y n|y n na|o n|boolean|booleen',
	text: 'text|texte|texte court|short text|freetext|free text|texte libre|ligne|line',
	'long-text': 'long text|texte long|commentaire|comment|paragraphe|paragraph|long free text',
	number: 'number|nombre|numeric|numerique|freenumeric|free numeric|entier|integer|decimal',
	month: 'month|mois|date|datetime|date heure',
	information: 'information|info|note|message|texte a lire|text display'
};

const BY_NAME: ReadonlyMap<string, SourceType> = new Map(
	(Object.entries(NAMES) as [SourceType, string][]).flatMap(([type, names]) =>
		names.split('|').map((name) => [name, type] as const)
	)
);

/** The type that a cell names; undefined for one that the engine does not have. */
export function sheetType(cell: string): SourceType | undefined {
	const words = plainWords(cell);
	if (words.startsWith('likert') || words.startsWith('echelle')) return 'single';
	return BY_NAME.get(words);
}

/** Does a cell name a whole date, of which the engine asks month and year? */
export function isWholeDate(cell: string): boolean {
	return plainWords(cell).startsWith('date');
}

const YES = new Set(['y', 'yes', 'oui', 'o', '1', 'true', 'vrai', 'x']);

export function isYes(cell: string): boolean {
	return YES.has(plainWords(cell));
}
