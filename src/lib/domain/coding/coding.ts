/** What may be done with a code: written at once, shown to a person first, or nothing. */
export type Decision = 'automatic' | 'proposed' | 'none';

/** Lists whose wordings are suggested to graduates, and that can be told in a programme's own lists. */
export type ChosenList = 'rome' | 'employer-kind';

/** Why a code was found: what a person needs to agree or not. */
export type Reason =
	/** Words of the text that a rule of the list asks for. */
	| { readonly kind: 'words'; readonly words: readonly string[] }
	/** A title or an example like the text, and the words they share. */
	| { readonly kind: 'title'; readonly title: string; readonly words: readonly string[] }
	/** The name of an employer, as the lexicon has it. */
	| { readonly kind: 'employer'; readonly name: string }
	/** The suggestion that people chose while they answered: its wording, and its code in the list named. */
	| { readonly kind: 'chosen'; readonly title: string; readonly list: ChosenList; readonly code: string }
	/** Nothing in the text is a job, or an employer. */
	| { readonly kind: 'nothing-named' }
	/** Named, and like nothing on the list. */
	| { readonly kind: 'outside-list' };

export interface Candidate {
	readonly code: string;
	readonly label: string;
	/** Measured share of such candidates that are right, from 0 to 1. */
	readonly score: number;
	readonly why: Reason;
}

/** Why a text is left to a person, whatever the candidates. */
export const CODING_FLAGS = [
	'empty',
	'too-short',
	'too-long',
	'other-script',
	'not-understood',
	'personal',
	'insult'
] as const;
export type CodingFlag = (typeof CODING_FLAGS)[number];

/** What was made of a text. The text itself is kept as written, for ever. */
export interface Coding {
	readonly text: string;
	readonly decision: Decision;
	/** Best first, each code once. */
	readonly candidates: readonly Candidate[];
	readonly flags: readonly CodingFlag[];
}

/** Codes a text into one nomenclature. */
export type Coder = (text: string) => Coding;

/** Scores from which a candidate is written at once, and from which it is worth showing. */
export interface Thresholds {
	readonly automatic: number;
	readonly proposed: number;
}

/** Candidates that are shown at most. */
const SHOWN = 5;

/** Orders candidates and decides; a flag leaves the text to a person. */
export function decide(
	text: string,
	found: readonly Candidate[],
	{ thresholds, flags = [] }: { readonly thresholds: Thresholds; readonly flags?: readonly CodingFlag[] }
): Coding {
	const candidates = bestOfEachCode(found).slice(0, SHOWN);
	const best = candidates[0]?.score ?? 0;
	return { text, decision: flags.length > 0 ? 'none' : decisionOf(best, thresholds), candidates, flags };
}

function decisionOf(score: number, { automatic, proposed }: Thresholds): Decision {
	if (score >= automatic) return 'automatic';
	return score >= proposed ? 'proposed' : 'none';
}

function bestOfEachCode(found: readonly Candidate[]): readonly Candidate[] {
	const seen = new Set<string>();
	return found
		.toSorted((a, b) => b.score - a.score)
		.filter(({ code }) => {
			const first = !seen.has(code);
			seen.add(code);
			return first;
		});
}
