import type { DraftItem, Note } from './draft.ts';
import { joinTexts } from './draft-text.ts';
import type { CodedQuestion } from './item-of.ts';
import type { SourceQuestion } from './source-survey.ts';

const LONGEST_OTHER = 255;

/** The engine has no field inside a choice: what “other” is, is asked right after. */
export function otherItem({ code: asked, other, short, label }: CodedQuestion, code: string): DraftItem {
	const called = other?.label ?? {};
	return {
		code,
		type: 'text',
		label: joinTexts(short ?? label, called),
		short: called,
		star: false,
		optional: true,
		longest: LONGEST_OTHER,
		when: { question: asked, in: [other?.code ?? ''] }
	};
}

export function otherAsked({ code: at, row }: SourceQuestion): Note {
	return { code: 'draft.changed.other', at, ...(row === undefined ? {} : { row }) };
}
