import type { Employer } from '../employers/employer.ts';
import type { Lexicon } from '../lexicon.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { Statement } from '../text/read-statement.ts';
import type { Word } from '../text/words.ts';
import { markParts, type PartName } from './mark-parts.ts';

/** One part of a statement. */
export interface StatementPart {
	/** As written; pieces that stand apart are joined by a comma. */
	readonly text: string;
	/** Small words included. */
	readonly words: readonly Word[];
}

/** An employer that a statement names. */
export interface EmployerMention extends StatementPart {
	/** What the lexicon knows of it; undefined when the name says nothing. */
	readonly employer: Employer | undefined;
	/** Named as the client, partner or authority of the employer: « prestataire de … ». */
	readonly client: boolean;
}

/** A statement cut into what it says; a part that is not there is undefined. */
export interface SplitStatement {
	readonly statement: Statement;
	readonly job: StatementPart | undefined;
	/** The job begins with the name of a role, `conseiller`, or is one. */
	readonly hasRole: boolean;
	readonly employers: readonly EmployerMention[];
	readonly contract: StatementPart | undefined;
	readonly place: StatementPart | undefined;
	readonly public: StatementPart | undefined;
	readonly sector: StatementPart | undefined;
}

/** Cuts a statement into job, employers, contract, place, public and sector. The raw text is kept in each. */
export function splitStatement(statement: Statement, lexicon: Lexicon): SplitStatement {
	const { labels, mentions } = markParts(statement.words, lexicon);
	const part = (name: PartName) => partOf(statement, labels, name);
	const job = part('job');
	return {
		statement,
		job,
		hasRole: job?.words.some(({ stem }) => lexicon.roles.has(stem)) ?? false,
		employers: mentions.map(({ from, to, employer, client }) => ({
			...slice(statement, from, to),
			employer,
			client
		})),
		contract: part('contract'),
		place: part('place'),
		public: part('public'),
		sector: part('sector')
	};
}

function partOf(
	statement: Statement,
	labels: readonly PartName[],
	name: PartName
): StatementPart | undefined {
	const pieces: StatementPart[] = [];
	let from = 0;
	while (from < labels.length) {
		if (labels[from] !== name) {
			from += 1;
			continue;
		}
		let to = from;
		while (to < labels.length && labels[to] === name) to += 1;
		pieces.push(slice(statement, from, to));
		from = to;
	}
	const telling = pieces.filter(({ words }) => words.some(({ folded }) => !isStopWord(folded)));
	if (telling.length === 0) return undefined;
	return {
		text: telling.map(({ text }) => text).join(', '),
		words: telling.flatMap(({ words }) => words)
	};
}

/** Small words at either end belong to the sentence, not to the part; a bracket opened inside is closed. */
function slice({ text, words }: Statement, from: number, to: number): StatementPart {
	const inside = words.slice(from, to);
	const first = inside.findIndex(({ folded }) => !isStopWord(folded));
	const last = inside.findLastIndex(({ folded }) => !isStopWord(folded));
	const kept = first < 0 ? inside.slice(0, 1) : inside.slice(first, last + 1);
	const end = kept.at(-1)?.end ?? 0;
	const raw = text.slice(kept[0]?.start ?? 0, end);
	const closing = raw.lastIndexOf('(') > raw.lastIndexOf(')') && text[end] === ')' ? ')' : '';
	return { text: raw + closing, words: kept };
}
