import type { Locale } from '#lib/i18n/locale.ts';
import { formatProblem } from '#lib/i18n/format-problem.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { Problem } from '#lib/domain/shared/problem.ts';

/** An address of a file that cannot be read: the sentences, one a line. */
export function refuseTwin(problems: readonly Problem[], locale: Locale): Response {
	const t = translator(locale);
	const text = problems.map((problem) => `${formatProblem(problem, t)}\n`).join('');
	return new Response(text, { status: 400, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}

/** A spreadsheet file, under a name that says where it comes from. */
export function csvFile(text: string, name: string): Response {
	return new Response(text, {
		headers: {
			'content-type': 'text/csv; charset=utf-8; header=present',
			'content-disposition': `attachment; filename="${name}.csv"`
		}
	});
}
