import { quoteFound } from '../../shared/problem.ts';
import type { Condition } from '../condition.ts';
import type { Note } from './draft.ts';
import { parseExpression, type Dialect } from './expression.ts';
import type { SourceQuestion } from './source-survey.ts';
import { allOf, toCondition, type Carried } from './to-condition.ts';
import type { NameTable } from './variables.ts';

/** What became of the conditions of a question: `never` when it is never asked. */
export interface CarriedCondition {
	readonly kind: 'asked' | 'never';
	readonly condition?: Condition;
	readonly notes: readonly Note[];
}

/** Says the conditions of a question in codes of the draft; one that cannot be said is a note, never dropped. */
export function carryCondition(
	{ code: at, row, conditions }: SourceQuestion,
	{ names, dialect }: { readonly names: NameTable; readonly dialect: Dialect }
): CarriedCondition {
	const place = { at, ...(row === undefined ? {} : { row }) };
	const parts: Condition[] = [];
	const notes: Note[] = [];
	for (const text of conditions) {
		const carried = carry(text, names, dialect);
		if (carried.kind === 'condition') parts.push(carried.condition);
		else if (carried.kind === 'failed')
			notes.push({ ...failure(carried), ...place, found: quoteFound(text) });
		else if (!carried.value) {
			return {
				kind: 'never',
				notes: [{ code: 'draft.left.never-asked', ...place, found: quoteFound(text) }]
			};
		}
	}
	const condition = allOf(parts);
	return { kind: 'asked', notes, ...(condition ? { condition } : {}) };
}

function carry(text: string, names: NameTable, dialect: Dialect): Carried {
	const expression = parseExpression(text, dialect);
	return expression ? toCondition(expression, names) : { kind: 'failed' };
}

function failure({ name }: Extract<Carried, { kind: 'failed' }>) {
	return name === undefined
		? { code: 'draft.left.condition' }
		: { code: 'draft.left.condition-question', params: { question: quoteFound(name) } };
}
