import { decide, type Candidate, type Coder, type Thresholds } from '../coding.ts';
import type { Lexicon } from '../lexicon.ts';
import { titleReason } from '../lists/job-evidence.ts';
import { logistic, type LogisticWeights } from '../match/logistic.ts';
import type { TitleIndex, TitleMatch } from '../match/title-index.ts';
import { screenText } from '../screen-text.ts';
import type { Word } from '../text/words.ts';
import { queriesOf } from './queries.ts';

/** What a nomenclature of many titles, such as ROME, is coded with. */
export interface TitleReferences {
	readonly titles: TitleIndex;
	/** What each code is called. */
	readonly labels: ReadonlyMap<string, string>;
	readonly lexicon: Lexicon;
	readonly thresholds: Thresholds;
	/** Constant, likeness, lead over the next code, spelling, other close titles of the code. */
	readonly calibration: LogisticWeights;
	/** Score of a title written word for word, that no other code has. */
	readonly exactScore: number;
}

/** Titles compared: enough to see how many of them agree. */
const NEAR = 12;
/** Spelling counts only when it is almost right. */
const SPELLING_POWER = 6;

/** A coder into the codes of a nomenclature, through its titles. */
export function buildTitleCoder(references: TitleReferences): Coder {
	return (text) => {
		const { thresholds, lexicon, titles } = references;
		const flags = screenText(text);
		if (flags.length > 0) return decide(text, [], { thresholds, flags });
		const found = queriesOf(text, lexicon).flatMap((words) =>
			scoreMatches(titles.search(words, NEAR), { words, references })
		);
		return decide(text, found, { thresholds, flags: found.length === 0 ? ['not-understood'] : [] });
	};
}

/** What calibration is measured on, for the match of each code. */
export function matchFeatures(matches: readonly TitleMatch[], code: string): readonly number[] {
	const best = matches.find(({ title }) => title.code === code);
	const rival = matches.find(({ title }) => title.code !== code);
	const agreeing = matches.filter(({ title }) => title.code === code).length;
	if (!best) return [0, 0, 0, 0];
	return [
		best.similarity,
		best.similarity - (rival?.similarity ?? 0),
		best.spelling ** SPELLING_POWER,
		agreeing
	];
}

function scoreMatches(
	matches: readonly TitleMatch[],
	{ words, references }: { readonly words: readonly Word[]; readonly references: TitleReferences }
): readonly Candidate[] {
	const { labels, calibration, exactScore } = references;
	return [...new Set(matches.map(({ title }) => title.code))].flatMap((code) => {
		const best = matches.find(({ title }) => title.code === code);
		if (!best) return [];
		const share =
			best.exact && isOnlyExact(matches, code)
				? exactScore
				: logistic(calibration, matchFeatures(matches, code));
		return [{ code, label: labels.get(code) ?? code, score: round(share), why: titleReason(best, words) }];
	});
}

function isOnlyExact(matches: readonly TitleMatch[], code: string): boolean {
	return matches.every(({ exact, title }) => !exact || title.code === code);
}

function round(share: number): number {
	return Math.round(share * 1000) / 1000;
}
