/** Cells that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A table as a spreadsheet set to French opens it: UTF-8 with a mark, semicolons, decimal commas, CRLF
 * (regulation 11.1). Texts that would run as formulas are made harmless by an apostrophe; numbers are not texts.
 */
export function formatCsv(
	columns: readonly string[],
	lines: readonly (readonly (string | number | null)[])[]
): string {
	return `\uFEFF${[columns, ...lines].map((line) => `${line.map(formatCell).join(';')}\r\n`).join('')}`;
}

function formatCell(value: string | number | null): string {
	if (value === null) return '';
	if (typeof value === 'number') return String(value).replace('.', ',');
	const text = FORMULA.test(value) ? `'${value}` : value;
	return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
