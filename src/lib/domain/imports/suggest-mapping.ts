import { targetOfHeader } from './header-synonyms.ts';
import type { PlainChoices } from './plain-mapping.ts';
import { codesOf, type PlainTargetName } from './plain-targets.ts';
import type { ColumnType } from './reading.ts';
import { suggestCode } from './value-synonyms.ts';

/** A column as a suggestion sees it. */
export interface SeenColumn {
	readonly name: string;
	readonly type: ColumnType;
	readonly filled: number;
	readonly distinct: number;
	/** Its values with how often each stands, where there are few; else some of them. */
	readonly values: readonly { readonly value: string; readonly count: number }[];
}

/** `sure`: name and values agree. `likely`: one of them tells. `none`: nothing does. */
export type Confidence = 'sure' | 'likely' | 'none';

export interface SuggestedColumn {
	readonly target: PlainTargetName | null;
	readonly confidence: Confidence;
}

/** Six months: the first wave of the standard questionnaire. */
const USUAL_WAVE = 6;

/**
 * What each column of a plain file most likely is, by its name first and by its values then. A field is given
 * to one column only: the surest, else the first.
 */
export function suggestColumns(columns: readonly SeenColumn[]): readonly SuggestedColumn[] {
	const own = columns.map(suggestColumn);
	return own.map((suggested, index) => {
		const rivals = own.filter(({ target }) => target !== null && target === suggested.target);
		const best = rivals.find(({ confidence }) => confidence === 'sure') ?? rivals[0];
		const isBest = best === undefined || own.indexOf(best) === index;
		return isBest || suggested.target === null ? suggested : { target: null, confidence: 'none' };
	});
}

function suggestColumn(column: SeenColumn): SuggestedColumn {
	const named = targetOfHeader(column.name);
	if (named && fits(named.target, column)) {
		return {
			target: named.target,
			confidence: named.exact && hasKnownBasis(column, named.target) ? 'sure' : 'likely'
		};
	}
	// Yes and no say nothing by themselves: « repondant » is no situation.
	const tells = column.filled > 0 && column.type !== 'boolean';
	const seen = BY_VALUES.find((target) => tells && recognised(target, column) >= MOSTLY);
	if (seen) return { target: seen, confidence: 'likely' };
	return isEmailColumn(column)
		? { target: 'email', confidence: 'likely' }
		: { target: null, confidence: 'none' };
}

/** Fields whose values give them away, whatever the column is called. */
const BY_VALUES = [
	'sex',
	'contract',
	'activity',
	'workingTime'
] as const satisfies readonly PlainTargetName[];

const MOSTLY = 0.8;
const AT_LEAST = 0.3;

/** Values must be of the kind that the field takes. */
function fits(target: PlainTargetName, column: SeenColumn): boolean {
	const { type, filled, distinct } = column;
	if (type === 'empty') return true;
	if (target === 'key' || target === 'externalKey') return distinct >= MOSTLY * filled;
	if (target === 'awardedOn' || target === 'referenceDate') return type === 'date';
	if (NUMBERS.includes(target)) return type === 'integer' || type === 'decimal';
	return codesOf(target).length === 0 || recognised(target, column) >= AT_LEAST;
}

const NUMBERS: readonly PlainTargetName[] = [
	'cohort',
	'birthYear',
	'netMonthlyEuros',
	'netYearEuros',
	'grossMonthlyEuros',
	'grossYearEuros',
	'bonusYearEuros',
	'ftePercent',
	'monthsToFirstJob'
];

/** « Salaire » alone does not say net or gross, a month or a year. */
function hasKnownBasis({ name }: SeenColumn, target: PlainTargetName): boolean {
	return target !== 'netMonthlyEuros' || /net/i.test(name);
}

/** Share of the rows whose value is known. */
function recognised(target: PlainTargetName, { values }: SeenColumn): number {
	const all = values.reduce((sum, { count }) => sum + count, 0);
	const known = values.filter(({ value }) => suggestCode(target, value) !== undefined);
	return all === 0 ? 0 : known.reduce((sum, { count }) => sum + count, 0) / all;
}

function isEmailColumn({ values }: SeenColumn): boolean {
	return values.length > 0 && values.every(({ value }) => /^\S+@\S+\.\S+$/.test(value.trim()));
}

/** The codes of the values of a column, where they are recognised. */
export function suggestValues(target: PlainTargetName, { values }: SeenColumn): Record<string, string> {
	if (codesOf(target).length === 0) return {};
	return Object.fromEntries(
		values.flatMap(({ value }) => {
			const code = suggestCode(target, value);
			return code === undefined ? [] : [[value, code]];
		})
	);
}

/** A whole mapping to begin with. `programme` is left to the person where no column says it. */
export function suggestMapping(columns: readonly SeenColumn[], name: string): PlainChoices {
	const suggested = suggestColumns(columns);
	const chosen = columns.flatMap((column, index) => {
		const target = suggested[index]?.target ?? null;
		return target === null ? [] : [{ column, target }];
	});
	const hasWave = chosen.some(
		({ target }) => target === 'activity' || target === 'jobTitle' || target === 'contract'
	);
	return {
		name,
		file: {},
		programme: null,
		createProgrammes: false,
		cohort: null,
		months: hasWave ? USUAL_WAVE : null,
		columns: Object.fromEntries(chosen.map(({ column, target }) => [column.name, target])),
		values: Object.fromEntries(
			chosen.flatMap(({ column, target }) =>
				codesOf(target).length > 0 ? [[column.name, suggestValues(target, column)]] : []
			)
		)
	};
}
