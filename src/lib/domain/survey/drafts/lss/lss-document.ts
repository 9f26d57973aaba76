/** One row of a table of the survey: name of a field → its text. */
export type LssRow = ReadonlyMap<string, string>;

/** The structure of a survey as LimeSurvey exports it (`.lss`): rows of its tables, as they stand in the file. */
export interface LssDocument {
	/** `Survey`; `Question` and `Group` are parts of one. */
	readonly kind: string;
	/** Tags of its languages, the first being the one it was written in. */
	readonly languages: readonly string[];
	/** Table → rows. Tables that nobody reads are not in it. */
	readonly tables: ReadonlyMap<LssTable, readonly LssRow[]>;
}

/** Tables that are read. From version 4 the texts are in tables of their own, `…_l10ns`. */
export const LSS_TABLES = [
	'answers',
	'answer_l10ns',
	'assessments',
	'conditions',
	'defaultvalues',
	'groups',
	'group_l10ns',
	'question_attributes',
	'question_l10ns',
	'questions',
	'quota',
	'subquestions',
	'survey_url_parameters',
	'surveys',
	'surveys_languagesettings'
] as const;

export type LssTable = (typeof LSS_TABLES)[number];

export function isLssTable(name: string): name is LssTable {
	return (LSS_TABLES as readonly string[]).includes(name);
}

/** The rows of a table; none when the file has no such table. */
export function rowsOf({ tables }: LssDocument, table: LssTable): readonly LssRow[] {
	return tables.get(table) ?? [];
}

/** A field of a row; `''` when it is empty or not there. */
export function field(row: LssRow | undefined, name: string): string {
	return (row?.get(name) ?? '').trim();
}

/** Rows by the value of a field, in the order of the file. */
export function rowsBy(rows: readonly LssRow[], name: string): ReadonlyMap<string, readonly LssRow[]> {
	const found = new Map<string, LssRow[]>();
	for (const row of rows) {
		const key = field(row, name);
		const same = found.get(key);
		if (same) same.push(row);
		else found.set(key, [row]);
	}
	return found;
}
