import { genderedForms } from '#lib/domain/coding/match/gendered-forms.ts';
import { buildSuggestions, type Suggestions } from '#lib/domain/survey/suggestions.ts';
import { readTable } from '../nomenclatures/read-table.ts';

/** What graduates may be about to write. */
export const SUGGESTED_KINDS = ['job-title', 'employer'] as const;
export type SuggestedKind = (typeof SUGGESTED_KINDS)[number];

const SOURCES: Readonly<Record<SuggestedKind, () => readonly string[]>> = {
	'job-title': () => [...romeTitles(), ...pcsTitles()],
	employer: () => readTable('lexicon/employers').map(([name = '']) => capitalised(name))
};

const built = new Map<SuggestedKind, Suggestions>();

/**
 * The finder of a kind, built from the shipped tables when it is first asked for. It is not the index that codes
 * titles: that one takes seconds to build and is meant for whole titles, this one for what is half written.
 */
export function knownTexts(kind: SuggestedKind): Suggestions {
	const known = built.get(kind);
	if (known) return known;
	const finder = buildSuggestions(SOURCES[kind]());
	built.set(kind, finder);
	return finder;
}

/** The titles of ROME 4.0, each gender by itself, as people write their own. */
function romeTitles(): readonly string[] {
	return readTable('rome-titles').flatMap(([, title = '']) => genderedForms(title));
}

/** The titles of INSEE's index, without its notes: “(NON SAL/IND.)”, “(sauf Etat, coll. loc.)”. */
function pcsTitles(): readonly string[] {
	return readTable('pcs2003-titles').map(([, title = '']) => title.replace(/\s*\([^)]*\)/g, '').trim());
}

function capitalised(name: string): string {
	return name.slice(0, 1).toUpperCase() + name.slice(1);
}
