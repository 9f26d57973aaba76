/**
 * The fields of a form, by name. Only names that a question knows are ever asked for, so a form with a hundred
 * thousand others costs nothing.
 */
export type FieldReader = (name: string) => readonly string[];

/** What was written in the fields of one question, by part; `''` is the part named after the question. */
export type FieldValues = Readonly<Record<string, readonly string[]>>;

/** Name, and id of the first control, of a part of a question: `D13`, `D13-basis`. */
export function fieldName(question: string, part = ''): string {
	return part === '' ? question : `${question}-${part}`;
}

/** The part that says “Je préfère ne pas répondre” where the question itself has no such choice. */
export const DECLINED_PART = 'declined';
/** Value of that choice. No choice of a questionnaire can be called so: theirs are in capitals. */
export const DECLINED = 'refused';

const LONGEST_VALUE = 20_000;
const MOST_VALUES = 100;

/** Reads the parts of a question, and nothing else of the form. */
export function readFields(read: FieldReader, question: string, parts: readonly string[]): FieldValues {
	return Object.fromEntries(
		[...parts, DECLINED_PART].map((part) => [part, bounded(read(fieldName(question, part)))])
	);
}

/** The first value of a part; `''` when there is none. */
export function firstOf(fields: FieldValues, part = ''): string {
	return fields[part]?.[0] ?? '';
}

function bounded(values: readonly string[]): readonly string[] {
	return values.slice(0, MOST_VALUES).map((value) => value.slice(0, LONGEST_VALUE));
}
