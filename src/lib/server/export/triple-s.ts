import type { ExportVariable } from '#lib/domain/reports/export/variables.ts';
import { describeVariable, escapeXml, type Codebook } from './codebook.ts';

/** Longest text and greatest number that a column is said to hold. */
const TEXT_SIZE = 2000;
const RANGE = { from: 0, to: 9_999_999 };

/** Triple-S 2.0 (triple-s.org): metadata beside `table.csv`, whose codes are texts. */
export const TRIPLE_S: Codebook = {
	name: 'triple-s.sss',
	contentType: 'application/xml; charset=utf-8',
	write: (variables, voice) => {
		const described = variables.map((variable, index) => {
			const { name, label, codes } = describeVariable(variable, voice);
			const values = codes.map(
				(one) => `\t\t\t\t<value code="${escapeXml(one.code)}">${escapeXml(one.label)}</value>`
			);
			return [
				`\t\t<variable ident="${index + 1}" type="${typeOf(variable)}"${codes.length > 0 ? ' format="literal"' : ''}>`,
				`\t\t\t<name>${name}</name>`,
				`\t\t\t<label>${escapeXml(label)}</label>`,
				`\t\t\t<position start="${index + 1}"/>`,
				...sizeOf(variable, values),
				'\t\t</variable>'
			].join('\n');
		});
		return [
			'<?xml version="1.0" encoding="UTF-8"?>',
			'<sss version="2.0">',
			`<survey><title>${escapeXml(voice.t('export.title'))}</title>`,
			'\t<record ident="A" format="csv" skip="1">',
			...described,
			'\t</record>',
			'</survey>',
			'</sss>',
			''
		].join('\n');
	}
};

function typeOf({ kind }: ExportVariable): 'single' | 'quantity' | 'character' {
	if (kind === 'codes') return 'single';
	return kind === 'number' || kind === 'count' ? 'quantity' : 'character';
}

function sizeOf(variable: ExportVariable, values: readonly string[]): readonly string[] {
	const type = typeOf(variable);
	if (type === 'single') return ['\t\t\t<values>', ...values, '\t\t\t</values>'];
	if (type === 'character') return [`\t\t\t<size>${TEXT_SIZE}</size>`];
	return [`\t\t\t<values><range from="${RANGE.from}" to="${RANGE.to}"/></values>`];
}
