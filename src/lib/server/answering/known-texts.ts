import { genderedForms } from '#lib/domain/coding/match/gendered-forms.ts';
import { isEmployerKind } from '#lib/domain/coding/employers/employer.ts';
import type { SuggestedList } from '#lib/domain/survey/question-types/chosen-text.ts';
import { buildSuggestions, type Suggestion, type Suggestions } from '#lib/domain/survey/suggestions.ts';
import { readTable } from '../nomenclatures/read-table.ts';

/** What graduates may be about to write. */
export const SUGGESTED_KINDS = ['job-title', 'employer'] as const;
export type SuggestedKind = (typeof SUGGESTED_KINDS)[number];

const SOURCES: Readonly<Record<SuggestedKind, () => readonly Suggestion[]>> = {
	'job-title': () => [...romeTitles(), ...pcsTitles()],
	employer: employers
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
function romeTitles(): readonly Suggestion[] {
	return readTable('rome-titles').flatMap(([code = '', title = '']) =>
		genderedForms(title).map((text) => suggest(text, 'rome', code))
	);
}

/** The titles of INSEE's index, without its notes: “(NON SAL/IND.)”, “(sauf Etat, coll. loc.)”. */
function pcsTitles(): readonly Suggestion[] {
	return readTable('pcs2003-titles').map(([code = '', title = '']) =>
		suggest(title.replace(/\s*\([^)]*\)/g, '').trim(), 'pcs2003', code)
	);
}

/** Names and common nouns of employers; the kind is the code of those that are surely of one. */
function employers(): readonly Suggestion[] {
	return readTable('lexicon/employers').flatMap(([name = '', kinds = '']) => {
		if (kinds === '-') return [];
		const text = capitalised(name);
		return [isEmployerKind(kinds) ? suggest(text, 'employer-kind', kinds) : { text, coded: null }];
	});
}

function suggest(text: string, list: SuggestedList, code: string): Suggestion {
	return { text, coded: { list, code } };
}

function capitalised(name: string): string {
	return name.slice(0, 1).toUpperCase() + name.slice(1);
}
