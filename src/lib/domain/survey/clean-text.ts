/** Marks that turn the direction of the text around them, and spaces that nobody sees. */
const INVISIBLE = /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
/** Control characters but the line break; a database takes no NUL. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/gu;
/** Half of a pair of surrogates, which is no character. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** One line: composed characters, nothing invisible, single spaces, none at the ends. */
export function cleanLine(text: string): string {
	return cleanParagraphs(text).replace(/\s+/gu, ' ');
}

/** The same, line breaks kept: at most one empty line in a row. */
export function cleanParagraphs(text: string): string {
	return text
		.replace(/\r\n?/g, '\n')
		.replace(LONE_SURROGATE, '')
		.replace(CONTROL, ' ')
		.replace(INVISIBLE, '')
		.normalize('NFC')
		.replace(/[^\S\n]+/gu, ' ')
		.replace(/ ?\n ?/g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}
