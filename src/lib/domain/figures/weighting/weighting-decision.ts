import type { DefinitionSetCode } from '../../indicators/definition-set.ts';
import { quoteFound } from '../../shared/problem.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { cleanParagraphs } from '../../survey/clean-text.ts';
import type { ResolvedSelection } from '../dashboard.ts';
import type { DimensionName } from '../dimension.ts';

/** What a class may be weighted to: facts of the list of graduates, known whether they answered or not. */
export const WEIGHTING_VARIABLES = [
	'sex',
	'age',
	'route',
	'modality',
	'centre',
	'entry'
] as const satisfies readonly DimensionName[];
export type WeightingVariable = (typeof WEIGHTING_VARIABLES)[number];

/** More margins than these ask of a class what its answers cannot give. */
export const MOST_VARIABLES = 3;

/** Sets whose rates may stand beside weighted ones. The rates of the national register are never weighted. */
const WEIGHTED_SETS: readonly DefinitionSetCode[] = ['ove', 'mesr', 'cge'];

export type WeightingMethod = 'post-stratification' | 'raking';

/** One class at one wave: what is decided about is never more. */
export interface WeightedClass {
	readonly programme: string;
	readonly cohort: number;
	/** Months from the award. */
	readonly wave: number;
}

/** Somebody's choice to weight a class at a wave. It is ended, and another one made; it is never edited. */
export interface WeightingDecision {
	readonly id: string;
	/** In the order of the margins. */
	readonly variables: readonly WeightingVariable[];
	readonly method: WeightingMethod;
	readonly reason: string;
	readonly decidedBy: string | null;
	readonly decidedAt: Date;
	readonly endedBy: string | null;
	readonly endedAt: Date | null;
	readonly endReason: string | null;
}

/** One margin is met exactly; several are met in turn until they all are. */
export function methodOf(variables: readonly WeightingVariable[]): WeightingMethod {
	return variables.length === 1 ? 'post-stratification' : 'raking';
}

export function maySetBeWeighted(set: DefinitionSetCode): boolean {
	return WEIGHTED_SETS.includes(set);
}

/** The one class of a selection; null for several, for none, and for a part of one. */
export function weightedClass({ programmes, cohorts, wave, where }: ResolvedSelection): WeightedClass | null {
	const [programme] = programmes;
	const [cohort] = cohorts;
	const whole = programmes.length === 1 && cohorts.length === 1 && Object.keys(where).length === 0;
	return whole && programme !== undefined && cohort !== undefined && wave !== null
		? { programme, cohort, wave }
		: null;
}

/** Reads which variables were chosen: one to three, each once, in the order of the list. */
export function parseVariables(names: readonly string[]): Result<readonly WeightingVariable[]> {
	const chosen = WEIGHTING_VARIABLES.filter((name) => names.includes(name));
	const wrong = names.find((name) => !WEIGHTING_VARIABLES.some((known) => known === name));
	if (wrong !== undefined) {
		const params = { known: WEIGHTING_VARIABLES.join(', ') };
		return fail({ code: 'weighting.variable', at: 'weigh', found: quoteFound(wrong), params });
	}
	if (chosen.length === 0 || chosen.length > MOST_VARIABLES)
		return fail({ code: 'weighting.variables', at: 'weigh', params: { most: MOST_VARIABLES } });
	return ok(chosen);
}

const LONGEST_REASON = 1000;

/** Why a decision is made, or ended. */
export function parseReason(text: string): Result<string> {
	const reason = cleanParagraphs(text);
	if (reason === '' || reason.length > LONGEST_REASON)
		return fail({ code: 'weighting.reason', at: 'reason', params: { most: LONGEST_REASON } });
	return ok(reason);
}
