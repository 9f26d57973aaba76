import type { Condition } from '../condition.ts';
import type { Expression, Name } from './expression.ts';

/** A question that a condition may look at. */
export interface Variable {
	/** Its code in the draft. */
	readonly question: string;
	/** Codes of the file → codes of the draft. Empty for a question without choices. */
	readonly codes: ReadonlyMap<string, string>;
	/** Every code its answer can have. */
	readonly all: readonly string[];
	/** The choice whose tick it tells, `Y` or nothing, of a question with several answers. */
	readonly choice?: string;
	readonly several: boolean;
	/** May be declined, which is the code `refused`. */
	readonly optional: boolean;
}

/** Names of expressions → what they look at. */
export type Variables = ReadonlyMap<string, Variable>;

/** A condition of the engine; or always, never; or what stands in the way. */
export type Carried =
	| { readonly kind: 'condition'; readonly condition: Condition }
	| { readonly kind: 'constant'; readonly value: boolean }
	/** `name`: a question that is not in the draft, comes later, or has no codes. */
	| { readonly kind: 'failed'; readonly name?: string };

/** Says in codes of the draft what an expression says in those of the file. */
export function toCondition(expression: Expression, variables: Variables): Carried {
	if (expression.kind === 'constant') return expression;
	try {
		const condition = build(expression, variables);
		return { kind: 'condition', condition: withAsked(expression, condition, variables) };
	} catch (error) {
		if (error instanceof NotCarried)
			return { kind: 'failed', ...(error.at === undefined ? {} : { name: error.at }) };
		throw error;
	}
}

/** All of several conditions. */
export function allOf(conditions: readonly Condition[]): Condition | undefined {
	const [only, ...others] = conditions;
	return others.length === 0 ? only : { all: conditions };
}

class NotCarried extends Error {
	readonly at: string | undefined;

	constructor(at?: string) {
		super('not carried');
		this.at = at;
	}
}

function build(expression: Expression, variables: Variables): Condition {
	switch (expression.kind) {
		case 'compare':
			return compare(expression, variables);
		case 'empty':
			return {
				not: { question: find(expression.name, variables).question, in: given(expression.name, variables) }
			};
		case 'not':
			return negate(build(expression.part, variables));
		case 'all':
			return { all: expression.parts.map((part) => build(part, variables)) };
		case 'any':
			return anyOf(expression.parts.map((part) => build(part, variables)));
		case 'constant':
			throw new NotCarried();
	}
}

function compare(
	{ name, value, whole }: Extract<Expression, { kind: 'compare' }>,
	variables: Variables
): Condition {
	const variable = find(name, variables);
	const { question, choice } = variable;
	if (choice !== undefined) {
		if (value !== 'Y') throw new NotCarried();
		return { question, in: [choice] };
	}
	if (whole && variable.several) throw new NotCarried();
	const code = variable.codes.get(value);
	if (code === undefined) throw new NotCarried();
	return { question, in: [code] };
}

/** The codes that say that there is an answer. */
function given(name: Name, variables: Variables): readonly string[] {
	const { choice, all } = find(name, variables);
	return choice === undefined ? all : [choice];
}

function find({ name }: Name, variables: Variables): Variable {
	const variable = variables.get(name);
	if (!variable || variable.all.length === 0) throw new NotCarried(name);
	return variable;
}

function negate(condition: Condition): Condition {
	return 'not' in condition ? condition.not : { not: condition };
}

/** Comparisons of one question become one: “D1 is CDI or CDD”. */
function anyOf(parts: readonly Condition[]): Condition {
	const byQuestion = new Map<string, string[]>();
	const merged: Condition[] = [];
	for (const part of parts) {
		if (!('question' in part)) {
			merged.push(part);
			continue;
		}
		const codes = byQuestion.get(part.question);
		if (codes) codes.push(...part.in.filter((code) => !codes.includes(code)));
		else {
			const first = [...part.in];
			byQuestion.set(part.question, first);
			merged.push({ question: part.question, in: first });
		}
	}
	const [only, ...others] = merged;
	return only && others.length === 0 ? only : { any: merged };
}

/**
 * An expression with a name that must be asked is false where it is not. Comparisons that must all hold say so
 * by themselves; what is negated or one of several does not.
 */
function withAsked(expression: Expression, condition: Condition, variables: Variables): Condition {
	if (isPositive(expression)) return condition;
	const asked = new Map<string, Condition>();
	for (const name of namesIn(expression)) {
		if (!name.needsAsked) continue;
		const { question, all, optional } = find(name, variables);
		asked.set(question, { question, in: optional ? [...all, 'refused'] : all });
	}
	return asked.size === 0 ? condition : { all: [...asked.values(), condition] };
}

function isPositive(expression: Expression): boolean {
	return expression.kind === 'compare' || (expression.kind === 'all' && expression.parts.every(isPositive));
}

function namesIn(expression: Expression): readonly Name[] {
	if ('name' in expression) return [expression.name];
	if ('part' in expression) return namesIn(expression.part);
	return 'parts' in expression ? expression.parts.flatMap(namesIn) : [];
}
