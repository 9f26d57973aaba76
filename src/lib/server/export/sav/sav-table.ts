import { EXPORT_VARIABLES, type ExportVariable } from '#lib/domain/reports/export/variables.ts';
import { MISSING, isMissing } from '#lib/domain/outcomes/missing.ts';
import type { Voice } from '#lib/i18n/format-wording.ts';
import { describeVariable } from '../codebook.ts';
import type { TableFormat } from '../table-format.ts';
import { savDay, writeSavCases } from './sav-cases.ts';
import { writeSavDictionary } from './sav-dictionary.ts';
import type { SavType, SavValue, SavVariable } from './sav-variable.ts';

const PRODUCT = 'Devenir';
/** Longest text that the format holds, in bytes. */
const LONGEST_TEXT = 32_767;

/**
 * The table as a system file of SPSS, which R, PSPP, jamovi and Stata open too. Codes are numbers with names: their place in
 * the list, from 1; reasons for having none are negative, and declared missing.
 */
export const SAV_TABLE: TableFormat = {
	name: 'table.sav',
	contentType: 'application/x-spss-sav',
	write: async function* (source) {
		const { lines, widestBytes } = await source.measure();
		const variables = EXPORT_VARIABLES.map((variable) =>
			savVariable(variable, widestBytes[variable.name] ?? 0, source.voice)
		);
		const title = source.voice.t('export.title');
		yield writeSavDictionary({ title, product: PRODUCT, madeAt: source.madeAt, cases: lines, variables });
		const readers = EXPORT_VARIABLES.map(readerOf);
		const cases = writeSavCases(variables);
		for await (const rows of source.rows()) {
			for (const row of rows) cases.add(readers.map((read, at) => read(row[at] ?? null)));
			yield cases.take();
		}
		yield cases.end();
	}
};

function savVariable(variable: ExportVariable, widest: number, voice: Voice): SavVariable {
	const { name, label, codes } = describeVariable(variable, voice);
	const labels = codes.map((one, at) => ({ value: codeNumber(one.code, at), label: one.label }));
	return { name, label, type: savType(variable, widest, labels) };
}

function savType(
	variable: ExportVariable,
	widest: number,
	labels: readonly { readonly value: number; readonly label: string }[]
): SavType {
	switch (variable.kind) {
		case 'codes': {
			const missing = labels.some(({ value }) => value < 0) ? { from: -MISSING.length, to: -1 } : null;
			return { kind: 'codes', labels: labels.toSorted((one, other) => one.value - other.value), missing };
		}
		case 'date':
			return { kind: 'day' };
		case 'number':
			return { kind: 'number', decimals: 2 };
		case 'count':
			return { kind: 'number', decimals: 0 };
		case 'words':
		case 'text':
			return { kind: 'text', width: Math.min(LONGEST_TEXT, Math.max(1, widest)) };
	}
}

/** The place of a code in its list, from 1; reasons for having none keep their number in every list. */
function codeNumber(code: string, at: number): number {
	return isMissing(code) ? -1 - MISSING.indexOf(code) : at + 1;
}

function readerOf(variable: ExportVariable): (value: SavValue) => SavValue {
	if (variable.kind === 'date') return (value) => (typeof value === 'string' ? savDay(value) : null);
	if (variable.kind !== 'codes') return (value) => value;
	const numbers = new Map(variable.codes.map((code, at) => [code, codeNumber(code, at)]));
	return (value) => numbers.get(String(value)) ?? null;
}
