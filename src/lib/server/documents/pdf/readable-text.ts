/** Stands for a character that the font does not have. */
const MISSING = '\u25a1';

/**
 * Makes texts that the font can print: PDF/UA refuses a page with a letter that is not in its font, and one smiley in a
 * job title must not cost the dossier. A missing character is a square; marks that are not seen are left out.
 */
export function readableWith(letters: ReadonlySet<number>): (text: string) => string {
	return (text) =>
		Array.from(text.normalize('NFC').replace(/[[\p{Cf}\p{Mn}\p{Cc}]--\n]/gv, ''))
			.map((letter) => (letter === '\n' || letters.has(letter.codePointAt(0) ?? 0) ? letter : MISSING))
			.join('');
}

/** Every text of a value, made readable; everything else as it is. */
export function mapTexts<Value>(value: Value, change: (text: string) => string): Value {
	return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
		typeof part === 'string' ? change(part) : part
	) as Value;
}
