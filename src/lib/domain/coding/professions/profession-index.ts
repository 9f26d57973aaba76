import { highest } from '../match/highest.ts';
import { buildSparseIndex, type Features } from '../match/sparse-index.ts';
import { titleFeatures } from '../match/title-features.ts';
import type { Title, TitleIndex } from '../match/title-index.ts';
import type { ReadTitle } from '../text/read-statement.ts';
import type { Word } from '../text/words.ts';
import type { ProfessionMatch } from './profession-match.ts';
import { learnStatuses } from './status-model.ts';
import { chooseShown } from './choose-shown.ts';
import { parseStatusedTitle } from './employment-status.ts';

export interface ProfessionIndex {
	/** The best first, the others as `chooseShown` takes them, each code once. @param statuses as `parseStatusedTitle` gives them */
	search(query: ProfessionQuery, limit: number): readonly ProfessionMatch[];
}

export interface ProfessionQuery {
	readonly words: readonly Word[];
	readonly statuses: readonly string[];
}

export interface ProfessionSource {
	/** Titles and labels, with codes of the finest level. */
	readonly titles: readonly Title[];
	/** Wider groups of a code, finest first: titles of one group vote a little for each other's codes. */
	readonly groupsOf: (code: string) => readonly string[];
	/** A larger nomenclature: words that no title here has are met there, beside words that some have. */
	readonly bridge: TitleIndex;
	readonly readTitle: ReadTitle;
}

/**
 * Weights of the three ways in which titles are alike: words and letters, status, place in the bridging
 * nomenclature. They, and the numbers below, were chosen on half of INSEE's half index (docs/coding.md).
 */
const WORDS = 1;
const STATUS = 0.25;
const BRIDGE = 0.64;
/** Words and letters of more titles than this share are left out. */
const COMMONEST = 0.07;
/** The nearest titles vote, each by the fourth power of its likeness. */
const VOTERS = 15;
/** The next nearest have no vote: their codes come after all others, until there are as many as asked for. */
const FOLLOWERS = 40;
const POWER = 4;
/** What the votes of the same group add, finest group first. */
const GROUP_VOTES = [0.1, 0.05];
/** How much the fit of the statuses counts. */
const STATUS_FIT = 0.8;

export function buildProfessionIndex({
	titles,
	groupsOf: findGroups,
	bridge,
	readTitle
}: ProfessionSource): ProfessionIndex {
	// Asked for many codes at each search.
	const groups = new Map(titles.map(({ code }) => [code, findGroups(code)]));
	const groupsOf = (code: string) => groups.get(code) ?? [];
	const parsed = titles.map(({ text }) => parseStatusedTitle(text));
	const words = parsed.map(({ bare }) => readTitle(bare));
	const blocks = [
		{ weight: WORDS, index: buildSparseIndex(words.map(titleFeatures), COMMONEST) },
		{ weight: STATUS, index: buildSparseIndex(parsed.map(({ statuses }) => statusFeatures(statuses))) },
		{ weight: BRIDGE, index: buildSparseIndex(words.map((each) => bridgeFeatures(each, bridge))) }
	];
	const total = blocks.reduce((sum, { weight }) => sum + weight, 0);
	const model = learnStatuses(
		titles.map(({ code }, index) => ({
			code,
			group: groupsOf(code)[0] ?? '',
			statuses: parsed[index]?.statuses ?? []
		}))
	);

	const rankAll = (query: ProfessionQuery): readonly ProfessionMatch[] => {
		const features = [
			titleFeatures(query.words),
			statusFeatures(query.statuses),
			bridgeFeatures(query.words, bridge)
		];
		const scores = new Float32Array(titles.length);
		blocks.forEach(({ weight, index }, order) => {
			index.accumulate(features[order] ?? new Map(), weight / total, scores);
		});
		const near = highest(scores, FOLLOWERS);
		const votes = castVotes(near.slice(0, VOTERS), { scores, titles });
		const ranked = rank(votes, { groupsOf, fit: (code) => model.fit(code, query.statuses) });
		return [...ranked, ...followers(near.slice(VOTERS), { votes, scores, titles })];
	};
	return { search: (query, limit) => chooseShown(rankAll(query), { limit, groupsOf }) };
}

/** Codes of near titles that had no vote, nearest first. */
function followers(
	near: readonly number[],
	{
		votes,
		scores,
		titles
	}: {
		readonly votes: ReadonlyMap<string, Vote>;
		readonly scores: Float32Array;
		readonly titles: readonly Title[];
	}
): readonly ProfessionMatch[] {
	const found = new Map<string, ProfessionMatch>();
	for (const number of near) {
		const title = titles[number];
		if (!title || votes.has(title.code) || found.has(title.code)) continue;
		found.set(title.code, { code: title.code, share: 0, similarity: scores[number] ?? 0, title });
	}
	return [...found.values()];
}

function statusFeatures(statuses: readonly string[]): Features {
	return new Map((statuses.length > 0 ? statuses : ['']).map((status) => [status, 1]));
}

const BRIDGED = 8;
/** A sheet, its field and its family: `K1801`, `K18`, `K`. The last is shared by many. */
const BRIDGE_LEVELS: readonly (readonly [length: number, weight: number])[] = [
	[5, 1],
	[3, 1],
	[1, 0.6]
];

function bridgeFeatures(words: readonly Word[], bridge: TitleIndex): Features {
	const near = bridge.neighbours(words, BRIDGED);
	const best = near[0]?.similarity ?? 0;
	const all = near.reduce((sum, { similarity }) => sum + similarity ** POWER, 0);
	const features = new Map<string, number>();
	for (const { title, similarity } of near) {
		for (const [length, weight] of BRIDGE_LEVELS) {
			const name = title.code.slice(0, length);
			features.set(name, (features.get(name) ?? 0) + (weight * best * similarity ** POWER) / all);
		}
	}
	return features;
}

interface Vote {
	readonly votes: number;
	readonly similarity: number;
	readonly title: Title;
}

function castVotes(
	near: readonly number[],
	{ scores, titles }: { readonly scores: Float32Array; readonly titles: readonly Title[] }
): ReadonlyMap<string, Vote> {
	const votes = new Map<string, Vote>();
	for (const number of near) {
		const title = titles[number];
		if (!title) continue;
		const similarity = scores[number] ?? 0;
		const known = votes.get(title.code);
		votes.set(title.code, {
			votes: (known?.votes ?? 0) + similarity ** POWER,
			similarity: known?.similarity ?? similarity,
			title: known?.title ?? title
		});
	}
	return votes;
}

function rank(
	votes: ReadonlyMap<string, Vote>,
	{
		groupsOf,
		fit
	}: { readonly groupsOf: (code: string) => readonly string[]; readonly fit: (code: string) => number }
): readonly ProfessionMatch[] {
	const all = [...votes.values()].reduce((sum, vote) => sum + vote.votes, 0);
	const byGroup = new Map<string, number>();
	for (const [code, vote] of votes) {
		for (const group of groupsOf(code)) byGroup.set(group, (byGroup.get(group) ?? 0) + vote.votes);
	}
	const weighed = [...votes].map(([code, vote]) => {
		const shared = GROUP_VOTES.reduce((sum, weight, level) => {
			return sum + weight * (byGroup.get(groupsOf(code)[level] ?? '') ?? 0);
		}, vote.votes);
		return { code, ...vote, weight: (shared / all) * Math.exp(STATUS_FIT * fit(code)) };
	});
	const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
	return weighed
		.map(({ code, weight, similarity, title }) => ({ code, share: weight / total, similarity, title }))
		.toSorted((a, b) => b.share - a.share || b.similarity - a.similarity);
}
