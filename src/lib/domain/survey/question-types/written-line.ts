import { fail, ok, type Result } from '../../shared/result.ts';
import { cleanLine } from '../clean-text.ts';
import { firstOf, type FieldValues } from '../fields.ts';

interface WrittenItem {
	readonly code: string;
	/** In characters. */
	readonly longest: number;
}

/** Reads one line of text that must say something. */
export function parseLine(fields: FieldValues, { code, longest }: WrittenItem): Result<string> {
	const line = cleanLine(firstOf(fields));
	if (line === '') return fail({ code: 'answer.write', at: code });
	if (line.length > longest)
		return fail({ code: 'answer.too-long', at: code, params: { longest, count: line.length } });
	return ok(line);
}
