import { NOT_STATED, OUTSIDE_LIST } from '../off-list.ts';
import { namesRole } from './keyword-rule.ts';
import type { Lexicon } from '../lexicon.ts';
import type { TitleIndex, TitleMatch } from '../match/title-index.ts';
import type { SplitStatement } from '../statement/split-statement.ts';
import { along } from './along.ts';
import { ruleEvidence, titleReason, type Evidence } from './job-evidence.ts';
import type { NamedJob } from './job-parts.ts';
import { contentWords, isNeutral, type PreparedItem } from './list-item.ts';

interface Known {
	/** What speaks for the entries of the list so far. */
	readonly found: ReadonlyMap<string, Evidence>;
	readonly prepared: readonly PreparedItem[];
	readonly titles: TitleIndex;
	readonly split: SplitStatement;
	readonly lexicon: Lexicon;
}

/** How like a known title of another job the text is, and how sure that makes « another job ». */
const OTHER: readonly (readonly [number, number])[] = [
	[0.3, 0.4],
	[0.5, 0.55],
	[0.7, 0.78],
	[0.85, 0.9],
	[1, 0.97]
];
/** What is lost when every word of the text is one that the list is made of. */
const OVERLAP = 0.45;
/** With a title known word for word, three tenths of that doubt remain. */
const EXACT_DOUBT = 1.3;
/** The role itself is none of the list's. */
const FOREIGN_ROLE = 0.93;
/** A job with no known title, and a text in which no role is named. */
const UNKNOWN_JOB = 0.45;
const NO_ROLE = 0.25;

/**
 * What speaks for a job that the list does not have: a known title that no rule of the list takes. A title
 * that a rule takes speaks for the list, through what people call the same job.
 */
export function otherJobEvidence(job: NamedJob, known: Known): readonly (readonly [string, Evidence])[] {
	const match = known.titles.search(job.words, 1)[0];
	const listed = match ? listedAs(match, { job, known }) : undefined;
	if (match && listed)
		return [throughTitle(match, { job, listed, known }), outsideList(job, undefined, known)];
	const other = outsideList(job, match, known);
	if (known.split.hasRole || (match?.similarity ?? 0) > 0.6) return [other];
	return [
		[NOT_STATED, { strength: NO_ROLE, why: { kind: 'nothing-named' } }],
		[OUTSIDE_LIST, { ...other[1], strength: other[1].strength * NO_ROLE }]
	];
}

interface Listed {
	readonly code: string;
	readonly strength: number;
}

/** The entry whose rules take a known title, in the place of the one that was written. */
function listedAs(
	{ title }: TitleMatch,
	{ job, known: { prepared, lexicon } }: { readonly job: NamedJob; readonly known: Known }
): Listed | undefined {
	const subject = { ...job.subject, job: contentWords(lexicon.readTitle(title.text)) };
	return prepared
		.flatMap((item) => {
			const evidence = ruleEvidence(item, subject);
			return evidence ? [{ code: item.item.code, strength: evidence.strength }] : [];
		})
		.toSorted((a, b) => b.strength - a.strength)[0];
}

function throughTitle(
	match: TitleMatch,
	{ job, listed }: { readonly job: NamedJob; readonly listed: Listed; readonly known: Known }
): readonly [string, Evidence] {
	const strength = listed.strength * match.similarity ** 2;
	return [listed.code, { strength, why: titleReason(match, job.words) }];
}

function outsideList(
	{ words, subject }: NamedJob,
	match: TitleMatch | undefined,
	{ found, prepared, lexicon }: Known
): readonly [string, Evidence] {
	const shared = overlap(subject.job, { prepared, lexicon });
	const likeness = match ? along(OTHER, match.similarity) : UNKNOWN_JOB;
	const byTitle = likeness * (1 - OVERLAP * shared * (EXACT_DOUBT - (match?.similarity ?? 0)));
	const byRole = hasForeignRole(subject.job, { prepared, lexicon })
		? FOREIGN_ROLE * (1 - OVERLAP * shared)
		: 0;
	const strength = Math.max(byTitle, byRole) * (1 - strongest(found) ** 2);
	return [OUTSIDE_LIST, { strength, why: match ? titleReason(match, words) : { kind: 'outside-list' } }];
}

/** The role, `vendeur`, `directeur`, is one that no rule of the list begins with. */
function hasForeignRole(
	job: NamedJob['subject']['job'],
	{ prepared, lexicon: { roles } }: Pick<Known, 'prepared' | 'lexicon'>
): boolean {
	const named = job.filter(({ stem }) => roles.has(stem));
	const rules = prepared.flatMap((item) => item.rules);
	return (
		named.length > 0 && rules.length > 0 && !named.some((word) => rules.some((rule) => namesRole(rule, word)))
	);
}

function strongest(found: ReadonlyMap<string, Evidence>): number {
	return Math.max(0, ...[...found.values()].map(({ strength }) => strength));
}

/** Share of the telling words of a text that the list is made of: « social », « insertion », « accueil ». */
function overlap(
	job: NamedJob['subject']['job'],
	{ prepared, lexicon: { roles } }: Pick<Known, 'prepared' | 'lexicon'>
): number {
	const telling = job.filter(({ stem }) => !isNeutral(stem) && !roles.has(stem));
	if (telling.length === 0) return 0;
	const shared = telling.filter(({ stem }) => prepared.some(({ vocabulary }) => vocabulary.has(stem)));
	return shared.length / telling.length;
}
