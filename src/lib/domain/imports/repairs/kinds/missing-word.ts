import { isMissingWord } from '../../cell-kinds.ts';
import { comparable } from '../../comparable.ts';
import type { RepairRule } from '../repair.ts';

const CODES = new Set(['import.number-unreadable', 'import.date-unreadable', 'import.value-unknown']);

/** Besides the words that tools write: what people type where they have no answer. */
const TYPED = new Set([
	'nsp',
	'nr',
	'so',
	'ne sait pas',
	'non renseigne',
	'non communique',
	'non concerne',
	'sans objet',
	'sans reponse',
	'inconnu',
	'unknown',
	'none',
	'xxx',
	'/'
]);

/** A word that stands for no value is read as an empty cell. */
export const missingWord: RepairRule = {
	propose: ({ code, column = null, values }) =>
		CODES.has(code)
			? [...values]
					.filter(([text]) => standsForNothing(text))
					.map(([found, count]) => ({ column, found, to: '', count }))
			: [],
	apply: (mapping, { found }) =>
		found === null
			? mapping
			: {
					...mapping,
					file: { ...mapping.file, missing: [...new Set([...(mapping.file?.missing ?? []), found])] }
				}
};

export function standsForNothing(text: string): boolean {
	return isMissingWord(text) || TYPED.has(comparable(text));
}
