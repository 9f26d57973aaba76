import { chooseDelimiter, type CutSample } from '#lib/domain/imports/delimiter.ts';
import type { TypedColumn } from '#lib/domain/imports/header.ts';
import { chooseLayout } from '#lib/domain/imports/layout.ts';
import {
	DELIMITERS,
	LIMITS,
	type Delimiter,
	type Encoding,
	type Escape,
	type Quote,
	type Reading,
	type ReadingOptions
} from '#lib/domain/imports/reading.ts';
import type { Problem } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { decodeText } from './decode.ts';
import { openRecordParser, type CutReading } from './record-parser.ts';
import type { FileSource } from './source.ts';

const SAMPLE_CHARACTERS = 512 * 1024;
const SAMPLE_RECORDS = 1000;
/** A record so wide is told before its cells are looked at; a narrower one is told with the others. */
const HOSTILE_WIDTH = 20 * LIMITS.columns;

/** How a file is read, and what else its beginning tells. */
export interface Sniffed {
	readonly reading: Reading;
	/** Titles above the table that was chosen. */
	readonly titles: number;
	/** First rows of the tables of the file; none when there is one. */
	readonly tables: readonly number[];
	/** Columns that hold only values of one kind. */
	readonly typed: readonly TypedColumn[];
}

/** Decides separator, quote, line ends, titles and header rows on the beginning of a file, or takes what is said. */
export async function sniffReading(
	source: FileSource,
	encoding: Encoding,
	options: ReadingOptions
): Promise<Result<Sniffed>> {
	const sample = await readSample(source, encoding);
	if (sample.text.trim() === '') return fail({ code: 'import.empty-file', at: source.name });
	const newline = sniffNewline(sample.text);
	const quote = options.quote ?? sniffQuote(sample.text);
	const escape = options.escape ?? sniffEscape(sample.text, quote);
	const cut = (delimiter: Delimiter) => cutSample(sample, { delimiter, quote, escape, newline });
	const delimiter = options.delimiter ?? sniffDelimiter(cut);
	if (delimiter === undefined) return fail({ code: 'import.not-a-table', at: source.name });
	const records = cut(delimiter);
	const hostile = records.findIndex(({ length }) => length > HOSTILE_WIDTH);
	if (hostile !== -1) return fail(tooManyColumns(hostile + 1, records[hostile]?.length ?? 0));
	if (records.some(isRule)) return fail({ code: 'import.file-markup', at: source.name });
	const layout = chooseLayout(records, options);
	if (!layout.ok) return layout;
	const { tables, titles, typed, ...place } = layout.value;
	return ok({ reading: { encoding, delimiter, quote, escape, newline, ...place }, titles, tables, typed });
}

/** `|---|---|`: a table that is drawn inside a text, as Markdown does. */
function isRule(record: readonly string[]): boolean {
	const filled = record.filter((cell) => cell.trim() !== '');
	return filled.length > 1 && filled.every((cell) => /^\s*:?-{3,}:?\s*$/.test(cell));
}

export function tooManyColumns(row: number, count: number): Problem {
	return { code: 'import.too-many-columns', row, params: { count, most: LIMITS.columns } };
}

interface Sample {
	readonly text: string;
	/** Is this the whole file? */
	readonly whole: boolean;
}

async function readSample(source: FileSource, encoding: Encoding): Promise<Sample> {
	let text = '';
	for await (const piece of decodeText(source, encoding)) {
		text += piece;
		if (text.length >= SAMPLE_CHARACTERS) return { text, whole: false };
	}
	return { text, whole: true };
}

function cutSample({ text, whole }: Sample, reading: CutReading): string[][] {
	const { data } = openRecordParser(reading).parse(text, 0, !whole);
	// A sample that ends inside one huge record has no record at all.
	const records = data.length === 0 ? openRecordParser(reading).parse(text, 0, false).data : data;
	const kept = records.slice(0, SAMPLE_RECORDS);
	return kept.map((record) => record.map((cell) => cell.replace(/\r$/, '')));
}

function sniffNewline(text: string): Reading['newline'] {
	return text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
}

function sniffDelimiter(
	cut: (delimiter: Delimiter) => readonly (readonly string[])[]
): Delimiter | undefined {
	const samples = DELIMITERS.map((delimiter): CutSample => {
		const records = cut(delimiter).filter((record) => record.some((cell) => cell.trim() !== ''));
		return { delimiter, widths: records.map(({ length }) => length) };
	});
	return chooseDelimiter(samples);
}

/** An apostrophe is a quote only where no double quote is and many cells both begin and end with one. */
function sniffQuote(text: string): Quote {
	const count = (pattern: RegExp) => [...text.slice(0, 65_536).matchAll(pattern)].length;
	const single = count(/(?<=^|[,;\t|\n])'[^'\n]*'(?=[,;\t|\r\n]|$)/g);
	const double = count(/(?<=^|[,;\t|\n])"/g);
	return double === 0 && single > 2 ? "'" : '"';
}

/** A backslash makes quotes part of a cell only where cells hold such quotes, and none that are doubled. */
function sniffEscape(text: string, quote: Quote): Escape {
	const start = text.slice(0, 65_536);
	const escaped = [...start.matchAll(quote === '"' ? /\\"(?=[^,;\t|\r\n])/g : /\\'(?=[^,;\t|\r\n])/g)].length;
	const doubled = [...start.matchAll(quote === '"' ? /[^,;\t|\n"]""(?=[^"])/g : /[^,;\t|\n']''(?=[^'])/g)]
		.length;
	return escaped > 0 && doubled === 0 ? 'backslash' : 'quote';
}
