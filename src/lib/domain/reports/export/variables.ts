import { OUTCOME_CODES, type CodedField, type OpenField } from '../../outcomes/codes.ts';
import type { OutcomeNumbers } from '../../outcomes/outcome.ts';

/** A column of the exported table: a graduate of a promotion at one wave a line. */
export type ExportVariable =
	| {
			readonly name: string;
			readonly kind: 'codes';
			readonly field: CodedField;
			readonly codes: readonly string[];
	  }
	| { readonly name: string; readonly kind: 'text'; readonly field: OpenField | 'pseudonym' | 'source' }
	| { readonly name: string; readonly kind: 'words'; readonly field: 'jobTitle' | 'employer' }
	| { readonly name: string; readonly kind: 'date'; readonly field: 'referenceDate' | 'awardedOn' }
	| { readonly name: string; readonly kind: 'number'; readonly field: keyof OutcomeNumbers }
	| { readonly name: string; readonly kind: 'count'; readonly field: 'cohort' | 'wave' };

const codes = (field: CodedField): ExportVariable => ({
	...{ name: snake(field), kind: 'codes', field },
	codes: OUTCOME_CODES[field]
});
const open = (field: OpenField): ExportVariable => ({ name: snake(field), kind: 'text', field });
const number = (field: keyof OutcomeNumbers): ExportVariable => ({
	name: snake(field),
	kind: 'number',
	field
});

/**
 * Every variable, in order. No name, no address, no number of the institution: the pseudonym is the same for one award
 * in every export of one installation, and leads to nobody outside it.
 */
export const EXPORT_VARIABLES: readonly ExportVariable[] = [
	{ name: 'pseudonym', kind: 'text', field: 'pseudonym' },
	open('programme'),
	{ name: 'cohort', kind: 'count', field: 'cohort' },
	{ name: 'wave_months', kind: 'count', field: 'wave' },
	{ name: 'reference_date', kind: 'date', field: 'referenceDate' },
	{ name: 'awarded_on', kind: 'date', field: 'awardedOn' },
	...['level', 'diploma', 'domain', 'centre'].map((field) => open(field as OpenField)),
	...(Object.keys(OUTCOME_CODES) as CodedField[]).map(codes),
	...['jobFamily', 'structure', 'department', 'region'].map((field) => open(field as OpenField)),
	{ name: 'job_title', kind: 'words', field: 'jobTitle' },
	{ name: 'employer', kind: 'words', field: 'employer' },
	number('netMonthlyEuros'),
	number('bonusYearEuros'),
	number('grossYearEuros'),
	number('ftePercent'),
	number('monthsToFirstJob'),
	{ name: 'source', kind: 'text', field: 'source' }
];

function snake(field: string): string {
	return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
