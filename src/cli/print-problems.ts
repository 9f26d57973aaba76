import type { Problem } from '#lib/domain/shared/problem.ts';
import { formatProblem } from '#lib/i18n/format-problem.ts';
import { translator, type Translate } from '#lib/i18n/translate.ts';
import { terminalLocale } from './terminal.ts';

/**
 * Tells problems: with `--json` as one value on standard output, else a line each on standard error.
 *
 * @param value what to print instead of `{problems}`, for a command whose result holds them
 */
export function printProblems(problems: readonly Problem[], json: boolean, value?: unknown): void {
	const translate = translator(terminalLocale(process.env));
	const told = problems.map((problem) => ({ ...problem, message: formatProblem(problem, translate) }));
	if (json) {
		process.stdout.write(`${JSON.stringify(value ?? { problems: told }, null, '\t')}\n`);
		return;
	}
	for (const problem of told) {
		process.stderr.write(`${place(problem, translate)}${problem.message}\n`);
	}
}

/** « Ligne 3, colonne « Âge » : », where the problem is in a file. */
function place({ row, column }: Problem, translate: Translate): string {
	if (row === undefined && column === undefined) return '';
	if (column === undefined) return `${translate('cli.at-row', { row: row ?? 0 })} `;
	if (row === undefined) return `${translate('cli.at-column', { column })} `;
	return `${translate('cli.at-cell', { row, column })} `;
}
