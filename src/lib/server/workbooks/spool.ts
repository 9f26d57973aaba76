import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { UnreadableRest } from '../csv/read-records.ts';
import type { SheetRow } from './workbook.ts';

/** Rows of a sheet, read once from its XML and kept shrunk: reading XML costs ten times as much as this. */
export interface Spool {
	readonly blocks: Buffer[];
	/** Rows that are not shrunk yet. */
	open: string[];
	openCharacters: number;
	characters: number;
}

/** Signs that XML cannot hold stand between cells and between rows. */
const CELL_END = '\u001f';
const ROW_END = '\u001e';

const BLOCK = 1024 * 1024;

/** Texts that cells share make a small file large. */
const MOST_CHARACTERS = 512 * 1024 * 1024;

export function emptySpool(): Spool {
	return { blocks: [], open: [], openCharacters: 0, characters: 0 };
}

/** @throws {UnreadableRest} when the cells hold more than any sheet does */
export function addToSpool(spool: Spool, { row, repeats, cells }: SheetRow, at: string): void {
	const line = [row, repeats, ...cells].join(CELL_END);
	spool.open.push(line);
	spool.openCharacters += line.length;
	spool.characters += line.length;
	if (spool.characters > MOST_CHARACTERS) throw new UnreadableRest({ code: 'import.zip-bomb', at });
	if (spool.openCharacters >= BLOCK) shrink(spool);
}

function shrink(spool: Spool): void {
	spool.blocks.push(deflateRawSync(spool.open.join(ROW_END), { level: 1 }));
	spool.open = [];
	spool.openCharacters = 0;
}

/** The rows, as they were added, as often as asked. */
export function* spooledRows(spool: Spool): Generator<SheetRow> {
	for (const block of spool.blocks) yield* rowsOf(inflateRawSync(block).toString());
	if (spool.open.length > 0) yield* rowsOf(spool.open.join(ROW_END));
}

function* rowsOf(text: string): Generator<SheetRow> {
	for (const line of text.split(ROW_END)) {
		const [row = '', repeats = '', ...cells] = line.split(CELL_END);
		yield { kind: 'row', row: Number(row), repeats: Number(repeats), cells, unvalued: 0 };
	}
}
