import type { DraftText } from '../drafts/draft.ts';
import { cleanLine } from '../clean-text.ts';
import type { FieldReader } from '../fields.ts';
import { LONGEST_TEXT } from '../item.ts';
import { readNumber } from '../read-number.ts';
import type { Problem } from '../../shared/problem.ts';

/** What is read of a form, and what is wrong with it so far, each at the name of its field. */
export interface FormReading {
	readonly read: FieldReader;
	readonly problems: Problem[];
}

/** The two languages of a text, as the fields `<name>-fr` and `<name>-en`; what a file had in another stays. */
export function readText({ read, problems }: FormReading, name: string, before: DraftText = {}): DraftText {
	const written = (['fr', 'en'] as const).flatMap((language) => {
		const at = `${name}-${language}`;
		const text = cleanLine(read(at)[0] ?? '');
		if (text.length > LONGEST_TEXT)
			problems.push({ code: 'editor.text-long', at, params: { count: text.length, most: LONGEST_TEXT } });
		return text === '' ? [] : [[language, text] as const];
	});
	return { ...(before.other === undefined ? {} : { other: before.other }), ...Object.fromEntries(written) };
}

/** A help or another text that need not be there: undefined when it is empty in both languages. */
export function readOptionalText(
	form: FormReading,
	name: string,
	before: DraftText | undefined
): DraftText | undefined {
	const text = readText(form, name, before);
	return text.fr === undefined && text.en === undefined && text.other === undefined ? undefined : text;
}

interface Bounds {
	readonly least: number;
	readonly most: number;
	/** Figures after the decimal sign are taken too. */
	readonly decimals?: boolean;
}

/** A number of a form; the one before where what is written is none, which is told. */
export function readSetting(
	{ read, problems }: FormReading,
	at: string,
	before: number,
	{ least, most, decimals = false }: Bounds
): number {
	const text = cleanLine(read(at)[0] ?? '');
	const sign = text.startsWith('-') ? -1 : 1;
	const value = readNumber(text.replace(/^-/, ''));
	const number = value === undefined ? NaN : sign * value;
	if (number >= least && number <= most && (decimals || Number.isInteger(number))) return number;
	problems.push({ code: 'editor.number', at, found: text.slice(0, 80), params: { least, most } });
	return before;
}
