import type { DraftText } from '../draft.ts';
import { field, rowsBy, rowsOf, type LssDocument, type LssRow } from './lss-document.ts';
import { unlessEmpty, type TextReader } from './lss-texts.ts';

/** A subquestion or an answer. */
export interface LssPart {
	readonly code: string;
	readonly label: DraftText;
	/** 0, or 1 for the second scale of an array. */
	readonly scale: number;
}

/** A question of a survey with everything that hangs on it. */
export interface LssQuestion {
	readonly code: string;
	/** The letter of its type. */
	readonly type: string;
	readonly gid: string;
	readonly label: DraftText;
	readonly hint: DraftText | undefined;
	readonly required: boolean;
	/** Required, but one may go on without. */
	readonly isSoft: boolean;
	readonly hasOther: boolean;
	/** A regular expression that the answer must match. */
	readonly pattern: string;
	readonly relevance: string;
	/** `sid X gid X qid`, under which old surveys call it. */
	readonly place: string;
	readonly subquestions: readonly LssPart[];
	readonly answers: readonly LssPart[];
	/** Setting → its value, or its value in each language. */
	readonly settings: ReadonlyMap<string, readonly LssRow[]>;
}

/** Every question of a survey, in the order in which it asks. */
export function readQuestions(document: LssDocument, texts: TextReader): readonly LssQuestion[] {
	const tables = indexTables(document);
	const order = new Map(
		rowsOf(document, 'groups').map((row) => [field(row, 'gid'), number(row, 'group_order')])
	);
	return [...tables.questions]
		.map(([qid, rows]) => ({ qid, rows, first: rows[0] }))
		.filter(({ first }) => ['', '0'].includes(field(first, 'parent_qid')))
		.sort((one, other) => {
			const groups = place(order, one.first) - place(order, other.first);
			return groups === 0
				? number(one.first, 'question_order') - number(other.first, 'question_order')
				: groups;
		})
		.map(({ qid, rows }) => readQuestion(qid, rows, { tables, texts }));
}

type Index = ReadonlyMap<string, readonly LssRow[]>;

interface Tables {
	readonly questions: Index;
	readonly questionTexts: Index;
	readonly subquestions: Index;
	readonly answers: Index;
	readonly answerTexts: Index;
	readonly settings: Index;
}

function indexTables(document: LssDocument): Tables {
	const answerTexts = rowsOf(document, 'answer_l10ns');
	return {
		questions: rowsBy(rowsOf(document, 'questions'), 'qid'),
		questionTexts: rowsBy(rowsOf(document, 'question_l10ns'), 'qid'),
		subquestions: rowsBy(rowsOf(document, 'subquestions'), 'parent_qid'),
		answers: rowsBy(rowsOf(document, 'answers'), 'qid'),
		answerTexts: rowsBy(answerTexts, 'aid'),
		settings: rowsBy(rowsOf(document, 'question_attributes'), 'qid')
	};
}

interface Reading {
	readonly tables: Tables;
	readonly texts: TextReader;
}

function readQuestion(qid: string, rows: readonly LssRow[], reading: Reading): LssQuestion {
	const { tables, texts } = reading;
	const [row] = rows;
	const code = field(row, 'title') || `Q${qid}`;
	const written = tables.questionTexts.get(qid) ?? rows;
	return {
		code,
		type: field(row, 'type'),
		gid: field(row, 'gid'),
		label: texts.read(written, 'question', code),
		hint: unlessEmpty(texts.read(written, 'help', code)),
		required: field(row, 'mandatory') === 'Y',
		isSoft: field(row, 'mandatory') === 'S',
		hasOther: field(row, 'other') === 'Y',
		pattern: field(row, 'preg'),
		relevance: field(row, 'relevance'),
		place: `${field(row, 'sid')}X${field(row, 'gid')}X${qid}`,
		subquestions: readSubquestions(tables.subquestions.get(qid) ?? [], code, reading),
		answers: readAnswers(tables.answers.get(qid) ?? [], code, reading),
		settings: rowsBy(tables.settings.get(qid) ?? [], 'attribute')
	};
}

function readSubquestions(
	rows: readonly LssRow[],
	at: string,
	{ tables, texts }: Reading
): readonly LssPart[] {
	const each = [...rowsBy(rows, 'qid')].map(([qid, own]) => ({ qid, own, first: own[0] }));
	return each
		.sort((one, other) => number(one.first, 'question_order') - number(other.first, 'question_order'))
		.map(({ qid, own, first }) => ({
			code: field(first, 'title'),
			label: texts.read(tables.questionTexts.get(qid) ?? own, 'question', at),
			scale: number(first, 'scale_id')
		}));
}

function readAnswers(rows: readonly LssRow[], at: string, { tables, texts }: Reading): readonly LssPart[] {
	const each = new Map<string, LssRow[]>();
	for (const row of rows) {
		const key = `${field(row, 'scale_id')} ${field(row, 'code')}`;
		each.set(key, [...(each.get(key) ?? []), row]);
	}
	return [...each.values()]
		.map((own) => ({ own, first: own[0] }))
		.sort((one, other) => number(one.first, 'sortorder') - number(other.first, 'sortorder'))
		.map(({ own, first }) => ({
			code: field(first, 'code'),
			label: texts.read(tables.answerTexts.get(field(first, 'aid')) ?? own, 'answer', at),
			scale: number(first, 'scale_id')
		}));
}

function number(row: LssRow | undefined, name: string): number {
	const value = Number(field(row, name));
	return Number.isFinite(value) ? value : 0;
}

function place(order: ReadonlyMap<string, number>, row: LssRow | undefined): number {
	return order.get(field(row, 'gid')) ?? Number.MAX_SAFE_INTEGER;
}

/** The value of a setting that is the same in every language; `''` when it is not set. */
export function setting({ settings }: LssQuestion, name: string): string {
	return field(settings.get(name)?.[0], 'value');
}
