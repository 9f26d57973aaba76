import type { Employer } from '../employers/employer.ts';
import type { Lexicon, PhrasePart } from '../lexicon.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { Word } from '../text/words.ts';
import { findEmployers, type EmployerSpan } from './find-employers.ts';
import type { PhraseHit } from './phrase-index.ts';
import { isHardBreak, segmentsOf, type Segment } from './segments.ts';

export type PartName = 'job' | 'employer' | 'contract' | 'place' | 'public' | 'sector' | 'none';

export interface Mention {
	readonly from: number;
	readonly to: number;
	readonly employer: Employer | undefined;
	readonly client: boolean;
}

export interface MarkedParts {
	/** One name a word. */
	readonly labels: readonly PartName[];
	readonly mentions: readonly Mention[];
}

/** Says of each word which part of the statement it belongs to. */
export function markParts(words: readonly Word[], lexicon: Lexicon): MarkedParts {
	const labels: PartName[] = words.map(() => 'job');
	markPhrases(words, labels, lexicon);
	const known = findEmployers(words, lexicon);
	for (const span of known) label(labels, span, 'employer');
	markPlaces(words, labels, lexicon);
	const unknown = segmentsOf(words).flatMap((segment) => readSegment(segment, { words, labels, lexicon }));
	for (const span of unknown) label(labels, span, 'employer');
	return { labels, mentions: [...known, ...unknown].toSorted((a, b) => a.from - b.from) };
}

interface Marking {
	readonly words: readonly Word[];
	readonly labels: PartName[];
	readonly lexicon: Lexicon;
}

function label(labels: PartName[], { from, to }: { from: number; to: number }, name: PartName): void {
	labels.fill(name, from, to);
}

function markPhrases(words: readonly Word[], labels: PartName[], { parts }: Lexicon): void {
	for (const hit of parts.find(words)) {
		const name = partMeant(words, hit);
		if (name) label(labels, hit, name);
	}
	words.forEach(({ folded }, index) => {
		if (folded === 'aupres') labels.fill('public', index, endOfSegment(words, index));
		if (/^\d+$/.test(folded) && folded !== '115') labels[index] = 'none';
	});
}

/** A phrase is a part of the statement only where it stands so; elsewhere it is a word of the job. */
function partMeant(words: readonly Word[], hit: PhraseHit<PhrasePart>): PartName | undefined {
	switch (hit.meaning) {
		case 'contract':
			return isContractHere(words, hit.from) ? 'contract' : undefined;
		case 'filler':
			return words.slice(0, hit.from).every(({ folded }) => isStopWord(folded)) ? 'none' : undefined;
		case 'time':
			return 'none';
		case 'public':
			return isAfterFor(words, hit.from) ? 'public' : undefined;
		case 'sector':
			return isSectorAlone(words, hit) ? 'sector' : undefined;
		case 'role':
			return undefined;
	}
}

function startsSegment(words: readonly Word[], from: number): boolean {
	for (let index = from; index > 0; index -= 1) {
		if (isHardBreak(words[index])) return true;
		if (!isStopWord(words[index - 1]?.folded ?? '')) return false;
	}
	return true;
}

const NAMED_CONTRACTS: ReadonlySet<string> = new Set([
	'cdi',
	'cdd',
	'cddi',
	'cui',
	'contrat',
	'stag',
	'temp',
	'mi',
	'plein'
]);

/** « apprenti » and « volontaire » are contracts when they stand alone, and people served elsewhere. */
function isContractHere(words: readonly Word[], from: number): boolean {
	if (startsSegment(words, from) || NAMED_CONTRACTS.has(words[from]?.stem ?? '')) return true;
	return ['en', 'sous', 'avec'].includes(words[from - 1]?.folded ?? '');
}

function endOfSegment(words: readonly Word[], from: number): number {
	const end = words.findIndex((word, index) => index > from && isHardBreak(word));
	return end < 0 ? words.length : end;
}

/** « auprès de réfugiés », « (allocataires RSA) »: said of those who are served, not of the job. */
function isAfterFor(words: readonly Word[], from: number): boolean {
	if (isHardBreak(words[from])) return true;
	for (let index = from - 1; index >= 0; index -= 1) {
		const word = words[index];
		if (!word || !isStopWord(word.folded)) return false;
		if (['aupres', 'pres', 'pour', 'avec', 'aux'].includes(word.folded)) return true;
		if (isHardBreak(word)) return true;
	}
	return false;
}

/** « dans le social », « secteur du commerce », or the whole text: no structure and no job. */
function isSectorAlone(words: readonly Word[], { from, to }: { from: number; to: number }): boolean {
	const endsSegment = to >= words.length || isHardBreak(words[to]) || isAfterFor(words, to);
	const before = words.slice(0, from);
	const lead = before.filter(({ folded }) => !isStopWord(folded)).at(-1)?.stem;
	const article = before.slice(-2).map(({ folded }) => folded);
	const definite = article[0] === 'dans' && ['l', 'la', 'le', 'les'].includes(article[1] ?? '');
	const wholeText = lead === undefined && to >= words.length;
	return (
		wholeText ||
		(endsSegment && (definite || lead === 'secter' || lead === 'domain')) ||
		followedByFor(words, to, definite)
	);
}

function followedByFor(words: readonly Word[], to: number, definite: boolean): boolean {
	const next = words[to]?.folded;
	return definite && next !== undefined && ['au', 'aux', 'aupres', 'en', 'a', 'pres'].includes(next);
}

const BEFORE_PLACE: ReadonlySet<string> = new Set([
	'a',
	'au',
	'aux',
	'de',
	'd',
	'du',
	'en',
	'sur',
	'la',
	'l',
	'le',
	'les'
]);

function markPlaces(words: readonly Word[], labels: PartName[], { places, roles }: Lexicon): void {
	for (const hit of places.find(words)) {
		const after = BEFORE_PLACE.has(words[hit.from - 1]?.folded ?? '');
		// A mason is « maçon », a town is « Mâcon »: without a preposition, the job is meant.
		const alone = (hit.from === 0 || isHardBreak(words[hit.from])) && !roles.has(words[hit.from]?.stem ?? '');
		const free = labels.slice(hit.from, hit.to).every((name) => name === 'job');
		if (free && (after || alone)) label(labels, hit, 'place');
	}
}

/** Employers that the lexicon does not know, by how the sentence introduces them. */
function readSegment(segment: Segment, marking: Marking): readonly EmployerSpan[] {
	const { words, labels, lexicon } = marking;
	const free = freeIndexes(segment, labels, words);
	const first = free[0];
	if (first === undefined) return [];
	const introduced = introducedEmployer(segment, marking);
	if (introduced) return [introduced];
	if (segment.from === 0 || free.some((index) => lexicon.roles.has(words[index]?.stem ?? ''))) return [];
	const named = free.some((index) => isName(words[index], lexicon));
	return named ? [{ from: first, to: segment.to, employer: undefined, client: false }] : [];
}

/** A capital on a word that no title and no list knows. */
function isName(word: Word | undefined, { vocabulary }: Lexicon): boolean {
	if (!word || vocabulary.has(word.stem)) return false;
	return word.acronym || (word.capital && /\p{Ll}/u.test(word.raw));
}

function freeIndexes(
	{ from, to }: Segment,
	labels: readonly PartName[],
	words: readonly Word[]
): readonly number[] {
	const free: number[] = [];
	for (let index = from; index < to; index += 1) {
		if (labels[index] === 'job' && !isStopWord(words[index]?.folded ?? '')) free.push(index);
	}
	return free;
}

/** « dans une … », « chez … », « au sein de … », « à l'Unagecif »: what follows is where the person works. */
function introducedEmployer({ from, to }: Segment, { words, labels }: Marking): EmployerSpan | undefined {
	for (let index = from; index < to - 1; index += 1) {
		const start = startAfterPreposition(words, index);
		if (start === undefined || start >= to || labels[start] !== 'job') continue;
		let end = start;
		while (end < to && labels[end] === 'job') end += 1;
		return { from: start, to: end, employer: undefined, client: false };
	}
	return undefined;
}

const AT: ReadonlySet<string> = new Set(['a', 'au', 'aux']);
const IN: ReadonlySet<string> = new Set(['sein', 'dans']);
const DEFINITE: ReadonlySet<string> = new Set(['l', 'la', 'le']);
const INDEFINITE: ReadonlySet<string> = new Set(['un', 'une', 'd', 'de', 'du']);

/** Where the name begins, when the word at `index` announces an employer. */
function startAfterPreposition(words: readonly Word[], index: number): number | undefined {
	const [word = '', next = ''] = words.slice(index, index + 2).map(({ folded }) => folded);
	if (word === 'chez') return index + 1;
	if (IN.has(word)) return INDEFINITE.has(next) ? index + 2 : undefined;
	if (!AT.has(word)) return undefined;
	const start = index + (DEFINITE.has(next) ? 2 : 1);
	return words[start]?.capital ? start : undefined;
}
