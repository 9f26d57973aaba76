import { comparable } from '../comparable.ts';
import { anyOf, placeOf, whereCell, type KnownExport, type SeenHeader } from './known-export.ts';

const IMPORT_ID = /^\{['"]ImportId['"]/;

/** Previews, tests and spam, as codes and as texts. */
const TRIES = ['1', '2', '8', 'survey preview', "apercu de l'enquete", 'survey test', 'spam'];

/** Qualtrics: codes, texts and ids (three header rows), or codes and texts as it was (two). */
export const qualtrics: KnownExport = {
	name: 'qualtrics',
	recognise: ({ header, names }) => {
		const ids = header.flat().filter((cell) => IMPORT_ID.test(cell));
		if (ids.length > 0) return ids.slice(0, 2);
		const words = [...names, ...header.flat()].map(comparable);
		const found = ['responseid', 'startdate', 'enddate', 'finished'].filter((word) => words.includes(word));
		return found.length === 4 ? found : undefined;
	},
	/** Seen but not answered, in exports of codes. */
	missing: ['-99'],
	unfinished: (names) =>
		anyOf(
			whereCell(lastPart(names, 'finished'), ['0', 'false', 'faux']),
			whereCell(lastPart(names, 'status'), TRIES)
		)
};

/** In files of two header rows the name of a column is `V10 | Finished`. */
function lastPart(names: SeenHeader['names'], wanted: string): number {
	const parts = names.map((name) => name.split(' | ').at(-1) ?? '');
	return placeOf(parts, [wanted]);
}
