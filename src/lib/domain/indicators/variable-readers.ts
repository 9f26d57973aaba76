import type { OutcomeField } from '../outcomes/codes.ts';
import { fieldsOf } from './condition.ts';
import type { DefinitionSetCode } from './definition-set.ts';
import type { Indicator } from './indicator.ts';
import type { Measure } from './measure.ts';
import { DEFINITION_SETS } from './registry.ts';

/** What an answer becomes: facts of its own, and facts that rules derive from it and from others. */
interface FedFacts {
	readonly own: readonly (OutcomeField | Measure)[];
	readonly derived: readonly (OutcomeField | Measure)[];
}

const PAY: readonly Measure[] = ['net', 'net-with-bonus', 'net-full-time-equivalent', 'gross-year'];

/** By what a question feeds: see `outcomes/feeds.ts`, and `outcomes/derive.ts` for what is derived. */
const FED: Readonly<Record<string, FedFacts>> = {
	activity: {
		own: ['activity', 'correctedActivity', 'situation', 'usable'],
		derived: ['study', 'seeking', 'neutralised']
	},
	status: { own: ['status'], derived: [] },
	contract: { own: ['contract'], derived: ['situation', 'neutralised'] },
	workingTime: { own: ['workingTime'], derived: ['net-full-time-equivalent'] },
	ftePercent: { own: ['net-full-time-equivalent'], derived: [] },
	jobTitle: { own: ['jobTitle', 'target'], derived: ['jobFamily'] },
	employer: { own: ['structure'], derived: [] },
	jobLevel: { own: ['jobLevel'], derived: [] },
	workplace: { own: ['country', 'mobility', 'department', 'region'], derived: ['neutralised'] },
	pay: { own: [...PAY, 'payBasis'], derived: [] },
	trainingBeside: { own: [], derived: ['study'] },
	monthsToFirstJob: { own: ['months-to-first-job'], derived: [] },
	titleLink: { own: ['titleLink'], derived: [] },
	entrySituation: { own: ['entrySituation'], derived: [] }
};

/** An indicator that reads a variable. */
export interface VariableReader {
	readonly set: DefinitionSetCode;
	readonly code: string;
	/** Without the variable there is no such indicator; otherwise it is counted on other people. */
	readonly needs: boolean;
}

/**
 * The indicators that read what a question feeds; none for a question that feeds no figure.
 *
 * @param sets whose definitions are looked at
 */
export function readersOf(
	feed: string | null,
	sets: readonly DefinitionSetCode[]
): readonly VariableReader[] {
	const fed = feed !== null && Object.hasOwn(FED, feed) ? FED[feed] : undefined;
	if (!fed) return [];
	return sets.flatMap((set) =>
		DEFINITION_SETS[set].indicators.flatMap((indicator) => {
			const read = factsOf(indicator);
			const needs = fed.own.some((fact) => read.includes(fact));
			if (!needs && !fed.derived.some((fact) => read.includes(fact))) return [];
			return [{ set, code: indicator.code, needs }];
		})
	);
}

function factsOf(indicator: Indicator): readonly (OutcomeField | Measure)[] {
	if (indicator.unit === 'rate') {
		const { numerator, denominator, population } = indicator;
		return [numerator, denominator, ...(population ? [population] : [])].flatMap(fieldsOf);
	}
	if (indicator.unit === 'pay') return [indicator.measure, ...fieldsOf(indicator.among)];
	return [indicator.measure, ...[indicator.among, indicator.waiting, indicator.gone].flatMap(fieldsOf)];
}
