import { LIMITS } from '#lib/domain/imports/reading.ts';
import { UnreadableRest } from '../csv/read-records.ts';
import type { Archive } from './archive.ts';
import { odsRowReader } from './ods-rows.ts';
import { readToEnd, readXml } from './read-xml.ts';
import type { Sheet, SheetItem, Workbook } from './workbook.ts';

/**
 * The sheets of an OpenDocument spreadsheet, which all stand in one part.
 *
 * @throws {UnreadableRest} when it is a document of another kind
 */
export async function openOds(archive: Archive): Promise<Workbook> {
	for await (const type of archive.text('mimetype')) {
		if (type !== '' && !type.includes('spreadsheet')) {
			throw new UnreadableRest({ code: 'import.file-document', at: archive.name });
		}
	}
	const names: string[] = [];
	const tables = readXml<never>(
		archive.text(CONTENT),
		{
			open(element, { 'table:name': name }) {
				if (element === 'table') names.push(name ?? '');
			},
			text: () => undefined,
			close: () => undefined
		},
		archive.name
	);
	await readToEnd(tables);
	const sheets = names.slice(0, LIMITS.columns).map((name, place): Sheet => {
		return { name, hidden: false, rows: () => rowsOf(archive, place) };
	});
	return { format: 'ods', sheets };
}

const CONTENT = 'content.xml';

function rowsOf(archive: Archive, place: number): AsyncGenerator<readonly SheetItem[]> {
	return readXml(archive.text(CONTENT), odsRowReader(place), archive.name);
}
