import { UnreadableRest } from '../csv/read-records.ts';
import type { FileSource } from '../csv/source.ts';
import { openArchive, type Archive } from './archive.ts';
import { openLsa } from './open-lsa.ts';
import { openOds } from './open-ods.ts';
import { openXlsx } from './open-xlsx.ts';
import type { Workbook } from './workbook.ts';

interface Kind {
	readonly isOne: (parts: readonly string[]) => boolean;
	readonly open: (archive: Archive) => Promise<Workbook>;
}

/** A new kind of workbook is one file and one line here. */
const KINDS: readonly Kind[] = [
	{ isOne: (parts) => parts.includes('xl/workbook.xml'), open: openXlsx },
	{ isOne: (parts) => parts.includes('content.xml') && parts.includes('mimetype'), open: openOds },
	{ isOne: (parts) => parts.some((part) => part.endsWith('.lsr')), open: openLsa }
];

/**
 * The sheets of a zip file.
 *
 * @throws {UnreadableRest} when it is no workbook, or one that cannot be read
 */
export async function openWorkbook(source: FileSource): Promise<Workbook> {
	const archive = await openArchive(source);
	const kind = KINDS.find(({ isOne }) => isOne(archive.parts));
	if (!kind) throw new UnreadableRest({ code: otherArchive(archive.parts), at: source.name });
	return kind.open(archive);
}

/** Zip files that hold something else. */
function otherArchive(parts: readonly string[]): string {
	if (parts.includes('xl/workbook.bin')) return 'import.file-binary-workbook';
	if (parts.includes('word/document.xml') || parts.includes('content.xml')) return 'import.file-document';
	if (parts.some((part) => part.endsWith('.lss'))) return 'import.file-questionnaire';
	return 'import.file-archive';
}
