import type { Employer } from './employers/employer.ts';
import { genderedForms } from './match/gendered-forms.ts';
import type { Title } from './match/title-index.ts';
import type { Steps } from './steps.ts';
import { buildPhraseIndex, type Phrase, type PhraseIndex } from './statement/phrase-index.ts';
import { buildAbbreviations, type Abbreviation } from './text/abbreviations.ts';
import { unifyTypography } from './text/fold.ts';
import { isStopWord } from './text/stop-words.ts';
import { titleReader, type Language, type ReadTitle } from './text/read-statement.ts';
import { vocabularySteps } from './text/vocabulary.ts';
import { readWords } from './text/words.ts';

/** What a phrase of the lexicon is, in a statement. */
export const PHRASE_PARTS = ['contract', 'time', 'filler', 'public', 'sector', 'role'] as const;
export type PhrasePart = (typeof PHRASE_PARTS)[number];

/** The tables a lexicon is made from. */
export interface LexiconTables {
	readonly abbreviations: readonly Abbreviation[];
	readonly phrases: readonly Phrase<PhrasePart>[];
	readonly employers: readonly Phrase<Employer>[];
	readonly places: readonly string[];
	/** Titles of every nomenclature: their words are the known words, their first words are the names of roles. */
	readonly titles: readonly Title[];
}

/** What is known of the words that statements of jobs and employers are made of. */
export interface Lexicon extends Language {
	readonly readTitle: ReadTitle;
	readonly parts: PhraseIndex<PhrasePart>;
	readonly employers: PhraseIndex<Employer>;
	readonly places: PhraseIndex<'place'>;
	/** Stems that a title begins with: `conseiller`, `charg`, `agent`. */
	readonly roles: ReadonlySet<string>;
}

/** First words of titles that name no role. */
const NO_ROLE: ReadonlySet<string> = new Set(
	'agro art baby bio bout cash co cod customer data disc eco haut grand petit premier sous vic night web'.split(
		' '
	)
);
/** A role stands first in at least this share of the titles it is in; `professionnel` hardly ever does. */
const SHARE_FIRST = 0.1;

/** In steps: the words of thousands of titles are read. */
export function* lexiconSteps({
	abbreviations,
	phrases,
	employers,
	places,
	titles
}: LexiconTables): Steps<Lexicon> {
	const forms = titles.flatMap(({ text }) => genderedForms(text));
	yield;
	const known = buildAbbreviations(abbreviations);
	const read = titleReader(known);
	const roles = phrases.filter(({ meaning }) => meaning === 'role').map(({ text }) => text);
	const vocabulary = yield* vocabularySteps([
		...forms,
		...phrases.map(({ text }) => text),
		...employers.map(({ text }) => text),
		...abbreviations.map(({ full }) => full)
	]);
	yield;
	const firstWords = yield* readRoles(forms);
	yield;
	return {
		vocabulary,
		abbreviations: known,
		readTitle: read,
		parts: buildPhraseIndex(
			phrases.filter(({ meaning }) => meaning !== 'role'),
			read
		),
		employers: buildPhraseIndex(employers, read),
		places: buildPhraseIndex(
			places.map((text) => ({ text, meaning: 'place', marks: 'capitalised' })),
			read
		),
		roles: new Set([...firstWords, ...roles.flatMap((text) => read(text)[0]?.stem ?? [])])
	};
}

/** Titles read in one step. */
const READ_AT_ONCE = 4000;

function* readRoles(titles: readonly string[]): Steps<ReadonlySet<string>> {
	const first = new Map<string, number>();
	const anywhere = new Map<string, number>();
	for (const [index, title] of titles.entries()) {
		if (index % READ_AT_ONCE === READ_AT_ONCE - 1) yield;
		const stems = readWords(unifyTypography(title))
			.filter(({ folded }) => !isStopWord(folded))
			.map(({ stem }) => stem);
		for (const stem of new Set(stems)) anywhere.set(stem, (anywhere.get(stem) ?? 0) + 1);
		const lead = stems[0];
		if (lead !== undefined && lead.length > 2 && !NO_ROLE.has(lead))
			first.set(lead, (first.get(lead) ?? 0) + 1);
	}
	return new Set(
		[...first]
			.filter(([stem, count]) => count >= SHARE_FIRST * (anywhere.get(stem) ?? 1))
			.map(([stem]) => stem)
	);
}
