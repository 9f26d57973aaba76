import type { Lexicon } from '#lib/domain/coding/lexicon.ts';
import { buildTitleIndex, type Title, type TitleIndex } from '#lib/domain/coding/match/title-index.ts';
import { loadLexicon } from './load-lexicon.ts';
import { readTable } from './read-table.ts';

/** What every coder is built from: read from the shipped tables once, when the first coder is asked for. */
export interface References {
	readonly lexicon: Lexicon;
	/** The 13,120 titles of ROME 4.0, each with the code of its sheet. */
	readonly rome: TitleIndex;
	/** Half of INSEE's alphabetical index of titles, each with its PCS 2003 code of the finest level. */
	readonly pcs2003Titles: readonly Title[];
}

let loaded: References | undefined;

export function loadReferences(): References {
	if (loaded) return loaded;
	const romeTitles = readTable('rome-titles').map(([code = '', text = '', short = '']): Title => {
		return { code, text, ...(short === '' ? {} : { also: [short] }) };
	});
	const pcs2003Titles = readTable('pcs2003-titles').map(([code = '', text = '']) => ({ code, text }));
	const lexicon = loadLexicon([...romeTitles, ...pcs2003Titles]);
	loaded = { lexicon, rome: buildTitleIndex(romeTitles, lexicon.readTitle), pcs2003Titles };
	return loaded;
}
