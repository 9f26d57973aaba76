import { isOpenField } from '../outcomes/codes.ts';
import { MISSING } from '../outcomes/missing.ts';
import { all, EVERYONE, is, not, type Condition } from './condition.ts';
import type { DefinitionSet } from './definition-set.ts';
import type { DistributionIndicator, DurationIndicator, Indicator, RateIndicator } from './indicator.ts';
import type { Measure } from './measure.ts';

/** The conditions that every counter evaluates, so that no two of them can read a definition differently. */

export interface BaseParts {
	readonly N: Condition;
	readonly n: Condition;
	readonly unanswered: Condition;
}

/** N, n and the silent people, of the set or of the population that an indicator is about. */
export function baseParts(
	set: DefinitionSet,
	{ population = EVERYONE, mayBelong = population }: Pick<RateIndicator, 'population' | 'mayBelong'> = {}
): BaseParts {
	return {
		N: all(set.eligible, population),
		n: all(set.usable, population),
		unanswered: all(set.eligible, mayBelong, not(set.usable), is('frame', 'eligible'))
	};
}

export interface RateParts {
	readonly d: Condition;
	readonly x: Condition;
	readonly askable: Condition | null;
	readonly asked: Condition | null;
	readonly population: Condition | null;
}

export function rateParts(set: DefinitionSet, indicator: RateIndicator): RateParts {
	const d = all(set.eligible, indicator.population ?? EVERYONE, indicator.denominator);
	return {
		d,
		x: all(d, indicator.numerator),
		askable: indicator.question?.of ?? null,
		asked: indicator.question ? all(indicator.question.of, indicator.question.answered) : null,
		population: indicator.leastPopulation?.of ?? null
	};
}

/** A list of numbers to gather, under a name: whose, and which. */
export interface MeasuredPart {
	readonly code: string;
	readonly among: Condition;
	readonly measure: Measure;
}

/** The lists of numbers that indicators are made from: one of a pay, three of a duration. */
export function measuredParts(indicators: readonly Indicator[]): readonly MeasuredPart[] {
	return indicators.flatMap((indicator): readonly MeasuredPart[] => {
		if (indicator.unit === 'rate') return [];
		const { code, among, measure } = indicator;
		if (indicator.unit === 'pay') return [{ code, among, measure }];
		const names = durationParts(indicator);
		return [
			{ code: names.followed, among, measure },
			{ code: names.waiting, among: all(among, indicator.waiting), measure },
			{ code: names.gone, among: all(among, indicator.gone), measure }
		];
	});
}

/** Under which names the lists of a duration are counted. */
export function durationParts({ code }: DurationIndicator) {
	return { followed: code, waiting: `${code}/waiting`, gone: `${code}/gone` };
}

/** Code of people who have a title but whose family nobody has chosen yet. */
export const TO_CLASSIFY = 'to-classify';

/** The cell that a code counts in, or null when the code says that nothing is known. */
export function distributionCell(
	indicator: DistributionIndicator,
	code: string,
	detail: string
): string | null {
	if (!isOpenField(indicator.field)) {
		return (MISSING as readonly string[]).includes(code) ? null : code;
	}
	if (code !== '') return code;
	return indicator.detail !== undefined && detail !== '' ? TO_CLASSIFY : null;
}

export const isNeutralised: Condition = not(is('neutralised', 'none'));
