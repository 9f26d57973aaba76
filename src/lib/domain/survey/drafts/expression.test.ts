import { describe, expect, it } from 'vitest';
import type { Condition } from '../condition.ts';
import { LIMESURVEY, parseExpression, SHEET, XLSFORM, type Dialect } from './expression.ts';
import { toCondition, type Variable } from './to-condition.ts';

const variable = (question: string, codes: readonly string[], more: Partial<Variable> = {}): Variable => ({
	question,
	codes: new Map(codes.map((code) => [code, code.toUpperCase()])),
	all: codes.map((code) => code.toUpperCase()),
	several: false,
	optional: false,
	...more
});

const VARIABLES = new Map<string, Variable>([
	['q1', variable('Q1', ['a', 'b', 'c'])],
	['7X1X1', variable('Q1', ['a', 'b', 'c'])],
	['q2', variable('Q2', ['a', 'b'], { optional: true })],
	['m', variable('M', ['s1', 's2'], { several: true })],
	['m_s1', variable('M', ['s1', 's2'], { several: true, choice: 'S1' })],
	['age', variable('AGE', [])]
]);

const read = (text: string, dialect: Dialect) => {
	const expression = parseExpression(text, dialect);
	return expression ? toCondition(expression, VARIABLES) : 'unread';
};
const on = (question: string, ...codes: readonly string[]): Condition => ({ question, in: codes });

describe('conditions of LimeSurvey', () => {
	it.each<[string, Condition]>([
		['q1.NAOK == "a"', on('Q1', 'A')],
		['((7X1X1.NAOK == "a"))', on('Q1', 'A')],
		['"a" == q1.NAOK', on('Q1', 'A')],
		['q1 == "a"', on('Q1', 'A')],
		["q1.NAOK eq 'a'", on('Q1', 'A')],
		['q1.NAOK != "a"', { not: on('Q1', 'A') }],
		['!(q1.NAOK != "a")', on('Q1', 'A')],
		['q1.NAOK == "a" or q1.NAOK == "c"', on('Q1', 'A', 'C')],
		['q1.NAOK == "a" || q2.NAOK == "b"', { any: [on('Q1', 'A'), on('Q2', 'B')] }],
		['q1.NAOK == "a" and (q2.NAOK == "b" or q2.NAOK == "a")', { all: [on('Q1', 'A'), on('Q2', 'B', 'A')] }],
		[
			'q1.NAOK == "a" and q2.NAOK == "a" or q2.NAOK == "b"',
			{ any: [{ all: [on('Q1', 'A'), on('Q2', 'A')] }, on('Q2', 'B')] }
		],
		['!is_empty(q1.NAOK)', on('Q1', 'A', 'B', 'C')],
		['is_empty(q1.NAOK)', { not: on('Q1', 'A', 'B', 'C') }],
		['q1.NAOK != ""', on('Q1', 'A', 'B', 'C')],
		['m_s1.NAOK == "Y"', on('M', 'S1')],
		['m_s1.NAOK == ""', { not: on('M', 'S1') }]
	])('%s', (text, condition) => {
		expect(read(text, LIMESURVEY)).toEqual({ kind: 'condition', condition });
	});

	// LimeSurvey manual, “Expression Manager”: without NAOK, a question that is not asked makes the whole false.
	it('hold only where the questions named without NAOK are asked', () => {
		expect(read('q2 != "a"', LIMESURVEY)).toEqual({
			kind: 'condition',
			condition: { all: [on('Q2', 'A', 'B', 'refused'), { not: on('Q2', 'A') }] }
		});
	});

	it.each([
		'age.NAOK > 18',
		'count(m_s1, m_s2) > 1',
		'regexMatch("/a/", q1)',
		'q1.NAOK == q2.NAOK',
		'q1.NAOK == "a" and',
		'q1.NAOK == "a" )',
		'(q1.NAOK == "a"',
		'${q1} = "a"',
		'q1.NAOK + 1 == 2',
		`${'('.repeat(60)}q1.NAOK == "a"${')'.repeat(60)}`,
		`q1.NAOK == "${'x'.repeat(50_000)}"`
	])('that say more are not read: %#', (text) => {
		expect(read(text, LIMESURVEY)).toBe('unread');
	});

	it.each([
		['zz.NAOK == "a"', { kind: 'failed', name: 'zz' }],
		['!is_empty(age.NAOK)', { kind: 'failed', name: 'age' }],
		['q1.NAOK == "z"', { kind: 'failed' }],
		['m_s1.NAOK == "N"', { kind: 'failed' }],
		['1', { kind: 'constant', value: true }],
		['0', { kind: 'constant', value: false }]
	])('%s says what stands in the way', (text, carried) => {
		expect(read(text, LIMESURVEY)).toEqual(carried);
	});
});

describe('conditions of an XLSForm', () => {
	it.each<[string, Condition]>([
		["${q1} = 'a'", on('Q1', 'A')],
		["${ q1 } != 'a'", { not: on('Q1', 'A') }],
		["selected(${m}, 's1')", on('M', 'S1')],
		["not(selected(${m}, 's1'))", { not: on('M', 'S1') }],
		["${q1} = 'a' and not(${q2} = 'b')", { all: [on('Q1', 'A'), { not: on('Q2', 'B') }] }],
		["${q1} != ''", on('Q1', 'A', 'B', 'C')]
	])('%s', (text, condition) => {
		expect(read(text, XLSFORM)).toEqual({ kind: 'condition', condition });
	});

	it('do not compare a part with the whole of a multiple answer', () => {
		expect(read("${m} = 's1'", XLSFORM)).toEqual({ kind: 'failed' });
		expect(read('${age} > 18', XLSFORM)).toBe('unread');
		expect(read("q1 = 'a'", XLSFORM)).toBe('unread');
	});
});

describe('conditions of a sheet', () => {
	it.each<[string, Condition]>([
		['q1 = a', on('Q1', 'A')],
		['q1 = a ou q1 = b', on('Q1', 'A', 'B')],
		['q1 = a et non (q2 = b)', { all: [on('Q1', 'A'), { not: on('Q2', 'B') }] }],
		['q1 <> "a"', { not: on('Q1', 'A') }],
		['m = s2', on('M', 'S2')]
	])('%s', (text, condition) => {
		expect(read(text, SHEET)).toEqual({ kind: 'condition', condition });
	});

	it('in words are not guessed at', () => {
		expect(read('if yes to q1', SHEET)).toBe('unread');
	});
});
