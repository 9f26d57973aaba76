import { decide, type Candidate, type Coder, type Thresholds } from '../coding.ts';
import type { Lexicon } from '../lexicon.ts';
import { logistic, type LogisticWeights } from '../match/logistic.ts';
import { screenText } from '../screen-text.ts';
import type { Word } from '../text/words.ts';
import { contentWords } from '../lists/list-item.ts';
import { parseStatusedTitle } from './employment-status.ts';
import type { ProfessionIndex } from './profession-index.ts';
import type { ProfessionMatch } from './profession-match.ts';
import { queriesOf } from './queries.ts';

/** What a nomenclature of professions is coded with. */
export interface ProfessionReferences {
	readonly professions: ProfessionIndex;
	readonly labels: ReadonlyMap<string, string>;
	readonly lexicon: Lexicon;
	readonly thresholds: Thresholds;
	/** Constant, then the share of the votes. */
	readonly calibration: LogisticWeights;
	/** What a title of the index is worth, word for word and status for status. */
	readonly exactScore: number;
}

const SHOWN = 5;
/** From this likeness on, words, status and place in the bridging nomenclature are all the same. */
const EXACT = 0.995;
/** Under this likeness a title has nothing in common but the lack of a status. */
const FARTHEST = 0.22;
/** An exact title decides when at least this share of the votes is with its code. */
const AGREED = 0.5;

/** A coder into the finest codes of a nomenclature of professions. */
export function buildProfessionCoder(references: ProfessionReferences): Coder {
	return (text) => {
		const { thresholds, lexicon, professions } = references;
		const flags = screenText(text);
		if (flags.length > 0) return decide(text, [], { thresholds, flags });
		const { bare, statuses } = parseStatusedTitle(text);
		const searches = queriesOf(bare, lexicon).map((words) => {
			return { words, matches: professions.search({ words, statuses }, SHOWN) };
		});
		const best = searches.toSorted((a, b) => likeness(b.matches) - likeness(a.matches))[0];
		const near = best !== undefined && likeness(best.matches) >= FARTHEST;
		const found = near
			? best.matches.map((match) => candidate(match, { words: best.words, references }))
			: [];
		return decide(text, found, { thresholds, flags: found.length === 0 ? ['not-understood'] : [] });
	};
}

function likeness([best]: readonly ProfessionMatch[]): number {
	return best?.similarity ?? 0;
}

function candidate(
	{ code, share, similarity, title }: ProfessionMatch,
	{ words, references }: { readonly words: readonly Word[]; readonly references: ProfessionReferences }
): Candidate {
	const { labels, calibration, exactScore } = references;
	const exact = similarity >= EXACT && share >= AGREED;
	const score = exact ? exactScore : Math.min(exactScore, logistic(calibration, [share]));
	return {
		code,
		label: labels.get(code) ?? code,
		score: Math.round(score * 1000) / 1000,
		why: { kind: 'title', title: title.text, words: [...new Set(contentWords(words).map(({ raw }) => raw))] }
	};
}
