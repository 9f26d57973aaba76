import { isEmployerKind, type Employer } from '#lib/domain/coding/employers/employer.ts';
import { lexiconSteps, PHRASE_PARTS, type Lexicon, type PhrasePart } from '#lib/domain/coding/lexicon.ts';
import type { Steps } from '#lib/domain/coding/steps.ts';
import type { Title } from '#lib/domain/coding/match/title-index.ts';
import type { Phrase, PhraseMarks } from '#lib/domain/coding/statement/phrase-index.ts';
import type { Abbreviation } from '#lib/domain/coding/text/abbreviations.ts';
import { readTable } from './read-table.ts';

/** The words of the field, as shipped. @param titles of the nomenclatures, whose words are known too */
export function loadLexicon(titles: readonly Title[]): Steps<Lexicon> {
	return lexiconSteps({
		abbreviations: readTable('lexicon/abbreviations').map(parseAbbreviation),
		phrases: readTable('lexicon/phrases').map(parsePhrase),
		employers: readTable('lexicon/employers').map(parseEmployer),
		places: readTable('places').map(([name = '']) => name),
		titles
	});
}

function parseAbbreviation([short = '', full = '', marks = '']: readonly string[]): Abbreviation {
	return { short, full, capitalsOnly: marks === 'capitals' };
}

function parsePhrase([text = '', part = '']: readonly string[]): Phrase<PhrasePart> {
	const meaning = PHRASE_PARTS.find((name) => name === part);
	if (!meaning) throw new Error(`phrases.tsv: « ${text} » has no known part (${part})`);
	return { text, meaning, marks: '' };
}

function parseEmployer([
	name = '',
	kinds = '',
	certainty = '',
	marks = ''
]: readonly string[]): Phrase<Employer> {
	const written = kinds === '-' ? [] : kinds.split(';');
	const known = written.filter(isEmployerKind);
	if (known.length !== written.length)
		throw new Error(`employers.tsv: « ${name} » has an unknown kind (${kinds})`);
	return {
		text: name,
		meaning: { name, kinds: known, certainty: Number(certainty) },
		marks: parseMarks(marks)
	};
}

function parseMarks(text: string): PhraseMarks {
	return text === 'capitals' || text === 'capitalised' ? text : '';
}
