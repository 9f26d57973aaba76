import { CONTAINER_PROBLEMS, recogniseContainer } from '#lib/domain/imports/container.ts';
import { quoteFound, type Problem } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { DRAFT_LIMITS, type DraftSource, type ReadDraft } from '#lib/domain/survey/drafts/draft.ts';
import { draftFromLss } from '#lib/domain/survey/drafts/lss/draft-from-lss.ts';
import { draftFromSheet } from '#lib/domain/survey/drafts/sheets/draft-from-sheet.ts';
import { draftFromXlsForm } from '#lib/domain/survey/drafts/sheets/draft-from-xlsform.ts';
import { findLayout } from '#lib/domain/survey/drafts/sheets/sheet-columns.ts';
import type { SheetTable } from '#lib/domain/survey/drafts/sheets/sheet-table.ts';
import { findXlsForm } from '#lib/domain/survey/drafts/sheets/xlsform.ts';
import { UnreadableRest } from '../csv/read-records.ts';
import type { FileSource } from '../csv/source.ts';
import { openArchive } from '../workbooks/archive.ts';
import { readLss } from './read-lss.ts';
import { readSheets } from './read-sheets.ts';

export interface ReadQuestionnaire extends ReadDraft {
	readonly source: DraftSource;
}

const MEGABYTE = 1024 * 1024;

/**
 * Reads a questionnaire of another tool: `.lss`, `.lsa`, an XLSForm, or a sheet with a question a row (XLSX or
 * ODS). Gives a draft with what could not be carried, or what makes the file unreadable; nothing in between.
 */
export async function readQuestionnaireFile(source: FileSource): Promise<Result<ReadQuestionnaire>> {
	if (source.byteCount === 0) return fail({ code: 'import.empty-file', at: source.name });
	if (source.byteCount > DRAFT_LIMITS.fileBytes) {
		const params = { most: DRAFT_LIMITS.fileBytes / MEGABYTE };
		return fail({ code: 'import.upload-too-large', at: source.name, params });
	}
	try {
		return await readByKind(source);
	} catch (error) {
		if (error instanceof UnreadableRest) return fail(error.problem);
		throw error;
	}
}

async function readByKind(source: FileSource): Promise<Result<ReadQuestionnaire>> {
	const container = recogniseContainer(await headOf(source));
	switch (container) {
		case 'zip':
		case 'spreadsheet':
			return readZip(source);
		case 'questionnaire':
		case 'xml':
			return withSource('lss', draftFromLss(await readLss(decoded(source), source.name)));
		case undefined:
			return fail({ code: 'draft.not-a-questionnaire', at: source.name });
		default:
			return fail({ code: CONTAINER_PROBLEMS[container], at: source.name });
	}
}

async function readZip(source: FileSource): Promise<Result<ReadQuestionnaire>> {
	const archive = await openArchive(source);
	const structure = archive.parts.find((part) => part.endsWith('.lss'));
	if (structure !== undefined) {
		return withSource('lsa', draftFromLss(await readLss(archive.text(structure), source.name)));
	}
	const sheets = await readSheets(source);
	const name = source.name.replace(/\.[^.]*$/, '');
	const form = findXlsForm(sheets);
	if (form) return withSource('xlsform', draftFromXlsForm(form, name));
	return withSource('sheet', readSheet(sheets, { at: source.name, name }));
}

function readSheet(
	sheets: readonly SheetTable[],
	{ at, name }: { readonly at: string; readonly name: string }
): Result<ReadDraft> {
	for (const sheet of sheets) {
		const layout = findLayout(sheet);
		if (!layout) continue;
		const read = draftFromSheet(layout, name);
		if (!read.ok) return read;
		const others = sheets.filter((one) => one !== sheet && one.rows.length > 0);
		const left = others.map((one): Problem => ({ code: 'draft.left.sheet', found: quoteFound(one.name) }));
		return ok({ draft: read.value.draft, notes: [...left, ...read.value.notes] });
	}
	const [first] = sheets.flatMap(({ rows }) => rows);
	return fail({
		code: 'draft.no-header',
		at,
		...(first
			? { row: first.row, found: quoteFound(first.cells.filter((cell) => cell !== '').join(', ')) }
			: {})
	});
}

function withSource(source: DraftSource, read: Result<ReadDraft>): Result<ReadQuestionnaire> {
	return read.ok ? ok({ ...read.value, source }) : read;
}

const HEAD = 4096;

async function headOf(source: FileSource): Promise<Uint8Array> {
	for await (const piece of source.open()) return piece.subarray(0, HEAD);
	return new Uint8Array();
}

/** The text of a file of LimeSurvey, which is UTF-8. */
async function* decoded(source: FileSource): AsyncGenerator<string> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	try {
		for await (const piece of source.open()) yield decoder.decode(piece, { stream: true });
		yield decoder.decode();
	} catch (error) {
		if (error instanceof TypeError) throw new UnreadableRest({ code: 'draft.not-utf8', at: source.name });
		throw error;
	}
}
