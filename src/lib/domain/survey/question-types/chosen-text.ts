import * as v from 'valibot';
import { ok, type Result } from '../../shared/result.ts';
import { firstOf, type FieldValues } from '../fields.ts';
import type { Cell } from '../question-type.ts';
import { parseLine } from './written-line.ts';

/** The lists whose wordings are suggested: a code of one of them can come with a text. */
export const SUGGESTED_LISTS = ['rome', 'pcs2003', 'employer-kind'] as const;
export type SuggestedList = (typeof SUGGESTED_LISTS)[number];

/** A code of a list that is suggested with a wording. */
export interface SuggestedCode {
	readonly list: SuggestedList;
	readonly code: string;
}

/** A suggestion that was chosen: its wording, and the code that the list gives it. */
export type ChosenText = { readonly text: string; readonly list: SuggestedList; readonly code: string };

/** A line of one's own words, or a suggestion. */
export type SuggestedText = string | ChosenText;

/** The part of the form that says which suggestion was chosen: `rome K1801`. */
export const CHOSEN_PART = 'chosen';
const CODE = /^[\w-]{1,40}$/;

/** The code of a suggestion, as forms and pages carry it. */
export function writeChosen({ list, code }: SuggestedCode): string {
	return `${list} ${code}`;
}

/** Reads it back; undefined for what says nothing that can be understood. */
function readChosen(written: string): SuggestedCode | undefined {
	const [listed = '', code = '', ...more] = written.split(' ');
	const list = SUGGESTED_LISTS.find((one) => one === listed);
	return list && CODE.test(code) && more.length === 0 ? { list, code } : undefined;
}

/**
 * Reads a line that may be a suggestion. Nothing vouches for the code yet: whoever keeps the answer checks that
 * the list gives this code to this wording, with `confirmChosen`. A code that cannot be read is left out.
 */
function parseSuggested(
	fields: FieldValues,
	item: { readonly code: string; readonly longest: number }
): Result<SuggestedText> {
	const line = parseLine(fields, item);
	if (!line.ok) return line;
	const chosen = readChosen(firstOf(fields, CHOSEN_PART));
	return ok(chosen ? { text: line.value, ...chosen } : line.value);
}

/** The same answer with its code where the list gives that code to that wording, and as plain text otherwise. */
export function confirmChosen(
	value: SuggestedText,
	codeOf: (text: string) => SuggestedCode | undefined
): SuggestedText {
	if (typeof value === 'string') return value;
	const { text, list, code } = value;
	const known = codeOf(text);
	return known?.list === list && known.code === code ? value : text;
}

/** The words of an answer, chosen or not. */
export function textOfSuggested(value: SuggestedText): string {
	return typeof value === 'string' ? value : value.text;
}

function suggestedFields(value: SuggestedText): FieldValues {
	return typeof value === 'string'
		? { '': [value] }
		: { '': [value.text], [CHOSEN_PART]: [writeChosen(value)] };
}

/** Columns of an export: the text, and the code that was chosen with it. */
function suggestedColumns({ code }: { readonly code: string }): readonly string[] {
	return [code, `${code}-${CHOSEN_PART}`];
}

function suggestedCells(value: SuggestedText): readonly Cell[] {
	return [textOfSuggested(value), typeof value === 'string' ? null : writeChosen(value)];
}

/** How a question whose answers are suggested is asked, read and exported, whatever is suggested. */
export const SUGGESTED = {
	parts: ['', CHOSEN_PART],
	parseAnswer: parseSuggested,
	toFields: suggestedFields,
	describe: (value: SuggestedText) => [{ text: textOfSuggested(value) }],
	exportColumns: suggestedColumns,
	exportCells: suggestedCells
} as const;

/** In characters. */
export const LONGEST_SUGGESTED = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(300));
