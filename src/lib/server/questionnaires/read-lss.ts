import { DRAFT_LIMITS } from '#lib/domain/survey/drafts/draft.ts';
import {
	isLssTable,
	type LssDocument,
	type LssRow,
	type LssTable
} from '#lib/domain/survey/drafts/lss/lss-document.ts';
import { UnreadableRest } from '../csv/read-records.ts';
import { readToEnd, readXml, type XmlReader } from '../workbooks/read-xml.ts';

/** Rows of all tables together: a survey of a thousand questions in five languages has some fifty thousand. */
const MOST_ROWS = 200_000;
/** Characters of all fields together. */
const MOST_CHARACTERS = 40 * 1024 * 1024;

/**
 * Reads the tables of a survey out of its XML. Entities of a document type are never expanded.
 *
 * @throws {UnreadableRest} when it is no well-formed XML, or holds more than any survey
 */
export async function readLss(pieces: AsyncIterable<string>, at: string): Promise<LssDocument> {
	const reading = openReading(at);
	const items = readXml(pieces, xmlReader(reading), at, (line) => ({
		code: 'draft.xml-damaged',
		at,
		row: line
	}));
	await readToEnd(items);
	const { kind, languages, tables } = reading;
	return { kind, languages, tables };
}

interface LssReading {
	readonly at: string;
	readonly path: string[];
	readonly languages: string[];
	readonly tables: Map<LssTable, LssRow[]>;
	kind: string;
	row: Map<string, string> | undefined;
	text: string;
	rowCount: number;
	characters: number;
}

function openReading(at: string): LssReading {
	return {
		at,
		path: [],
		languages: [],
		tables: new Map(),
		kind: '',
		row: undefined,
		text: '',
		rowCount: 0,
		characters: 0
	};
}

function xmlReader(reading: LssReading): XmlReader<never> {
	return {
		open(element) {
			reading.path.push(element);
			reading.text = '';
			if (element === 'row' && reading.path.length === ROW_DEPTH) reading.row = new Map();
		},
		text(piece) {
			reading.text += piece;
			reading.characters += piece.length;
			if (reading.text.length > DRAFT_LIMITS.textCharacters || reading.characters > MOST_CHARACTERS) {
				throw tooMuch(reading);
			}
		},
		close(element) {
			closeElement(reading, element);
			reading.path.pop();
			reading.text = '';
			return undefined;
		}
	};
}

/** `document`, a table, `rows`, `row`. */
const ROW_DEPTH = 4;

function closeElement(reading: LssReading, element: string): void {
	const { path, row, text } = reading;
	const [, table = ''] = path;
	if (path.length === ROW_DEPTH + 1) row?.set(element, text);
	else if (path.length === ROW_DEPTH && element === 'row') closeRow(reading, table);
	else if (path.length === 3 && table === 'languages') reading.languages.push(text.trim());
	else if (path.length === 2 && element === 'LimeSurveyDocType') reading.kind = text.trim();
}

function closeRow(reading: LssReading, table: string): void {
	const { row, tables } = reading;
	reading.row = undefined;
	reading.rowCount += 1;
	if (reading.rowCount > MOST_ROWS) throw tooMuch(reading);
	if (!row || !isLssTable(table)) return;
	const rows = tables.get(table);
	if (rows) rows.push(row);
	else tables.set(table, [row]);
}

function tooMuch({ at, path }: LssReading): UnreadableRest {
	return new UnreadableRest({ code: 'draft.xml-too-much', at, params: { table: path[1] ?? '' } });
}
