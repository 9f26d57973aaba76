import { fail, ok, type Result } from '../../shared/result.ts';
import { cleanLine, cleanParagraphs } from '../../survey/clean-text.ts';

/** Longest name of a view, in characters. */
export const LONGEST_NAME = 80;
/** Longest comment, in characters. */
export const LONGEST_COMMENT = 2000;

/** A name that somebody gives to a view: one line. */
export function parseViewName(text: string): Result<string> {
	const name = cleanLine(text);
	if (name === '' || name.length > LONGEST_NAME)
		return fail({ code: 'view.name', at: 'name', params: { most: LONGEST_NAME } });
	return ok(name);
}

/** What somebody writes beside a figure. */
export function parseComment(text: string): Result<string> {
	const body = cleanParagraphs(text);
	if (body === '' || body.length > LONGEST_COMMENT)
		return fail({ code: 'view.comment', at: 'body', params: { most: LONGEST_COMMENT } });
	return ok(body);
}
