import type { Reason } from '../coding.ts';
import type { TitleIndex, TitleMatch } from '../match/title-index.ts';
import type { Word } from '../text/words.ts';
import { along } from './along.ts';
import { matchKeywordRule, type KeywordRule, type RuleMatch, type RuleSubject } from './keyword-rule.ts';
import { contentWords, isNeutral, type PreparedItem } from './list-item.ts';

/** How much speaks for an entry, from 0 to 1, and what it is. */
export interface Evidence {
	readonly strength: number;
	readonly why: Reason;
	/** The text is an example word for word: what rules say for other entries counts half. */
	readonly exact?: boolean;
}

/** A rule that decides, and one that only proposes. */
const DECIDES = 0.94;
const PROPOSES = 0.55;
/** A word that the rule looked for in the title and found beside it, in the public served or the employer. */
const BESIDE = 0.3;
/** What is lost when every other word of the title is foreign to the entry. */
const FOREIGN = 0.45;

/** The strongest rule of an entry that holds. */
export function ruleEvidence(
	{ rules, vocabulary }: PreparedItem,
	subject: RuleSubject
): Evidence | undefined {
	let best: Evidence | undefined;
	for (const rule of rules) {
		const match = matchKeywordRule(rule, subject);
		if (!match) continue;
		const strength = strengthOf(rule, match) * familiarity(subject.job, { match, vocabulary });
		if (strength <= (best?.strength ?? 0)) continue;
		best = { strength, why: { kind: 'words', words: [...new Set(match.words.map(({ raw }) => raw))] } };
	}
	return best;
}

function strengthOf({ doubtful }: KeywordRule, { inJob, around }: RuleMatch): number {
	const beside = around / Math.max(1, inJob + around);
	return (doubtful ? PROPOSES : DECIDES) * (1 - BESIDE * beside);
}

/** 1 when every word of the title is at home in the entry. */
function familiarity(
	job: readonly Word[],
	{ match, vocabulary }: { readonly match: RuleMatch; readonly vocabulary: ReadonlySet<string> }
): number {
	if (job.length === 0) return 1;
	const decided = new Set(match.words.map(({ stem }) => stem));
	const foreign = job.filter(({ stem }) => !decided.has(stem) && !vocabulary.has(stem) && !isNeutral(stem));
	return 1 - (FOREIGN * foreign.length) / job.length;
}

/** Similarities, and how much each is worth; between two the line is straight. */
const LIKENESS: readonly (readonly [number, number])[] = [
	[0.5, 0],
	[0.65, 0.35],
	[0.8, 0.65],
	[0.9, 0.85],
	[1, 0.97]
];

/** Entries by their closest example. */
export function exampleEvidence(
	words: readonly Word[],
	{ examples, limit }: { readonly examples: TitleIndex; readonly limit: number }
): ReadonlyMap<string, Evidence> {
	const found = new Map<string, Evidence>();
	for (const match of examples.search(words, limit)) {
		const strength = along(LIKENESS, match.similarity);
		if (strength > (found.get(match.title.code)?.strength ?? 0)) {
			found.set(match.title.code, { strength, why: titleReason(match, words), exact: match.exact });
		}
	}
	return found;
}

/** The title found, and the words of the text that it shares. */
export function titleReason({ title, stems }: TitleMatch, words: readonly Word[]): Reason {
	const shared = contentWords(words).filter(({ stem }) => stems.includes(stem));
	return { kind: 'title', title: title.text, words: [...new Set(shared.map(({ raw }) => raw))] };
}
