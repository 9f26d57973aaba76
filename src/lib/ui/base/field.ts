import { formatProblem } from '#lib/i18n/format-problem.ts';
import type { Problem } from '#lib/domain/shared/problem.ts';
import type { Translate } from '#lib/i18n/translate.ts';

/** What every field is given. */
export interface FieldProps {
	/** Name sent with the form; problems whose `at` is this name are shown at the field. */
	name: string;
	label: string;
	/** One sentence, or an example of the expected form. */
	hint?: string | undefined;
	/** All the problems of the form: the field takes its own. */
	problems?: readonly Problem[] | undefined;
	/** Id of the control, `name` unless two forms of a page share a name. */
	id?: string | undefined;
}

/** The sentences to show at a field; empty when nothing is wrong with it. */
export function fieldErrors(
	name: string,
	problems: readonly Problem[] | undefined,
	t: Translate
): readonly string[] {
	return (problems ?? []).filter(({ at }) => at === name).map((problem) => formatProblem(problem, t));
}

/** Value of `aria-describedby`: the hint and the error, when there are any. */
export function describedBy(
	id: string,
	hint: string | undefined,
	errors: readonly string[]
): string | undefined {
	const ids = [hint === undefined ? '' : `${id}-hint`, errors.length === 0 ? '' : `${id}-error`].filter(
		Boolean
	);
	return ids.length === 0 ? undefined : ids.join(' ');
}
