import type { ExportVariable } from '#lib/domain/reports/export/variables.ts';
import { codeLabel } from '#lib/domain/outcomes/labels.ts';
import { formatLabel, type Voice } from '#lib/i18n/format-wording.ts';

/** What the columns of the exported table mean, for one program. One file each, and a line in the registry. */
export interface Codebook {
	/** Last part of its address. */
	readonly name: string;
	readonly contentType: string;
	readonly write: (variables: readonly ExportVariable[], voice: Voice) => string;
}

/** A variable in words. */
export interface DescribedVariable {
	readonly name: string;
	readonly label: string;
	readonly codes: readonly { readonly code: string; readonly label: string }[];
}

export function describeVariable(variable: ExportVariable, voice: Voice): DescribedVariable {
	const codes = variable.kind === 'codes' ? variable.codes : [];
	return {
		name: variable.name,
		label: voice.t(`export.variable.${variable.field}`),
		codes: codes.map((code) => ({
			code,
			label: variable.kind === 'codes' ? formatLabel(codeLabel(variable.field, code), voice) : code
		}))
	};
}

/** Text between two tags, or within an attribute. */
export function escapeXml(text: string): string {
	const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
	return text.replace(/[&<>"]/g, (sign) => named[sign] ?? sign);
}
