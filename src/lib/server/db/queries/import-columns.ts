import type { CellValue } from '#lib/domain/imports/read-cell.ts';
import {
	AWARD_FIELDS,
	WAVE_FIELDS,
	type AwardField,
	type WaveField
} from '#lib/domain/imports/target-fields.ts';

/** The column that holds a field: `netMonthlyEuros` → `net_monthly_euros`. */
const snakeCase = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const withColumns = <Field extends string>(fields: Readonly<Record<Field, unknown>>) =>
	(Object.keys(fields) as Field[]).map((field) => ({ field, column: snakeCase(field) }));

/** Fields of an award that a file may give, with their columns. */
export const AWARD_COLUMNS: readonly { readonly field: AwardField; readonly column: string }[] =
	withColumns(AWARD_FIELDS);

/** Fields of a wave that a file may give, with their columns. */
export const WAVE_COLUMNS: readonly { readonly field: WaveField; readonly column: string }[] =
	withColumns(WAVE_FIELDS);

/** One cell of COPY in text format. Backslash, tabulation and line ends are escaped; null is `\N`. */
export function copyCell(value: CellValue | null): string | number {
	if (value === null) return '\\N';
	return typeof value === 'number' ? value : escapeText(value);
}

const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function escapeText(text: string): string {
	return /[\\\t\n\r]/.test(text)
		? text.replace(/[\\\t\n\r]/g, (character) => ESCAPED[character] ?? '')
		: text;
}
