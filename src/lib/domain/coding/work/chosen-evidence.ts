import type { Candidate, ChosenList, Coding } from '../coding.ts';
import { OUTSIDE_LIST } from '../off-list.ts';

/** A suggestion that people chose while they answered. */
export interface ChosenSuggestion {
	/** Its wording, which is what they wrote. */
	readonly text: string;
	readonly list: ChosenList;
	readonly code: string;
}

/**
 * What a choice is worth, where the words alone say less. It was not measured, so it stays under what writes a
 * code at once: a person looks.
 */
export const CHOSEN_SCORE = 0.9;
const SHOWN = 5;

/**
 * Adds what graduates chose to what their words were read as. A choice that agrees gives its reason to the
 * candidate; one that says otherwise is a candidate of its own, and nothing is written without a person.
 *
 * @param codesOf codes of the programme's list that a suggestion stands for; none: it is on no line of the list
 */
export function addChosen(
	coding: Coding,
	chosen: readonly ChosenSuggestion[],
	codesOf: (suggestion: ChosenSuggestion) => readonly string[]
): Coding {
	const told = chosen.flatMap((suggestion) => {
		const codes = codesOf(suggestion);
		return (codes.length > 0 ? codes : [OUTSIDE_LIST]).map((code) => ({
			code,
			score: CHOSEN_SCORE / Math.max(1, codes.length),
			why: { kind: 'chosen', title: suggestion.text, list: suggestion.list, code: suggestion.code } as const
		}));
	});
	if (told.length === 0) return coding;
	const byCode = new Map<string, Candidate>(coding.candidates.map((one) => [one.code, one]));
	for (const { code, score, why } of told) {
		const known = byCode.get(code);
		byCode.set(code, { code, label: known?.label ?? code, score: Math.max(score, known?.score ?? 0), why });
	}
	const candidates = [...byCode.values()].toSorted((a, b) => b.score - a.score).slice(0, SHOWN);
	const agrees = told.some(({ code }) => code === coding.candidates[0]?.code);
	const decision = coding.decision === 'automatic' && agrees ? 'automatic' : 'proposed';
	return { ...coding, candidates, decision: coding.flags.length > 0 ? 'none' : decision };
}
