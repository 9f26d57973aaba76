import type { Archive } from './archive.ts';
import { readToEnd, readXml, type XmlReader } from './read-xml.ts';
import type { Sheet, SheetItem, Workbook } from './workbook.ts';

/** The responses in an archive of LimeSurvey, under the codes of its questions. */
export async function openLsa(archive: Archive): Promise<Workbook> {
	const questions = archive.parts.find((part) => part.endsWith('.lss'));
	const codes = await readQuestionCodes(archive, questions ?? '');
	const sheets = archive.parts
		.filter((part) => part.endsWith('.lsr'))
		.map((part): Sheet => ({
			name: part,
			hidden: false,
			rows: () => responseRows(archive, part, codes)
		}));
	return { format: 'lsa', sheets };
}

/** Header and rows of the responses. */
async function* responseRows(
	archive: Archive,
	part: string,
	codes: ReadonlyMap<string, string>
): AsyncGenerator<readonly SheetItem[]> {
	const reader = responseReader((field) => columnName(field, codes));
	yield* readXml(archive.text(part), reader, archive.name);
}

/** Fields are listed first, then each row gives those that are filled. */
function responseReader(nameOf: (field: string) => string): XmlReader<SheetItem> {
	const places = new Map<string, number>();
	let path: string[] = [];
	let row = 1;
	let cells: string[] = [];
	let text = '';
	const item = (): SheetItem => ({ kind: 'row', row, cells, repeats: 1, unvalued: 0 });
	return {
		open(element) {
			path.push(element);
			text = '';
			if (element === 'row') cells = Array.from({ length: places.size }, () => '');
		},
		text(piece) {
			text += piece;
		},
		close(element) {
			const parent = path.at(-2);
			path = path.slice(0, -1);
			if (parent === 'fields') places.set(text.trim(), places.size);
			const place = parent === 'row' ? places.get(element.replace(/^_/, '')) : undefined;
			if (place !== undefined) cells[place] = text;
			if (element === 'fields') {
				cells = [...places.keys()].map(nameOf);
				return item();
			}
			if (element !== 'row') return undefined;
			row += 1;
			return item();
		}
	};
}

/** `847347X3X15SQ001` → `q1[SQ001]`, as an export of codes has it; a field of the survey itself keeps its name. */
function columnName(field: string, codes: ReadonlyMap<string, string>): string {
	const [, question = '', part = ''] = /^\d+X\d+X(\d+)(.*)$/.exec(field) ?? [];
	const code = codes.get(question);
	if (code === undefined) return field;
	return part === '' ? code : `${code}[${part}]`;
}

/** Question number → the code that the person who made the survey gave it. */
async function readQuestionCodes(archive: Archive, part: string): Promise<ReadonlyMap<string, string>> {
	const codes = new Map<string, string>();
	let isQuestions = false;
	let text = '';
	let question: { qid: string; title: string } = { qid: '', title: '' };
	const reader: XmlReader<never> = {
		open(element) {
			if (element === 'questions') isQuestions = true;
			if (element === 'row') question = { qid: '', title: '' };
			text = '';
		},
		text(piece) {
			text += piece;
		},
		close(element) {
			if (element === 'questions') isQuestions = false;
			if (element === 'qid' || element === 'title') question[element] = text.trim();
			if (element === 'row' && isQuestions && question.qid !== '') codes.set(question.qid, question.title);
			return undefined;
		}
	};
	await readToEnd(readXml(archive.text(part), reader, archive.name));
	return codes;
}
