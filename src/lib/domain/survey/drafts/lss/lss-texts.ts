import type { DraftText, Note } from '../draft.ts';
import { isEmptyText, textLanguage, type TextLanguage } from '../draft-text.ts';
import { plainText } from '../plain-text.ts';
import { field, type LssDocument, type LssRow } from './lss-document.ts';

/** Which languages of a survey go where; the rest is left. */
export interface LssLanguages {
	/** Tag → part of a text of the draft. */
	readonly parts: ReadonlyMap<string, TextLanguage>;
	/** Tag of the language that is neither French nor English, read only where there is neither. */
	readonly other: string | null;
	/** Tags that are not read. */
	readonly left: readonly string[];
}

/** The first French, the first English; the first of all where there is neither. */
export function chooseLanguages({ languages }: LssDocument): LssLanguages {
	const first = (part: TextLanguage) => languages.find((tag) => textLanguage(tag) === part);
	const [french, english] = [first('fr'), first('en')];
	const other = french === undefined && english === undefined ? languages[0] : undefined;
	const parts = new Map<string, TextLanguage>();
	if (french !== undefined) parts.set(french, 'fr');
	if (english !== undefined) parts.set(english, 'en');
	if (other !== undefined) parts.set(other, 'other');
	return { parts, other: other ?? null, left: languages.filter((tag) => !parts.has(tag)) };
}

/** Reads texts to plain text, and remembers what was in them that is no text. */
export interface TextReader {
	/** Rows of one thing, a language each, and the field that holds its text. */
	read(rows: readonly LssRow[], name: string, at: string): DraftText;
	/** A text that is the same in every language. */
	readPlain(text: string, at: string): DraftText;
	readonly notes: readonly Note[];
}

export function textReader(languages: LssLanguages): TextReader {
	const marked = new Set<string>();
	const media = new Map<string, Note>();
	const plain = (html: string, at: string) => {
		const { text, isMarked, media: found } = plainText(html);
		if (isMarked) marked.add(at);
		for (const one of found) media.set(`${at} ${one}`, { code: 'draft.left.media', at, found: one });
		return text;
	};
	return {
		read: (rows, name, at) =>
			Object.fromEntries(
				[...languages.parts].flatMap(([tag, part]) => {
					const row = rows.find((one) => isIn(one, tag));
					const text = plain(field(row, name), at);
					return text === '' ? [] : [[part, text]];
				})
			),
		readPlain(text, at) {
			const one = plain(text, at);
			return one === '' ? {} : Object.fromEntries([...languages.parts.values()].map((part) => [part, one]));
		},
		get notes() {
			const [at] = marked;
			const formats =
				at === undefined ? [] : [{ code: 'draft.changed.html', at, params: { count: marked.size } }];
			return [...formats, ...media.values()];
		}
	};
}

/** A row without a language is in all of them. */
function isIn(row: LssRow, tag: string): boolean {
	const language = field(row, 'language') || field(row, 'surveyls_language');
	return language === '' || language === tag;
}

/** The text, or nothing when it is empty in every language. */
export function unlessEmpty(text: DraftText): DraftText | undefined {
	return isEmptyText(text) ? undefined : text;
}
