import type { Employer } from '../employers/employer.ts';
import type { Lexicon } from '../lexicon.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { Word } from '../text/words.ts';
import type { PhraseHit } from './phrase-index.ts';
import { isHardBreak } from './segments.ts';

/** Where an employer is named, articles and what describes it included. */
export interface EmployerSpan {
	readonly from: number;
	readonly to: number;
	readonly employer: Employer | undefined;
	readonly client: boolean;
}

/** Finds the employers that the lexicon knows. */
export function findEmployers(words: readonly Word[], lexicon: Lexicon): readonly EmployerSpan[] {
	const hits = lexicon.employers
		.find(words)
		.filter(({ meaning }) => meaning.kinds.length > 0)
		.filter((hit) => isEmployerHere(words, hit) || opensSegment(words, hit, lexicon));
	return hits.map((hit, order) => {
		const from = startOf(words, { hit, previous: hits[order - 1], lexicon });
		return {
			from,
			to: endOf(words, { hit, next: hits[order + 1], lexicon }),
			employer: hit.meaning,
			client: isClient(words, hit)
		};
	});
}

/** Plain nouns (`entreprise`, `école`) are employers only where the sentence says that one works there. */
const SURE = 0.93;
const LOCATING: ReadonlySet<string> = new Set(['dans', 'chez', 'en', 'a', 'au', 'sein', 'pour', 'par']);
/** Articles that point at one employer by themselves. */
const OWN: ReadonlySet<string> = new Set(['du', 'la', 'l', 'mon', 'ma', 'notre']);
const ARTICLES: ReadonlySet<string> = new Set([
	'un',
	'une',
	'l',
	'la',
	'le',
	'du',
	'd',
	'de',
	'mon',
	'ma',
	'notre'
]);

function isEmployerHere(words: readonly Word[], { meaning, from: at }: PhraseHit<Employer>): boolean {
	// « sous-traitant » is found by its second half.
	const from = words[at]?.before === 'hyphen' ? at - 1 : at;
	const word = words[from];
	if (!word || from === 0 || isHardBreak(word)) return true;
	return word.acronym || meaning.certainty >= SURE || isLocated(words, from, word);
}

function isLocated(words: readonly Word[], from: number, word: Word): boolean {
	const before = words[from - 1]?.folded ?? '';
	if (LOCATING.has(before)) return true;
	return ARTICLES.has(before) ? isOneOf(words, from) : isName(word) && !isStopWord(before);
}

/** « d'une association » but not « d'entreprise »: an article tells one employer from employers in general. */
function isOneOf(words: readonly Word[], from: number): boolean {
	const twoBefore = words[from - 2]?.folded ?? '';
	return (
		LOCATING.has(twoBefore) ||
		twoBefore === 'd' ||
		twoBefore === 'de' ||
		OWN.has(words[from - 1]?.folded ?? '')
	);
}

function isName({ capital, raw }: Word): boolean {
	return capital && /\p{Ll}/u.test(raw);
}

/** « …, service de contrôle judiciaire »: a stretch after a comma that names no role is about the employer. */
function opensSegment(words: readonly Word[], { from }: PhraseHit<Employer>, { roles }: Lexicon): boolean {
	for (let index = from; index > 0; index -= 1) {
		if (index < from && roles.has(words[index]?.stem ?? '')) return false;
		if (isHardBreak(words[index])) return true;
	}
	return false;
}

const CLIENT_WORDS: ReadonlySet<string> = new Set([
	'prestatair',
	'traitant',
	'traitanc',
	'partenair',
	'compt',
	'operater'
]);

/** « prestataire Pôle emploi », « pour le compte de la mission locale »: the name is not the employer's. */
function isClient(words: readonly Word[], { from, meaning }: PhraseHit<Employer>): boolean {
	if (meaning.kinds[0] === 'provider') return false;
	for (let index = from - 1; index >= 0 && from - index <= 4; index -= 1) {
		const word = words[index + 1];
		if (word && index + 1 > from && isHardBreak(word)) return false;
		if (CLIENT_WORDS.has(words[index]?.stem ?? '')) return true;
	}
	return false;
}

interface Reach {
	readonly hit: PhraseHit<Employer>;
	readonly lexicon: Lexicon;
}

const OPENING: ReadonlySet<string> = new Set(['dans', 'chez', 'sein']);
/** Words between « dans un » and the noun that tells the kind, at most. */
const FARTHEST = 8;

/** Takes in what stands between « dans », « chez », « au sein de » and the name: « dans le service social d'un hôpital ». */
function startOf(
	words: readonly Word[],
	{ hit, previous, lexicon }: Reach & { readonly previous: PhraseHit<Employer> | undefined }
): number {
	let opening = hit.from;
	for (let index = hit.from; index > (previous?.to ?? 0) && hit.from - index <= FARTHEST; index -= 1) {
		const before = words[index - 1];
		if (isHardBreak(words[index])) return index;
		if (!before || lexicon.roles.has(before.stem)) break;
		if (OPENING.has(before.folded)) opening = index;
	}
	return opening;
}

/** Takes in the rest of the name, up to a separator, another employer or another job. */
function endOf(
	words: readonly Word[],
	{ hit, next, lexicon }: Reach & { readonly next: PhraseHit<Employer> | undefined }
): number {
	let to = hit.to;
	while (to < Math.min(words.length, next?.from ?? words.length)) {
		const word = words[to];
		if (!word || isHardBreak(word) || lexicon.roles.has(word.stem) || endsName(words, to)) break;
		to += 1;
	}
	while (to > hit.to && isStopWord(words[to - 1]?.folded ?? '')) to -= 1;
	return to;
}

const ENDING: ReadonlySet<string> = new Set(['pour', 'aupres', 'avec', 'et', 'comme', 'depuis']);

/** « contrôle judiciaire et d'enquête » is one name; « et conseillère » begins another job. */
function endsName(words: readonly Word[], at: number): boolean {
	if (!ENDING.has(words[at]?.folded ?? '')) return false;
	return words[at]?.folded !== 'et' || !['d', 'de', 'des', 'du'].includes(words[at + 1]?.folded ?? '');
}
