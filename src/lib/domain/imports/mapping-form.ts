import { quoteFound, type Problem } from '../shared/problem.ts';
import { codesOf, isPlainTarget, type PlainTargetName } from './plain-targets.ts';
import type { PlainChoices } from './plain-mapping.ts';

/** Controls of a sent form, in order. */
export type FormEntries = Iterable<readonly [name: string, value: string]>;

/**
 * Names of the controls of the form that maps columns. A form says itself which columns and values it is about,
 * so that one sent late is never read against another file.
 */
export const MAPPING_CONTROLS = {
	programme: 'programme',
	createProgrammes: 'create-programmes',
	cohort: 'cohort',
	months: 'months',
	/** The header of column `index`, and what it was chosen to be. */
	header: (index: number) => `header-${String(index)}`,
	target: (index: number) => `target-${String(index)}`,
	/** A value of column `index` as the file spells it, and the code it was given. */
	value: (index: number, rank: number) => `value-${String(index)}-${String(rank)}`,
	code: (index: number, rank: number) => `code-${String(index)}-${String(rank)}`
} as const;

/** Several columns may be these; any other field is one column's. */
const SHARED: readonly PlainTargetName[] = ['key', 'attribute'];

/** What a sent form says, and what is wrong with it: the choices are kept either way, so that none is made twice. */
export interface SentChoices {
	readonly choices: PlainChoices;
	readonly problems: readonly Problem[];
	/** Columns of codes whose values the form did not show: they were something else when it was made. */
	readonly unseen: readonly string[];
}

/**
 * The choices of a sent form. A field given to two columns, a wave that is no number of months, or a programme
 * that nothing says is a problem located at its control.
 *
 * @param kept what the form does not ask: the name of the mapping, how the file is read
 */
export function readMappingForm(
	entries: FormEntries,
	kept: Pick<PlainChoices, 'name' | 'file'>
): SentChoices {
	const sent = new Map(entries);
	const columns = readColumns(sent);
	const programme = sent.get(MAPPING_CONTROLS.programme) ?? '';
	const months = readWhole(sent, 'months');
	const cohort = readWhole(sent, 'cohort');
	const saidByColumn = columns.some(({ target }) => target === 'programme');
	const choices: PlainChoices = {
		...kept,
		programme: saidByColumn || programme === '' ? null : programme,
		createProgrammes: sent.get(MAPPING_CONTROLS.createProgrammes) === 'yes',
		cohort: columns.some(({ target }) => target === 'cohort') ? null : cohort.value,
		months: months.value,
		columns: Object.fromEntries(columns.map(({ header, target }) => [header, target])),
		values: Object.fromEntries(
			columns.flatMap(({ index, header, target }) =>
				codesOf(target).length === 0 ? [] : [[header, readValues(sent, index, codesOf(target))]]
			)
		)
	};
	const problems = [
		...cohort.problems,
		...months.problems,
		...programmeProblems(columns, programme),
		...twiceGiven(columns)
	];
	const unseen = columns.filter((column) => isUnseen(sent, column)).map(({ header }) => header);
	return { choices, problems, unseen };
}

interface ChosenColumn {
	readonly index: number;
	readonly header: string;
	readonly target: PlainTargetName;
}

type Sent = ReadonlyMap<string, string>;

function readColumns(sent: Sent): readonly ChosenColumn[] {
	const chosen: ChosenColumn[] = [];
	for (let index = 0; ; index += 1) {
		const header = sent.get(MAPPING_CONTROLS.header(index));
		if (header === undefined) return chosen;
		const target = sent.get(MAPPING_CONTROLS.target(index)) ?? '';
		if (isPlainTarget(target)) chosen.push({ index, header, target });
	}
}

function isUnseen(sent: Sent, { index, target }: ChosenColumn): boolean {
	const codes = codesOf(target);
	if (codes.length === 0) return false;
	for (let rank = 0; sent.has(MAPPING_CONTROLS.value(index, rank)); rank += 1) {
		const code = sent.get(MAPPING_CONTROLS.code(index, rank)) ?? '';
		if (code !== '') return !codes.includes(code);
	}
	return !sent.has(MAPPING_CONTROLS.value(index, 0));
}

/**
 * A value left without a code is not named, and so is told by the plan. Codes of another field are what the form
 * showed before the column was chosen to be this one.
 */
function readValues(sent: Sent, index: number, codes: readonly string[]): Readonly<Record<string, string>> {
	const values: [string, string][] = [];
	for (let rank = 0; ; rank += 1) {
		const value = sent.get(MAPPING_CONTROLS.value(index, rank));
		if (value === undefined) return Object.fromEntries(values);
		const code = sent.get(MAPPING_CONTROLS.code(index, rank)) ?? '';
		if (codes.includes(code)) values.push([value, code]);
	}
}

/** Whole numbers that are the same for every row, and the problem with anything else. */
const WHOLE = {
	months: { least: 0, most: 120, code: 'import.months-impossible' },
	cohort: { least: 1950, most: 2100, code: 'import.cohort-impossible' }
} as const;

function readWhole(
	sent: Sent,
	name: keyof typeof WHOLE
): { readonly value: number | null; readonly problems: readonly Problem[] } {
	const { least, most, code } = WHOLE[name];
	const text = (sent.get(MAPPING_CONTROLS[name]) ?? '').trim();
	if (text === '') return { value: null, problems: [] };
	const value = Number(text);
	if (Number.isInteger(value) && value >= least && value <= most) return { value, problems: [] };
	const problem = { code, at: MAPPING_CONTROLS[name], found: quoteFound(text), params: { least, most } };
	return { value: null, problems: [problem] };
}

function programmeProblems(columns: readonly ChosenColumn[], programme: string): readonly Problem[] {
	if (programme !== '' || columns.some(({ target }) => target === 'programme')) return [];
	return [{ code: 'import.programme-unsaid', at: MAPPING_CONTROLS.programme }];
}

function twiceGiven(columns: readonly ChosenColumn[]): readonly Problem[] {
	return columns.flatMap(({ index, header, target }) => {
		const earlier = columns.find((other) => other.target === target);
		if (earlier === undefined || earlier.index === index || SHARED.includes(target)) return [];
		return [
			{
				code: 'import.column-twice',
				at: MAPPING_CONTROLS.target(index),
				found: quoteFound(header),
				params: { other: quoteFound(earlier.header) }
			}
		];
	});
}
