import { describeVariable, escapeXml, type Codebook } from './codebook.ts';

/** DDI Codebook 2.5: the study and its variables, with their codes (ddialliance.org, schema `ddi:codebook:2_5`). */
export const DDI_CODEBOOK: Codebook = {
	name: 'codebook-ddi.xml',
	contentType: 'application/xml; charset=utf-8',
	write: (variables, voice) => {
		const described = variables.map((variable) => {
			const { name, label, codes } = describeVariable(variable, voice);
			const numeric = variable.kind === 'number' || variable.kind === 'count';
			const categories = codes.map(
				(one) =>
					`\t\t\t<catgry><catValu>${escapeXml(one.code)}</catValu><labl>${escapeXml(one.label)}</labl></catgry>`
			);
			return [
				`\t\t<var ID="V_${name}" name="${name}" intrvl="${numeric ? 'contin' : 'discrete'}">`,
				`\t\t\t<labl>${escapeXml(label)}</labl>`,
				...categories,
				`\t\t\t<varFormat type="${numeric ? 'numeric' : 'character'}"/>`,
				'\t\t</var>'
			].join('\n');
		});
		const title = escapeXml(voice.t('export.title'));
		return [
			'<?xml version="1.0" encoding="UTF-8"?>',
			`<codeBook xmlns="ddi:codebook:2_5" version="2.5" xml:lang="${voice.locale}">`,
			`\t<stdyDscr><citation><titlStmt><titl>${title}</titl></titlStmt></citation></stdyDscr>`,
			'\t<dataDscr>',
			...described,
			'\t</dataDscr>',
			'</codeBook>',
			''
		].join('\n');
	}
};
