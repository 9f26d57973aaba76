import { readTokens, type Token } from './expression-tokens.ts';

/** How a tool writes conditions. */
export interface Dialect {
	/** Names of questions stand bare (`Q1.NAOK`), not as `${q1}`. */
	readonly bareNames: boolean;
	/** A bare word after a comparison is a code. */
	readonly bareValues: boolean;
	/** `=` compares the whole of a multiple answer, not one of its choices. */
	readonly wholeAnswers: boolean;
	/** A name without `.NAOK` makes the expression false where its question is not asked. */
	readonly needsAsked: boolean;
}

export const LIMESURVEY: Dialect = {
	bareNames: true,
	bareValues: false,
	wholeAnswers: false,
	needsAsked: true
};
export const XLSFORM: Dialect = {
	bareNames: false,
	bareValues: false,
	wholeAnswers: true,
	needsAsked: false
};
export const SHEET: Dialect = { bareNames: true, bareValues: true, wholeAnswers: false, needsAsked: false };

/** What a condition of another tool says, as far as the engine could say it. */
export type Expression =
	| { readonly kind: 'compare'; readonly name: Name; readonly value: string; readonly whole: boolean }
	| { readonly kind: 'empty'; readonly name: Name }
	| { readonly kind: 'not'; readonly part: Expression }
	| { readonly kind: 'all' | 'any'; readonly parts: readonly Expression[] }
	| { readonly kind: 'constant'; readonly value: boolean };

export interface Name {
	readonly name: string;
	/** False unless its question is asked. */
	readonly needsAsked: boolean;
}

const MOST_CHARACTERS = 40_000;
const DEEPEST = 40;

/** Reads a condition; undefined when it says more than comparisons of codes. */
export function parseExpression(text: string, dialect: Dialect): Expression | undefined {
	if (text.length > MOST_CHARACTERS) return undefined;
	const tokens = readTokens(text);
	if (!tokens) return undefined;
	const state: State = { tokens, at: 0, depth: 0, dialect };
	const expression = readAny(state);
	return state.at === tokens.length ? expression : undefined;
}

interface State {
	readonly tokens: readonly Token[];
	readonly dialect: Dialect;
	at: number;
	depth: number;
}

function readAny(state: State): Expression | undefined {
	return readSeveral(state, 'any', ['or', '||', 'ou'], readAll);
}

function readAll(state: State): Expression | undefined {
	return readSeveral(state, 'all', ['and', '&&', 'et'], readNot);
}

function readSeveral(
	state: State,
	kind: 'all' | 'any',
	signs: readonly string[],
	readPart: (state: State) => Expression | undefined
): Expression | undefined {
	const parts: Expression[] = [];
	do {
		const part = readPart(state);
		if (!part) return undefined;
		parts.push(part);
	} while (takes(state, signs));
	const [only, ...others] = parts;
	return others.length === 0 ? only : { kind, parts };
}

function readNot(state: State): Expression | undefined {
	let negations = 0;
	while (takes(state, ['!', 'not', 'non'])) negations += 1;
	const part = readPrimary(state);
	return part && negations % 2 === 1 ? { kind: 'not', part } : part;
}

function readPrimary(state: State): Expression | undefined {
	if (takes(state, ['('])) {
		state.depth += 1;
		if (state.depth > DEEPEST) return undefined;
		const inner = readAny(state);
		state.depth -= 1;
		return inner && takes(state, [')']) ? inner : undefined;
	}
	const first = state.tokens[state.at];
	const isCall = first?.kind === 'word' && state.tokens[state.at + 1]?.text === '(';
	return isCall ? readCall(state) : readComparison(state);
}

/** `is_empty(Q1)`, `selected(${q1}, 'a')`. */
function readCall(state: State): Expression | undefined {
	const called = state.tokens[state.at]?.text.toLowerCase();
	state.at += 2;
	const name = takeName(state);
	if (!name) return undefined;
	if (called === 'is_empty' && takes(state, [')'])) return { kind: 'empty', name };
	if (called !== 'selected' || !takes(state, [','])) return undefined;
	const value = takeValue(state);
	return value !== undefined && takes(state, [')'])
		? { kind: 'compare', name, value, whole: false }
		: undefined;
}

function readComparison(state: State): Expression | undefined {
	return (
		readConstant(state) ?? (state.tokens[state.at]?.kind === 'text' ? readTurned(state) : readStraight(state))
	);
}

/** `1`, `0`, compared with nothing. */
function readConstant(state: State): Expression | undefined {
	const { tokens, at } = state;
	const value = CONSTANTS[tokens[at]?.text ?? ''];
	if (value === undefined || isComparing(tokens[at + 1])) return undefined;
	state.at += 1;
	return { kind: 'constant', value };
}

/** `Q1 == "A1"` */
function readStraight(state: State): Expression | undefined {
	const name = takeName(state);
	const sign = name && takeSign(state);
	const value = sign === undefined ? undefined : takeValue(state);
	return name && value !== undefined ? compared(state, { name, sign, value }) : undefined;
}

/** `"A1" == Q1` */
function readTurned(state: State): Expression | undefined {
	const value = takeValue(state) ?? '';
	const sign = takeSign(state);
	const name = sign === undefined ? undefined : takeName(state);
	return name && compared(state, { name, sign, value });
}

interface Compared {
	readonly name: Name;
	readonly sign: string | undefined;
	readonly value: string;
}

function compared({ dialect }: State, { name, sign, value }: Compared): Expression {
	const same: Expression =
		value === '' ? { kind: 'empty', name } : { kind: 'compare', name, value, whole: dialect.wholeAnswers };
	return sign !== undefined && EQUAL.includes(sign) ? same : { kind: 'not', part: same };
}

function takeSign(state: State): string | undefined {
	const token = state.tokens[state.at];
	if (!isComparing(token)) return undefined;
	state.at += 1;
	return token?.text.toLowerCase();
}

const CONSTANTS: Readonly<Record<string, boolean | undefined>> = { 1: true, 0: false };
const EQUAL = ['=', '==', 'eq'];
const UNEQUAL = ['!=', '<>', 'ne'];

function isComparing(token: Token | undefined): boolean {
	return (
		token !== undefined && token.kind !== 'text' && [...EQUAL, ...UNEQUAL].includes(token.text.toLowerCase())
	);
}

function takes(state: State, signs: readonly string[]): boolean {
	const token = state.tokens[state.at];
	const isOne = token !== undefined && token.kind !== 'text' && signs.includes(token.text.toLowerCase());
	if (isOne) state.at += 1;
	return isOne;
}

/** Endings that say which part of an answer is meant: the code, whether or not the question is asked. */
const ENDING = /\.(NAOK|value|valueNAOK|code)$/;

function takeName(state: State): Name | undefined {
	const token = state.tokens[state.at];
	const name = token && nameOf(token, state.dialect);
	if (name) state.at += 1;
	return name;
}

function nameOf(token: Token, dialect: Dialect): Name | undefined {
	if (token.kind === 'name') return dialect.bareNames ? undefined : { name: token.text, needsAsked: false };
	if (token.kind !== 'word' || !dialect.bareNames || /^\d+$/.test(token.text)) return undefined;
	const ending = ENDING.exec(token.text)?.[1] ?? '';
	return {
		name: token.text.replace(ENDING, ''),
		needsAsked: dialect.needsAsked && !ending.endsWith('NAOK')
	};
}

function takeValue(state: State): string | undefined {
	const token = state.tokens[state.at];
	const isValue =
		token?.kind === 'text' ||
		(token?.kind === 'word' && (state.dialect.bareValues || /^\d+$/.test(token.text)));
	if (!isValue) return undefined;
	state.at += 1;
	return token.text;
}
