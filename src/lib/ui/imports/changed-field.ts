import { PLAIN_TARGET_NAMES, PLAIN_TARGETS } from '#lib/domain/imports/plain-targets.ts';
import type { FieldChange } from '#lib/domain/imports/field-change.ts';
import { codeLabel } from '#lib/domain/outcomes/labels.ts';
import { OUTCOME_CODES, type CodedField } from '#lib/domain/outcomes/codes.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import { formatLabel } from '#lib/i18n/format-wording.ts';
import type { Words } from '../base/words.ts';

interface FieldPlace {
	readonly part: 'award' | 'person' | 'wave' | 'attribute';
	readonly name: string;
	/** Months after the award. */
	readonly wave: string | null;
}

/** `waves.30.contract` → the contract, at 30 months. */
function placeOf(field: string): FieldPlace {
	const [part = '', second = '', ...rest] = field.split('.');
	if (part === 'waves') return { part: 'wave', name: rest[0] ?? '', wave: second === '' ? null : second };
	if (part === 'attributes') return { part: 'attribute', name: [second, ...rest].join('.'), wave: null };
	return { part: part === 'person' ? 'person' : 'award', name: second, wave: null };
}

/** What a changed field is called: « Contrat, à 30 mois ». */
export function changedField(field: string, words: Words): string {
	const { part, name, wave } = placeOf(field);
	const called = nameOf(part, name, words);
	return wave === null ? called : words.t('imports.changes.at-wave', { field: called, months: wave });
}

function nameOf(part: FieldPlace['part'], name: string, { t }: Words): string {
	if (name === '') return t('imports.group.wave');
	if (name in DERIVED) return t(DERIVED[name as keyof typeof DERIVED]);
	const target = PLAIN_TARGET_NAMES.find((one) => {
		const { part: of, field } = PLAIN_TARGETS[one];
		return of === part && field === name;
	});
	return target === undefined ? name : t(`imports.target.${target}`);
}

/** What follows from the answers by rule. */
const DERIVED = {
	situation: 'imports.changes.situation',
	neutralised: 'imports.changes.neutralised',
	usable: 'imports.changes.usable'
} as const;

/** A value as people read it: codes by their names, nothing as a dash. */
export function changedValue(field: string, value: FieldChange['before'], words: Words): string {
	if (value === null || value === '') return '–';
	const { name, part } = placeOf(field);
	if (typeof value === 'number')
		return name.endsWith('Year') ? String(value) : formatNumber(value, words.locale, 2);
	const coded = name === '' ? 'situation' : name;
	if (part === 'attribute' || part === 'person' || !isCoded(coded, value)) return value;
	return formatLabel(codeLabel(coded, value), words);
}

function isCoded(name: string, value: string): name is CodedField {
	if (!Object.hasOwn(OUTCOME_CODES, name)) return false;
	const codes: readonly string[] = OUTCOME_CODES[name as CodedField];
	return codes.includes(value);
}
