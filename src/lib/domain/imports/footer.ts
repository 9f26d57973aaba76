import { cellKind } from './cell-kinds.ts';
import { comparable } from './comparable.ts';

export type FooterKind = 'totals' | 'note';

/** Words that name a line of sums, in the first filled cell of it. */
const TOTALS =
	/^(?:grand |sous-?|sub-?)?(?:total|totaux|totals|ensemble|somme|moyenne|mediane|sum|mean|average|median|overall)\b/;

/** Words that open a remark under a table. */
const NOTES = /^(?:source|sources|note|notes|nb|n\.b\.|lecture|champ|legende|avertissement|warning|\*|\()/;

const LONGEST_TOTALS = 40;
const LEAST_WIDTH = 3;
const LEAST_WORDS = 4;

/** What a row at the end of a table is, when it is no record of it. */
export function footerKind(cells: readonly string[], width: number): FooterKind | undefined {
	if (!mayBeFooter(cells)) return undefined;
	const filled = cells.filter((cell) => cell.trim() !== '');
	const [first = '', ...others] = filled;
	const text = comparable(first);
	if (text.length <= LONGEST_TOTALS && TOTALS.test(text) && others.some(isNumber)) return 'totals';
	if (width < LEAST_WIDTH || filled.length !== 1) return undefined;
	const isSentence = text.split(' ').length >= LEAST_WORDS;
	return NOTES.test(text) || isSentence ? 'note' : undefined;
}

/** First letters of those words, and of a sentence alone: most rows are let through by these alone. */
const OPENING = /^\s*(?:grand|sous|sub|tot|ens|som|moy|m[eé]d|sum|mean|aver|over)/i;

function mayBeFooter(cells: readonly string[]): boolean {
	const first = cells.findIndex((cell) => cell !== '');
	const isAlone = cells.every((cell, index) => index <= first || cell.trim() === '');
	return isAlone || OPENING.test(cells[first] ?? '');
}

function isNumber(cell: string): boolean {
	const kind = cellKind(cell);
	return kind === 'integer' || kind.startsWith('decimal') || kind.startsWith('ambiguous');
}
