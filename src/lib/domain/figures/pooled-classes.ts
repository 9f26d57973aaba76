import type { GroupTally } from '../indicators/tally.ts';
import type { Wording } from '../shared/wording.ts';
import type { ResolvedSelection } from './dashboard.ts';
import { judge } from './explorer/verdict.ts';

/**
 * Classes that the figures of a page add up, and whether they are alike enough for that to mean something
 * (statistics 5). Null for a single class.
 *
 * @param indicator code of the rate they are compared on
 * @param byCohort every class, chosen or not
 */
export function pooledOf(
	{ cohorts }: ResolvedSelection,
	indicator: string,
	byCohort: readonly GroupTally[]
): Wording | null {
	const chosen = byCohort.filter(
		({ key, base }) => base.N > 0 && (cohorts.length === 0 || cohorts.includes(Number(key[0])))
	);
	if (chosen.length < 2) return null;
	const shares = chosen.flatMap(({ rates }) => {
		const rate = rates[indicator];
		return rate && rate.d > 0 ? [{ x: rate.x, d: rate.d }] : [];
	});
	const params = { count: chosen.length, from: chosen[0]?.key[0] ?? '', to: chosen.at(-1)?.key[0] ?? '' };
	return { key: `figures.explore.pooled.${judge(shares)}`, params };
}
