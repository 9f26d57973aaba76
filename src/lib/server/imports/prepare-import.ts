import { createHash } from 'node:crypto';
import { bindMapping, type BoundMapping } from '#lib/domain/imports/bind-mapping.ts';
import {
	dateEvidence,
	decimalEvidence,
	emptyColumnTally,
	tallyCell,
	type ColumnTally
} from '#lib/domain/imports/column-profile.ts';
import type { Mapping } from '#lib/domain/imports/mapping.ts';
import type { CorrectionRule } from '#lib/domain/imports/plan-award.ts';
import type { ColumnStyle } from '#lib/domain/imports/read-cell.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import { openTable, type Table } from '../csv/open-table.ts';
import type { FileSource } from '../csv/source.ts';

/** A file with the mapping that reads it. */
export interface ImportRequest {
	readonly source: FileSource;
	readonly mapping: Mapping;
}

/** What a person decided after the preview. */
export interface ImportChoices {
	/** Codes of the checks whose warnings they accept; none unless told. */
	readonly acceptedWarnings?: 'all' | readonly string[] | undefined;
	/** Leave out the rows that have a problem, and take the others. */
	readonly skipRejected?: boolean | undefined;
	/** Replace what somebody corrected by hand by what the file says; never unless it is chosen. */
	readonly replaceCorrections?: boolean | undefined;
	/** Token of the preview they agreed to; anything else that would be done is refused. */
	readonly expectedToken?: string | undefined;
}

/** The rule that a choice means. */
export function correctionRule({ replaceCorrections }: ImportChoices): CorrectionRule {
	return replaceCorrections === true ? 'replace' : 'keep';
}

/** A file that can be read from end to end: its rows may still have problems. */
export interface PreparedImport {
	readonly table: Table;
	readonly mapping: Mapping;
	readonly bound: BoundMapping;
	/** Of the mapping document, so that a file read in another way is another import. */
	readonly mappingSha256: string;
}

/**
 * Opens the file, finds the columns of the mapping, and learns from its rows how numbers and dates are written.
 */
export async function prepareImport({ source, mapping }: ImportRequest): Promise<Result<PreparedImport>> {
	const table = await openTable(source, mapping.file);
	if (!table.ok) return table;
	const found = bindMapping(mapping, table.value.names);
	if (!found.ok) return found;
	const styles = await learnStyles(table.value, mapping, found.value.measured);
	const bound = bindMapping(mapping, table.value.names, styles);
	if (!bound.ok) return bound;
	const mappingSha256 = createHash('sha256').update(JSON.stringify(mapping)).digest('hex');
	return ok({ table: table.value, mapping, bound: bound.value, mappingSha256 });
}

/** Fingerprint of the facts that name a row without a key. */
export function keyHash(text: string): string {
	return createHash('sha256').update(text).digest('base64url').slice(0, KEY_LENGTH);
}

const KEY_LENGTH = 22;

async function learnStyles(
	table: Table,
	{ file = {} }: Mapping,
	measured: readonly number[]
): Promise<readonly ColumnStyle[]> {
	const tallies = new Map(measured.map((index) => [index, emptyColumnTally()]));
	const isSaid = file.decimal !== undefined && file.dates !== undefined;
	if (!isSaid && tallies.size > 0) await tallySample(table, tallies);
	const all = [...tallies.values()];
	const others = { decimal: onlyOne(all.map(decimalEvidence)), dates: onlyOne(all.map(dateEvidence)) };
	return table.names.map((_, index) => columnStyle(tallies.get(index), file, others));
}

/** Rows that are enough to learn from: a cell that they leave ambiguous is a problem, never a guess. */
const SAMPLE_ROWS = 10_000;

async function tallySample(table: Table, tallies: ReadonlyMap<number, ColumnTally>): Promise<void> {
	let seen = 0;
	for await (const { rows } of table.batches()) {
		for (const { row, cells } of rows) {
			for (const [index, tally] of tallies) tallyCell(tally, cells[index] ?? '', row);
		}
		seen += rows.length;
		if (seen >= SAMPLE_ROWS) return;
	}
}

/** What the person says, else what the column proves, else what the other columns of the same file prove. */
function columnStyle(tally: ColumnTally | undefined, said: ColumnStyle, others: ColumnStyle): ColumnStyle {
	if (!tally) return {};
	return {
		decimal: said.decimal ?? decimalEvidence(tally) ?? others.decimal,
		dates: said.dates ?? dateEvidence(tally) ?? others.dates,
		shortYears: said.shortYears
	};
}

function onlyOne<Value>(found: readonly (Value | undefined)[]): Value | undefined {
	const different = new Set(found.filter((value) => value !== undefined));
	return different.size === 1 ? [...different][0] : undefined;
}
