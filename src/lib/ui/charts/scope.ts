import type { FilterGroup, ResolvedSelection } from '#lib/domain/figures/dashboard.ts';
import { formatDate } from '#lib/i18n/format.ts';
import { formatLabel } from '#lib/i18n/format-wording.ts';
import type { Words } from '../base/words.ts';

/** Of whom the charts of a page are: said under each, so that one that is copied or saved still says it. */
export interface Scope {
	readonly selection: Pick<ResolvedSelection, 'programmes' | 'cohorts' | 'wave'>;
	readonly filters: readonly FilterGroup[];
}

/** Filters that have words of their own in a scope, or that the definition says. */
const SAID_APART = ['programme', 'cohort', 'wave', 'definitions'];

/**
 * « CASP, promotion 2023, 6 mois après le titre, Sexe : Femme ».
 *
 * @param without what the chart itself spreads out: its classes, its waves
 */
export function describeScope(
	{ selection, filters }: Scope,
	words: Words,
	without: readonly ('cohort' | 'wave')[] = []
): string {
	const { t } = words;
	const { programmes, cohorts, wave } = selection;
	const chosen = filters
		.filter(({ name }) => !SAID_APART.includes(name))
		.flatMap(({ label, options }) =>
			options
				.filter(({ selected, value }) => selected && value !== '')
				.map((option) =>
					t('dashboard.named', { name: formatLabel(label, words), text: formatLabel(option.label, words) })
				)
		);
	return [
		programmes.join(', '),
		without.includes('cohort') ? '' : describeCohorts(cohorts, words),
		wave === null || without.includes('wave') ? '' : t('figures.subtitle.gap', { count: wave }),
		...chosen
	]
		.filter((part) => part !== '')
		.join(', ');
}

/** What is drawn, of whom, and the date when everybody has the same. */
export function describeSub(
	what: string,
	{ scope, referenceDate = null }: { readonly scope: string; readonly referenceDate?: string | null },
	words: Words
): string {
	const of = scope === '' ? what : words.t('charts.sub', { what, scope });
	if (referenceDate === null) return of;
	return words.t('dashboard.sub.dated', { what: of, date: formatDate(referenceDate, words.locale) });
}

function describeCohorts(cohorts: readonly number[], { t }: Words): string {
	const [first, last] = [cohorts[0], cohorts.at(-1)];
	if (first === undefined || last === undefined) return t('charts.cohorts.all');
	if (cohorts.length === 1) return t('charts.cohorts.one', { year: String(first) });
	const inARow = last - first === cohorts.length - 1;
	return inARow
		? t('charts.cohorts.range', { from: String(first), to: String(last) })
		: t('charts.cohorts.list', { years: cohorts.join(', ') });
}
