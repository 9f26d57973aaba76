import { isEmployerKind, type EmployerKind } from '../employers/employer.ts';
import { foldText } from '../text/fold.ts';
import { stemWord } from '../text/stem.ts';
import type { Word } from '../text/words.ts';

/** One word a rule asks for, in one of its forms. */
type Term =
	| { readonly kind: 'words'; readonly stems: readonly string[] }
	| { readonly kind: 'start'; readonly start: string }
	| { readonly kind: 'employer'; readonly employer: EmployerKind };

/** A rule of a list: one term of each group must be found, and none of the excluded ones. */
export interface KeywordRule {
	readonly groups: readonly (readonly Term[])[];
	readonly excluded: readonly Term[];
	/** Marked `?`: worth proposing, never enough to decide. */
	readonly doubtful: boolean;
}

/** What a rule is tried on. */
export interface RuleSubject {
	/** Words of the job, small words left out. */
	readonly job: readonly Word[];
	/** The other words: those of the employer, the public served. */
	readonly around: readonly Word[];
	readonly employers: ReadonlySet<EmployerKind>;
}

export interface RuleMatch {
	/** Words that decided. */
	readonly words: readonly Word[];
	/** Groups found in the job itself, and groups found only around it; a kind of employer is neither. */
	readonly inJob: number;
	readonly around: number;
}

/**
 * Reads a rule: groups apart by spaces, the choices of a group by `|`, `_` between words that stand together,
 * `*` after the start of a word, `@kind` for a kind of employer, `-` before what must not be there, `?` first
 * when the rule only proposes.
 */
export function parseKeywordRule(text: string): KeywordRule {
	const [first, ...rest] = text.trim().split(/\s+/);
	const doubtful = first === '?';
	const groups = (doubtful || first === undefined ? rest : [first, ...rest]).filter((group) => group !== '');
	return {
		groups: groups.filter((group) => !group.startsWith('-')).map(parseGroup),
		excluded: groups.filter((group) => group.startsWith('-')).flatMap((group) => parseGroup(group.slice(1))),
		doubtful
	};
}

/** Whether a rule may begin with this word: the roles that the list is about. */
export function namesRole({ groups }: KeywordRule, { stem, folded }: Word): boolean {
	return (groups[0] ?? []).some((term) => {
		if (term.kind === 'start') return folded.startsWith(term.start);
		return term.kind === 'words' && term.stems[0] === stem;
	});
}

function parseGroup(group: string): readonly Term[] {
	return group.split('|').map((choice): Term => {
		const kind = choice.slice(1);
		if (choice.startsWith('@') && isEmployerKind(kind)) return { kind: 'employer', employer: kind };
		if (choice.endsWith('*')) return { kind: 'start', start: foldText(choice.slice(0, -1)) };
		return { kind: 'words', stems: choice.split('_').map((word) => stemWord(foldText(word))) };
	});
}

/** Tries a rule; the first group, the role, must be in the job itself. */
export function matchKeywordRule(
	{ groups, excluded }: KeywordRule,
	subject: RuleSubject
): RuleMatch | undefined {
	if (excluded.some((term) => findTerm(term, subject))) return undefined;
	const words: Word[] = [];
	let inJob = 0;
	let around = 0;
	for (const [order, group] of groups.entries()) {
		const found = bestOf(group, subject);
		if (!found || (order === 0 && !found.inJob)) return undefined;
		words.push(...found.words);
		if (found.inJob) inJob += 1;
		else if (found.words.length > 0) around += 1;
	}
	return { words, inJob, around };
}

interface Found {
	readonly words: readonly Word[];
	readonly inJob: boolean;
}

function bestOf(group: readonly Term[], subject: RuleSubject): Found | undefined {
	const found = group.flatMap((term) => findTerm(term, subject) ?? []);
	return found.find(({ inJob }) => inJob) ?? found[0];
}

function findTerm(term: Term, { job, around, employers }: RuleSubject): Found | undefined {
	if (term.kind === 'employer') return employers.has(term.employer) ? { words: [], inJob: false } : undefined;
	const inJob = findWords(term, job);
	if (inJob) return { words: inJob, inJob: true };
	const outside = findWords(term, around);
	return outside ? { words: outside, inJob: false } : undefined;
}

function findWords(
	term: Exclude<Term, { kind: 'employer' }>,
	words: readonly Word[]
): readonly Word[] | undefined {
	if (term.kind === 'start') {
		const word = words.find(({ folded }) => folded.startsWith(term.start));
		return word && [word];
	}
	for (let from = 0; from + term.stems.length <= words.length; from += 1) {
		const stretch = words.slice(from, from + term.stems.length);
		if (stretch.every(({ stem }, index) => stem === term.stems[index])) return stretch;
	}
	return undefined;
}
