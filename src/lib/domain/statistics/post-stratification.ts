import { type Margin, refuseMargins, scaleToMargin, type Weighting } from './margin.ts';

/**
 * Weights to one margin: in each category, its people over its respondents.
 *
 * Source: statistics 4.2; Holt and Smith 1979.
 *
 * @param margin at least one respondent
 */
export function postStratify(margin: Margin): Weighting {
	const why = refuseMargins([margin]);
	if (why) return { status: 'refused', why };
	const ones = margin.groups.map(() => 1);
	return { status: 'ok', weights: scaleToMargin(ones, margin), passes: 1 };
}
