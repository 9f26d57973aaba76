/**
 * A text as it is compared: without case, accents, byte order marks, or runs of spaces and line feeds.
 *
 * « Prof. libérale,⏎Chef d’entreprise » and "prof. liberale, chef d'entreprise" are the same.
 */
export function comparable(text: string): string {
	return text
		.normalize('NFD')
		.replace(/[\u0300-\u036f\ufeff\u200b]/g, '')
		.replace(/[\u2018\u2019\u02bc]/g, "'")
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase();
}
