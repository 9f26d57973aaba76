import type { Condition } from '#lib/domain/indicators/condition.ts';
import { LEAST_FTE_PERCENT, type Measure } from '#lib/domain/indicators/measure.ts';
import { FIELD_SQL } from './outcome-fields.ts';

/** The parameters of a statement that is put together from parts; the institution is always the first. */
export interface Parameters {
	readonly values: unknown[];
	/** Adds a value and gives its place: `$3`. */
	readonly add: (value: unknown) => string;
}

export function parametersFor(institutionId: string): Parameters {
	const values: unknown[] = [institutionId];
	return { values, add: (value) => `$${values.push(value)}` };
}

/** A condition as SQL over `OUTCOME_JOINS`; its codes become parameters. No field is ever null. */
export function conditionSql(condition: Condition, parameters: Parameters): string {
	if ('field' in condition) {
		return `${FIELD_SQL[condition.field]} = any(${parameters.add(condition.in)}::text[])`;
	}
	if ('not' in condition) return `not (${conditionSql(condition.not, parameters)})`;
	const [parts, word, nothing] =
		'all' in condition
			? ([condition.all, ' and ', 'true'] as const)
			: ([condition.any, ' or ', 'false'] as const);
	if (parts.length === 0) return nothing;
	return `(${parts.map((part) => conditionSql(part, parameters)).join(word)})`;
}

const WITH_BONUS = '(o.net_monthly_euros + coalesce(o.bonus_year_euros, 0) / 12)';

/** `measureOf` as SQL: euros or months, or null. */
export const MEASURE_SQL: Readonly<Record<Measure, string>> = {
	net: 'o.net_monthly_euros',
	'net-with-bonus': WITH_BONUS,
	'net-full-time-equivalent': `(case when o.fte_percent >= ${LEAST_FTE_PERCENT} then ${WITH_BONUS} / (o.fte_percent / 100) end)`,
	'gross-year': 'o.gross_year_euros',
	'months-to-first-job': 'o.months_to_first_job'
};
