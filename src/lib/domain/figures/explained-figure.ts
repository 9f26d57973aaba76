import type { Indicator } from '../indicators/indicator.ts';
import { all, EVERYONE, type Condition } from '../indicators/condition.ts';
import type { DefinitionSet } from '../indicators/definition-set.ts';
import type { Wording } from '../shared/wording.ts';
import type { ResolvedSelection } from './dashboard.ts';
import type { Figure } from './figure.ts';

/** A figure, and all that somebody needs to compute it again. */
export interface ExplainedFigure {
	readonly selection: ResolvedSelection;
	readonly figure: Figure;
	/** The figure in a sentence that needs no statistics. */
	readonly sentence: Wording;
	readonly fictional: boolean;
	/** The graduates behind it, for those who may read who they are; null for everybody else. */
	readonly lines: readonly FigurePerson[] | null;
	/** Lines there are besides those given. */
	readonly left: number;
}

/** One graduate at one wave, where a figure puts them and which file and row they come from. */
export interface FigurePerson {
	readonly key: string;
	readonly programme: string;
	readonly cohort: number;
	readonly place: PersonPlace;
	/** Why they are out of the rates, when they are. */
	readonly neutralised: string;
	readonly source: string;
	readonly importId: string | null;
	readonly fileName: string | null;
	/** 1-based line of the file. */
	readonly row: number | null;
	/** The mapping that read it: a name, and which of its versions. */
	readonly mappingName: string | null;
	readonly mappingVersion: number | null;
}

/** `numerator` is within the denominator; `outside` answered and is not counted; `silent` gave no usable answer. */
export type PersonPlace = 'numerator' | 'denominator' | 'outside' | 'silent';

/** Where people stand, as conditions on outcomes. */
export interface PersonPlaces {
	readonly eligible: Condition;
	readonly usable: Condition;
	readonly denominator: Condition;
	readonly numerator: Condition;
}

/** Who an indicator counts, in the frame of its set. */
export function placesOf(indicator: Indicator, set: DefinitionSet): PersonPlaces {
	const { eligible, usable } = set;
	if (indicator.unit !== 'rate') {
		return { eligible, usable, denominator: indicator.among, numerator: indicator.among };
	}
	const { population = EVERYONE, denominator, numerator } = indicator;
	const counted = all(population, denominator);
	return {
		eligible: all(eligible, population),
		usable,
		denominator: counted,
		numerator: all(counted, numerator)
	};
}
