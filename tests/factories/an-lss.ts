import type { LssDocument, LssRow, LssTable } from '#lib/domain/survey/drafts/lss/lss-document.ts';

type Fields = Readonly<Record<string, string>>;
type Tables = Partial<Record<LssTable, readonly Fields[]>>;

const row = (fields: Fields): LssRow => new Map(Object.entries(fields));

/** A survey of LimeSurvey with only the tables that a test is about. */
export function anLss(
	tables: Tables,
	{ languages = ['fr'], kind = 'Survey' }: { languages?: readonly string[]; kind?: string } = {}
): LssDocument {
	const own: Tables = { surveys: [{ sid: '7' }], groups: [{ gid: '1', group_order: '0' }], ...tables };
	return {
		kind,
		languages,
		tables: new Map(Object.entries(own).map(([name, rows]) => [name as LssTable, rows.map(row)] as const))
	};
}

/** A question of the only group, in French, numbered after its place. */
export function aQuestion(qid: number, type: string, fields: Fields = {}): Fields {
	return {
		qid: String(qid),
		parent_qid: '0',
		sid: '7',
		gid: '1',
		type,
		title: `Q${qid}`,
		question: `Question ${qid} ?`,
		question_order: String(qid),
		language: 'fr',
		mandatory: 'Y',
		relevance: '1',
		...fields
	};
}

/** Answers of a list, called like their codes. */
export function someAnswers(qid: number, codes: readonly string[], fields: Fields = {}): readonly Fields[] {
	return codes.map((code, at) => ({
		...{
			qid: String(qid),
			code,
			answer: `Choix ${code}`,
			sortorder: String(at),
			language: 'fr',
			scale_id: '0'
		},
		...fields
	}));
}

/** Rows of a table, or ticks of a question, called like their codes. */
export function someRows(qid: number, codes: readonly string[], fields: Fields = {}): readonly Fields[] {
	return codes.map((code, at) => ({
		...{ qid: `${qid}0${at}`, parent_qid: String(qid), title: code, question: `Ligne ${code}` },
		...{ question_order: String(at), language: 'fr', scale_id: '0' },
		...fields
	}));
}

/** The same survey as LimeSurvey writes it. */
export function lssText({ kind, languages, tables }: LssDocument): string {
	const list = [...tables].map(([name, rows]) => {
		const cells = rows.map(
			(one) =>
				`<row>${[...one].map(([field, text]) => `<${field}><![CDATA[${text}]]></${field}>`).join('')}</row>`
		);
		return ` <${name}>\n  <fields><fieldname>x</fieldname></fields>\n  <rows>\n${cells.join('\n')}\n  </rows>\n </${name}>`;
	});
	const tags = languages.map((tag) => `<language>${tag}</language>`).join('');
	return `<?xml version="1.0" encoding="UTF-8"?>\n<document>\n <LimeSurveyDocType>${kind}</LimeSurveyDocType>\n <DBVersion>366</DBVersion>\n <languages>${tags}</languages>\n${list.join('\n')}\n</document>\n`;
}
