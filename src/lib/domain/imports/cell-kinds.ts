import { comparable } from './comparable.ts';
import { dateShape, isPossibleDate } from './dates.ts';
import { numberShape } from './numbers.ts';

/** What one cell may be, before its column is known. */
export type CellKind =
	| 'empty'
	/** `NA`, `nd`: a word that stands for no value. */
	| 'missing'
	| 'boolean'
	| 'integer'
	| 'decimal-comma'
	| 'decimal-dot'
	/** `1,234` or `1.234`. */
	| 'ambiguous-comma'
	| 'ambiguous-dot'
	| 'date-dmy'
	| 'date-mdy'
	| 'date-ymd'
	/** Day and month may be either. */
	| 'date-ambiguous'
	/** `31/02/2013`. */
	| 'date-impossible'
	/** Digits that are no quantity: `01004`, a phone number. */
	| 'code'
	/** `1500-1999 €`: from one number to another. */
	| 'range'
	| 'text';

const TRUTH: Readonly<Record<string, boolean>> = {
	true: true,
	false: false,
	vrai: true,
	faux: false,
	oui: true,
	non: false,
	yes: true,
	no: false
};

/** Words that tools and offices write for no value: not available, not significant, not applicable. */
const MISSING_WORDS = new Set(['na', 'n/a', '#n/a', 'nd', 'ns', 'nc', 'null', 'nan', '-', '--', '.', '?']);

const LONGEST_KIND = 32;

/** What a cell looks like on its own. */
export function cellKind(cell: string): CellKind {
	const text = cell.trim();
	if (text === '') return 'empty';
	if (text.length > LONGEST_KIND) return 'text';
	return numberKind(text) ?? dateKind(text) ?? wordKind(text);
}

/** Yes or no as people and tools write it; undefined for anything else. */
export function parseTruth(text: string): boolean | undefined {
	return TRUTH[comparable(text)];
}

export function isMissingWord(text: string): boolean {
	return MISSING_WORDS.has(comparable(text).replace(/^[([](.*)[)\]]$/, '$1'));
}

function numberKind(text: string): CellKind | undefined {
	const shape = numberShape(text);
	if (!shape) return undefined;
	if (shape.kind === 'whole') return 'integer';
	if (shape.kind === 'ambiguous') return shape.mark === ',' ? 'ambiguous-comma' : 'ambiguous-dot';
	return shape.mark === ',' ? 'decimal-comma' : 'decimal-dot';
}

function dateKind(text: string): CellKind | undefined {
	const shape = dateShape(text);
	if (!shape) return undefined;
	if (!isPossibleDate(shape)) return 'date-impossible';
	// 01/01/2017 is the same day in either order, and proves none.
	if (shape.parts[0] === shape.parts[1]) return 'date-ymd';
	return shape.order ? `date-${shape.order}` : 'date-ambiguous';
}

function wordKind(text: string): CellKind {
	if (parseTruth(text) !== undefined) return 'boolean';
	if (isMissingWord(text)) return 'missing';
	if (/^\+?\d[\d\s.]*$/.test(text)) return 'code';
	return isRange(text) ? 'range' : 'text';
}

const BETWEEN =
	/^[[\]]?(?:entre |de |from )?(\d[\d\s]*) ?(?:€|euros)? ?(?:-|–|à|et|;|to|and) ?(\d[\d\s]*) ?(?:€|euros)?[[\]]?$/i;
const BEYOND = /^(?:moins|plus|less|more|under|over|[<>]=?) ?(?:de |than )?\d[\d\s]* ?(?:€|euros)?$/i;

/** `2013-2014` are years, never from one number to another. */
function isRange(text: string): boolean {
	if (BEYOND.test(text)) return true;
	const [, first, last] = BETWEEN.exec(text) ?? [];
	if (first === undefined || last === undefined) return false;
	const areYears = !/€|euros/i.test(text) && [first, last].every((part) => /^(?:19|20)\d\d\s*$/.test(part));
	const [from, to] = [Number(first.replace(/\s/g, '')), Number(last.replace(/\s/g, ''))];
	return to > from && to >= 100 && !areYears;
}
