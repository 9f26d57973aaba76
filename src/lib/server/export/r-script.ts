import type { ExportVariable } from '#lib/domain/reports/export/variables.ts';
import { describeVariable, type Codebook } from './codebook.ts';

/** Reads `table.csv` in R, each column with its type, its levels and its label; base R alone. */
export const R_SCRIPT: Codebook = {
	name: 'read-table.R',
	contentType: 'text/plain; charset=utf-8',
	write: (variables, voice) => {
		const described = variables.map((variable) => ({ variable, ...describeVariable(variable, voice) }));
		const factors = described
			.filter(({ codes }) => codes.length > 0)
			.map(({ name, codes }) => {
				const [levels, labels] = [codes.map(({ code }) => code), codes.map(({ label }) => label)];
				return `d$${name} <- factor(d$${name}, levels = ${vector(levels)}, labels = ${vector(unique(labels))})`;
			});
		const dates = described
			.filter(({ variable }) => variable.kind === 'date')
			.map(({ name }) => `d$${name} <- as.Date(d$${name})`);
		const labels = described.map(({ name, label }) => `attr(d$${name}, "label") <- ${quote(label)}`);
		return [
			`# ${voice.t('export.title')}`,
			'd <- read.csv2("table.csv", fileEncoding = "UTF-8-BOM", na.strings = "",',
			`\tcolClasses = c(${variables.map((variable) => `${variable.name} = "${classOf(variable)}"`).join(', ')}))`,
			...dates,
			...factors,
			...labels,
			''
		].join('\n');
	}
};

function classOf({ kind }: ExportVariable): string {
	if (kind === 'number') return 'numeric';
	return kind === 'count' ? 'integer' : 'character';
}

/** R refuses two levels of one label. */
function unique(labels: readonly string[]): readonly string[] {
	return labels.map((label, index) => (labels.indexOf(label) === index ? label : `${label} (${index + 1})`));
}

const quote = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const vector = (texts: readonly string[]): string => `c(${texts.map(quote).join(', ')})`;
