import type { DraftChoice, DraftItem, DraftText } from './draft.ts';
import { mapText, shorten } from './draft-text.ts';
import type { SourceChoice, SourceQuestion } from './source-survey.ts';

export interface CodedChoice extends SourceChoice {
	readonly sourceCode: string;
}

/** A question with the codes it has in the draft. */
export interface CodedQuestion extends Omit<SourceQuestion, 'choices' | 'other'> {
	readonly sourceCode: string;
	readonly choices: readonly CodedChoice[];
	/** The last choice: “Other”, which is then asked for in words. */
	readonly other?: DraftChoice;
}

/** Where a file sets no bounds; `draft.todo.bounds` asks for them. */
export const OPEN_BOUNDS = { least: 0, most: 1_000_000 } as const;

const LONGEST = { text: 255, longText: 2000 } as const;
/** Of the engine. */
const MOST = { text: 300, longText: 5000 } as const;
const YEARS = { firstYear: 1950, lastYear: 2100 } as const;

/** The item of a question, asked always. */
export function itemOf(question: CodedQuestion): DraftItem {
	const base = baseOf(question);
	const { type, longest } = question;
	switch (type) {
		case 'single':
		case 'multiple':
			return { ...base, type, choices: choicesOf(question) };
		case 'yes-no':
		case 'information':
			return { ...base, type };
		case 'text':
			return { ...base, type, longest: Math.min(longest ?? LONGEST.text, MOST.text) };
		case 'long-text':
			return { ...base, type, longest: Math.min(longest ?? LONGEST.longText, MOST.longText) };
		case 'month':
			return { ...base, type, ...YEARS };
		case 'number':
			return { ...base, type, ...numberSettings(question) };
	}
}

function baseOf({ code, label, short, hint, required, type }: CodedQuestion) {
	return {
		code,
		label,
		short: short ?? shortOf(label),
		...(hint ? { hint } : {}),
		star: false,
		// Somebody who need not answer declines, which is an answer.
		optional: !required && type !== 'information'
	};
}

function shortOf(label: DraftText): DraftText {
	return mapText(label, shorten);
}

function choicesOf({ choices, other }: CodedQuestion): readonly DraftChoice[] {
	const listed = choices.map(({ code, label }) => ({ code, label }));
	return other ? [...listed, other] : listed;
}

function numberSettings({
	least = OPEN_BOUNDS.least,
	most = OPEN_BOUNDS.most,
	whole = true,
	unit = {}
}: CodedQuestion) {
	const example = Math.min(most, Math.max(least, Math.round((least + Math.min(most, 100)) / 2)));
	return { least, most, whole, unit, example };
}
