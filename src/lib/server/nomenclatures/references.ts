import type { Lexicon } from '#lib/domain/coding/lexicon.ts';
import { finish, type Steps } from '#lib/domain/coding/steps.ts';
import { titleIndexSteps, type Title, type TitleIndex } from '#lib/domain/coding/match/title-index.ts';
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
let building: Steps<References> | undefined;

/** What coders are built from; the work of about a second that is left, when nothing has prepared it. */
export function loadReferences(): References {
	loaded ??= finish((building ??= referenceSteps()));
	return loaded;
}

/** Does a part of that work. @returns whether there is none left */
export function prepareReferences(): boolean {
	if (loaded) return true;
	const step = (building ??= referenceSteps()).next();
	if (step.done) loaded = step.value;
	return step.done === true;
}

function* referenceSteps(): Steps<References> {
	const romeTitles = readTable('rome-titles').map(([code = '', text = '', short = '']): Title => {
		return { code, text, ...(short === '' ? {} : { also: [short] }) };
	});
	const pcs2003Titles = readTable('pcs2003-titles').map(([code = '', text = '']) => ({ code, text }));
	yield;
	const lexicon = yield* loadLexicon([...romeTitles, ...pcs2003Titles]);
	yield;
	return { lexicon, rome: yield* titleIndexSteps(romeTitles, lexicon.readTitle), pcs2003Titles };
}
