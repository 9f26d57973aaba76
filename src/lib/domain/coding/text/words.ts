import { foldText } from './fold.ts';
import { stemWord } from './stem.ts';

/** What stands between a word and the one before it, the strongest when there are several. */
export type Separator = 'none' | 'space' | 'hyphen' | 'dash' | 'slash' | 'comma' | 'open' | 'close';

/** A word of a statement, and where it stands in it. */
export interface Word {
	/** As written, feminine and inclusive endings included. */
	readonly raw: string;
	/** Lower case, no accents, inclusive ending left out. */
	readonly folded: string;
	readonly stem: string;
	readonly start: number;
	readonly end: number;
	readonly before: Separator;
	/** Written in capitals only, in a statement that is not. */
	readonly acronym: boolean;
	/** Begins with a capital letter. */
	readonly capital: boolean;
}

/** Endings that mark the other gender or the plural: `chargé·e`, `conseiller(ère)s`, `médiateur-trice`. */
const FEMININE =
	'(?:e|ee|es|s|ne|nne|enne|ienne|le|lle|elle|te|tte|ere|ère|iere|ière|rice|trice|drice|euse|teuse|se|sse|esse|ve|ive|tive|fe|ice|eure|er|eur|teur|r)';
const TAIL = new RegExp(
	`^(?:(?:[·.]${FEMININE}){1,3}|\\(${FEMININE}\\)s?|(?:[-/]${FEMININE}){1,2})(?![\\p{L}\\p{M}])`,
	'iu'
);
const LETTERS =
	/(?:\p{Lu}\.){2,}\p{Lu}?(?!\p{Ll})|\p{Lu}{1,3}\d{1,2}\p{Lu}{0,2}(?![\p{L}\d])|\d+(?:ères?|eres?|ers?|[eè]mes?|es?|nde?)?(?![\p{L}\p{M}])|[\p{L}\p{M}]+|\d+/gu;

/**
 * Cuts a text into words. Inclusive writing is one word, in the form that stands first; `C.I.P.` is one too.
 *
 * @param text with unified typography
 */
export function readWords(text: string): readonly Word[] {
	const shouting = text.length > 5 && !/\p{Ll}/u.test(text);
	const words: Word[] = [];
	let end = 0;
	for (const match of text.matchAll(LETTERS)) {
		const start = match.index;
		if (start < end) continue;
		const bare = match[0];
		const tail = TAIL.exec(text.slice(start + bare.length))?.[0] ?? '';
		const folded = foldText(bare.replaceAll('.', '') + completion(bare, tail)).replace(
			/^(\d+)\D{1,4}$/,
			'$1'
		);
		words.push({
			raw: bare + tail,
			folded,
			stem: stemWord(folded),
			start,
			end: start + bare.length + tail.length,
			before: words.length === 0 ? openingOf(text.slice(0, start)) : separatorOf(text.slice(end, start)),
			acronym: !shouting && bare.length > 1 && !/\p{Ll}/u.test(bare) && /\p{Lu}/u.test(bare),
			capital: /^\p{Lu}/u.test(bare)
		});
		end = start + bare.length + tail.length;
	}
	return words;
}

/** `conseill.er.ère` and `médiat·eur·rice` are cut inside the ending: the first part belongs to the word. */
function completion(bare: string, tail: string): string {
	const first = /^[·.](er|eur|teur|r)(?=[·.])/i.exec(tail)?.[1];
	return first !== undefined && !/(?:er|eur)$/i.test(bare) ? first : '';
}

function openingOf(lead: string): Separator {
	return lead.includes('(') ? 'open' : 'none';
}

function separatorOf(gap: string): Separator {
	if (gap.includes('(') || gap.includes('[') || gap.includes('«')) return 'open';
	if (gap.includes(')') || gap.includes(']') || gap.includes('»')) return 'close';
	if (/[,;:|\n\r\t•!?+&"]|\.\s|\s·\s/.test(gap)) return 'comma';
	if (/\s-|-\s|[–—_]/.test(gap)) return 'dash';
	if (gap.includes('/')) return 'slash';
	return gap.includes('-') ? 'hyphen' : 'space';
}
