import { DEFAULT_TEMPLATE } from '#lib/domain/reports/holder-table/default-template.ts';
import { fillHolderTable, type HolderTable } from '#lib/domain/reports/holder-table/fill-table.ts';
import { listHolders } from '#lib/domain/reports/holder-table/holder.ts';
import { frenchDay } from '#lib/domain/reports/holder-table/wave-columns.ts';
import { writeMethodNote } from '#lib/domain/reports/method-note.ts';
import { formatCsv } from '#lib/i18n/format-csv.ts';
import { formatWording, type Voice } from '#lib/i18n/format-wording.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { MessageKey } from '#lib/i18n/translate.ts';
import { describeControl } from '#lib/i18n/format-control.ts';
import type { DossierDocument, DossierMaterial } from '../document.ts';
import { madeAtOf, titleOf, voiceOf } from '../material-facts.ts';
import type { Sheet } from '../spreadsheet/spreadsheet.ts';
import { writeSpreadsheet } from '../spreadsheet/write-xlsx.ts';
import { comparisonSheet } from './comparison-sheet.ts';

/** The table of holders as CSV, as the form of the day asks (regulation 11.1). */
export const HOLDERS_CSV: DossierDocument = {
	name: 'titulaires.csv',
	contentType: 'text/csv; charset=utf-8',
	listsHolders: true,
	mayName: true,
	make: (material) => Promise.resolve(new TextEncoder().encode(holdersCsv(material)))
};

/** The workbook of four sheets: holders, promotions compared, method note, controls. */
export const HOLDERS_XLSX: DossierDocument = {
	name: 'titulaires.xlsx',
	contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	listsHolders: true,
	mayName: true,
	make: (material, locale) => holdersWorkbook(material, locale)
};

export function holdersCsv(material: DossierMaterial): string {
	const { columns, rows } = tableOf(material);
	return formatCsv(
		columns,
		rows.map((row) => row.map((cell) => (isDay(cell) ? frenchDay(cell.day) : cell)))
	);
}

export function holdersWorkbook(material: DossierMaterial, locale: Locale): Promise<Uint8Array> {
	const voice = voiceOf(locale);
	return writeSpreadsheet({
		title: titleOf(material, voice),
		author: material.dossier.institution.name,
		madeAt: madeAtOf(material),
		locale,
		sheets: [
			holderSheet(tableOf(material), voice),
			comparisonSheet(material.dossier, voice),
			methodSheet(material, voice),
			controlSheet(material, voice)
		]
	});
}

const isDay = (cell: unknown): cell is { readonly day: string } => typeof cell === 'object' && cell !== null;

function tableOf({ dossier, lines, names, template }: DossierMaterial): HolderTable {
	return fillHolderTable(template ?? DEFAULT_TEMPLATE, listHolders(dossier, lines, names));
}

function holderSheet({ columns, rows }: HolderTable, { t }: Voice): Sheet {
	return {
		name: t('report.sheet.holders'),
		columns: columns.map((label, at) => ({ label, width: widthOf([label, ...rows.map((row) => row[at])]) })),
		rows,
		frozenColumns: Math.min(2, columns.length)
	};
}

/** As wide as what stands in it, within reason. */
function widthOf(cells: readonly unknown[]): number {
	const longest = cells.reduce<number>(
		(most, cell) => Math.max(most, typeof cell === 'string' ? cell.length : 8),
		8
	);
	return Math.min(60, longest + 3);
}

function methodSheet({ dossier, lock, comments }: DossierMaterial, voice: Voice): Sheet {
	const note = writeMethodNote(dossier, lock).flatMap(({ title, paragraphs, items }) =>
		[...paragraphs, ...items].map((text) => [formatWording(title, voice), formatWording(text, voice)])
	);
	const said = Object.entries(comments)
		.sort(([one], [other]) => other.localeCompare(one, 'en'))
		.map(([place, text]) => [
			place === 'introduction' ? voice.t('report.comment') : voice.t('report.promotion', { cohort: place }),
			text
		]);
	const fictional = dossier.institution.fictional
		? [[voice.t('report.cover.state'), voice.t('report.fictional')]]
		: [];
	return {
		name: voice.t('report.sheet.method'),
		columns: [
			{ label: voice.t('report.sheet.section'), width: 26, wraps: true },
			{ label: voice.t('report.sheet.text'), width: 110, wraps: true }
		],
		rows: [...fictional, ...note, ...said],
		frozenColumns: 1
	};
}

function controlSheet({ dossier }: DossierMaterial, voice: Voice): Sheet {
	const { t } = voice;
	return {
		name: t('report.sheet.controls'),
		columns: [
			{ label: t('report.sheet.verdict'), width: 14 },
			{ label: t('report.sheet.cohort'), width: 12 },
			{ label: t('report.controls.found'), width: 60, wraps: true },
			{ label: t('report.controls.todo'), width: 70, wraps: true },
			{ label: t('report.sheet.numbers'), width: 24, wraps: true }
		],
		rows: dossier.controls.map((control) => {
			const { title, todo } = describeControl(control, voice);
			const verdict = t(`report.verdict.${control.verdict}` as MessageKey);
			return [verdict, control.cohort, title, todo === '' ? null : todo, control.numbers.join(', ') || null];
		}),
		frozenColumns: 0
	};
}
