import type { EmployerKind } from '../employers/employer.ts';
import type { Lexicon } from '../lexicon.ts';
import type { SplitStatement } from '../statement/split-statement.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { Word } from '../text/words.ts';
import type { RuleSubject } from './keyword-rule.ts';
import { contentWords } from './list-item.ts';

/** One job of a statement: « formatrice et conseillère en insertion » names two. */
export interface NamedJob {
	/** Small words included. */
	readonly words: readonly Word[];
	readonly subject: RuleSubject;
}

/**
 * The jobs that a statement names, each with what stands around it. A known employer counts by its kind, not
 * by the words of its name: who works at « Pôle emploi » does not work on employment.
 */
export function namedJobs(split: SplitStatement, { roles }: Lexicon): readonly NamedJob[] {
	if (!split.job) return [];
	const employers = new Set<EmployerKind>(
		split.employers.filter(({ client }) => !client).flatMap(({ employer }) => employer?.kinds[0] ?? [])
	);
	const around = contentWords([
		...split.employers.flatMap(({ words, employer }) => (employer ? [] : words)),
		...(split.public?.words ?? []),
		...(split.sector?.words ?? [])
	]);
	return separate(split.job.words, roles).map((words) => ({
		words,
		subject: { job: contentWords(words), around, employers }
	}));
}

/** Cuts before a role that « et », a slash or a comma joins to another. */
function separate(words: readonly Word[], roles: ReadonlySet<string>): readonly (readonly Word[])[] {
	const jobs: Word[][] = [];
	for (const [index, word] of words.entries()) {
		const starts =
			index === 0 || (roles.has(word.stem) && isJoined(words, index) && isJob(jobs.at(-1) ?? [], roles));
		if (starts) jobs.push([word]);
		else jobs.at(-1)?.push(word);
	}
	return jobs;
}

function isJoined(words: readonly Word[], index: number): boolean {
	if (['comma', 'slash', 'dash', 'open'].includes(words[index]?.before ?? '')) return true;
	return ['et', 'puis', 'ou'].includes(words[index - 1]?.folded ?? '');
}

function isJob(words: readonly Word[], roles: ReadonlySet<string>): boolean {
	return words.some(({ stem, folded }) => roles.has(stem) && !isStopWord(folded));
}
