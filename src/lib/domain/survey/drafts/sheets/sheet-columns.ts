import { cellAt, plainWords, type NamedLine, type SheetLine, type SheetTable } from './sheet-table.ts';

/** Columns of a questionnaire written in a sheet, and how their headers are called (docs/survey/drafts.md). */
export const SHEET_COLUMNS = {
	code: 'code|code question|question no|question n|no|n|numero|number|id|identifiant|variable|nom|name',
	type: 'type|format|type de question|question type|type de reponse|answer type|kind',
	fr: 'texte fr|francais|question fr|libelle fr|text fr|label fr|texte francais|question en francais|intitule fr',
	en: 'texte en|anglais|english|question en|libelle en|text en|label en|texte anglais|question in english',
	text: 'question|texte|text|libelle|label|intitule|enonce|question text|texte de la question',
	hintFr: 'aide|aide fr|consigne|consigne fr|help fr|hint fr',
	hintEn: 'aide en|consigne en|help|help en|hint|hint en',
	options: 'options|choix|reponses|modalites|options fr|choix fr|reponses fr|choices|answers|answer options',
	optionsEn: 'options en|choix en|reponses en|choices en|answers en',
	condition: 'condition|conditions|conditional|si|if|filtre|filter|posee si|affichee si|relevance|relevant',
	required: 'obligatoire|requis|required|mandatory',
	least: 'min|minimum|least',
	most: 'max|maximum|most',
	unit: 'unite|unit|unite fr',
	unitEn: 'unite en|unit en'
} as const;

export type SheetColumn = keyof typeof SHEET_COLUMNS;

const BY_NAME: ReadonlyMap<string, SheetColumn> = new Map(
	(Object.entries(SHEET_COLUMNS) as [SheetColumn, string][]).flatMap(([column, names]) =>
		names.split('|').map((name) => [name, column] as const)
	)
);

/** A sheet that is a questionnaire: its header, its questions. */
export interface SheetLayout {
	/** What stands above the header, where something does. */
	readonly title: string;
	readonly lines: readonly NamedLine[];
	readonly columns: ReadonlySet<SheetColumn>;
	/** Columns with a header that is not known and something under it. */
	readonly unread: readonly string[];
}

/** Titles may stand above the header. */
const FARTHEST_HEADER = 20;

/** The questionnaire of a sheet; undefined when no row names a text and a type. */
export function findLayout({ rows }: SheetTable): SheetLayout | undefined {
	for (const [at, header] of rows.slice(0, FARTHEST_HEADER).entries()) {
		const places = placesOf(header);
		const hasText = places.has('fr') || places.has('en') || places.has('text');
		if (!hasText || !(places.has('type') || places.has('options'))) continue;
		const lines = rows.slice(at + 1);
		return {
			title: at === 0 ? '' : (rows[0]?.cells.find((cell) => cell.trim() !== '') ?? '').trim(),
			columns: new Set(places.keys()),
			lines: lines.map((line) => ({
				row: line.row,
				cell: (column) => cellAt(line, places.get(column as SheetColumn))
			})),
			unread: unreadColumns(header, lines, places)
		};
	}
	return undefined;
}

function placesOf({ cells }: SheetLine): ReadonlyMap<SheetColumn, number> {
	const places = new Map<SheetColumn, number>();
	for (const [place, cell] of cells.entries()) {
		const column = BY_NAME.get(plainWords(cell));
		if (column !== undefined && !places.has(column)) places.set(column, place);
	}
	return places;
}

function unreadColumns(
	header: SheetLine,
	lines: readonly SheetLine[],
	places: ReadonlyMap<SheetColumn, number>
): readonly string[] {
	const read = new Set(places.values());
	return header.cells.filter(
		(cell, place) =>
			cell.trim() !== '' && !read.has(place) && lines.some((line) => cellAt(line, place) !== '')
	);
}
