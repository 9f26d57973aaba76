const LIGATURES: readonly (readonly [RegExp, string])[] = [
	[/œ/g, 'oe'],
	[/æ/g, 'ae'],
	[/ß/g, 'ss']
];

const BEYOND_ASCII = /[^\0-\x7f]/;

/** Lower case, without accents or ligatures: `Chargée` and `CHARGEE` become `chargee`. */
export function foldText(text: string): string {
	const small = text.toLowerCase();
	if (!BEYOND_ASCII.test(small)) return small;
	const plain = small.normalize('NFD').replace(/\p{M}/gu, '');
	return LIGATURES.reduce((folded, [from, to]) => folded.replace(from, to), plain);
}

/** Invisible marks, and the many forms of apostrophes, quotes, hyphens and spaces, written in one way. */
const TYPOGRAPHY: readonly (readonly [RegExp, string])[] = [
	[/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, ''],
	[/[\u2018\u2019\u02BC\u00B4\u0060]/g, "'"],
	[/[\u2010-\u2012\u2212]/g, '-'],
	[/[\u2022\u2027\u2219\u22C5\u30FB]/g, '·'],
	[/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ']
];

/**
 * One spelling for typographic variants. The length may change, so spans found afterwards are spans of
 * the returned text.
 */
export function unifyTypography(text: string): string {
	return TYPOGRAPHY.reduce((unified, [from, to]) => unified.replace(from, to), text.normalize('NFC'));
}
