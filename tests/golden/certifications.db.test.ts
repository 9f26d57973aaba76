import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Figure } from '#lib/domain/figures/figure.ts';
import type { Dossier, DossierWave } from '#lib/domain/reports/dossier.ts';
import { columnName } from '#lib/server/documents/spreadsheet/write-xlsx.ts';
import { makeDocument } from '#lib/server/usecases/make-document.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { docxRows, htmlRows, pdfRows, type ReadRow } from '../support/document-tables.ts';
import { readSheets, type ReadCell } from '../support/office-files.ts';
import {
	CERTIFICATIONS,
	expectedHolders,
	good,
	openCertification,
	type LockedCertification
} from './support/certifications.ts';
import type { ExpectedWave } from './support/expected-certification.ts';
import {
	groupCells,
	payRows,
	RATE_NAMES,
	rateRows,
	sideCell,
	stepRows,
	titleRows
} from './support/expected-rows.ts';

/**
 * Three fictional certifications, imported and locked; what each document says of them was computed outside of this code
 * (tests/golden/certifications/README.md).
 */
let store: TestDatabase;
beforeAll(async () => {
	store = await openTestDatabase();
});
afterAll(() => store.close());

describe.each(CERTIFICATIONS)('the dossier of “%s”', (name) => {
	let locked: LockedCertification;
	let html: readonly ReadRow[];
	beforeAll(async () => {
		locked = await openCertification(store, name);
		html = htmlRows(new TextDecoder().decode(await make('dossier.html')));
	});
	const make = async (file: string) =>
		good(await makeDocument(locked.officer, { file, of: locked.lockId, locale: 'fr' })).bytes;

	it('as JSON', async () => {
		const { dossier } = JSON.parse(new TextDecoder().decode(await make('dossier.json'))) as {
			dossier: Dossier;
		};
		const { expected } = locked;
		expect(dossier.promotions.map(countsOfPromotion)).toEqual(
			expected.promotions.map(({ cohort, certified, certifiedByVae, published, waves }) => ({
				...{ cohort, certified, certifiedByVae, published },
				waves: waves.map(expectedCounts)
			}))
		);
		expect(dossier.pooled.map(countsOfWave)).toEqual(expected.pooled.map(expectedCounts));
	});

	it('as HTML: each step, rate, pay, group and title of each wave', () => {
		for (const { waves } of locked.expected.promotions) {
			for (const wave of waves) {
				const sections = [stepRows(wave), rateRows(wave), payRows(wave)];
				for (const rows of sections) expectTogether(html, rows);
				expect(html.map((row) => row.slice(1))).toEqual(expect.arrayContaining([...groupCells(wave)]));
				expect(html).toEqual(expect.arrayContaining([...titleRows(wave)]));
			}
		}
	});

	it('as HTML: promotions side by side, and together', () => {
		const { promotions, pooled } = locked.expected;
		for (const code of ['INS_GLOB', 'INS_METIER', 'RETOUR_EMPLOI']) {
			const label = (RATE_NAMES[code] ?? '').replace(/\s/g, '');
			const own = html.filter(
				([first, ...cells]) => first === label && cells.length === promotions.length + 1
			);
			const rows = pooled.map((together) => [
				label,
				...promotions.map(({ waves }) => {
					const wave = waves.find(({ months }) => months === together.months);
					return wave ? sideCell(wave, code) : ':';
				}),
				sideCell(together, code)
			]);
			expect(own).toEqual(rows);
		}
	});

	it('as DOCX and PDF: every cell of every table as in HTML', async () => {
		expect(html.length).toBeGreaterThan(100);
		expect(docxRows(await make('dossier.docx'))).toEqual(html);
		expect(await pdfRows(await make('dossier.pdf'))).toEqual(html);
	});

	it('as XLSX: promotions compared, and the table of holders as in CSV', async () => {
		const sheets = readSheets(await make('titulaires.xlsx'));
		const [holders, compared] = Object.values(sheets);
		if (!holders || !compared) throw new Error('The workbook has two sheets or more.');
		for (const [at, { waves }] of locked.expected.promotions.entries())
			for (const wave of waves) expect(readRates(compared, wave.months, at)).toEqual(workbookRates(wave));
		const { data } = Papa.parse<string[]>(expectedHolders(name).slice(1).trimEnd(), { delimiter: ';' });
		for (const [row, cells] of data.entries())
			expect(cells.map((_, at) => spreadsheetCell(holders[`${columnName(at)}${row + 1}`]))).toEqual(
				// The apostrophe is for CSV alone: a workbook says of each cell what it is.
				cells.map((cell) => cell.replace(/^'(?=[=+\-@])/, ''))
			);
		expect(holders[`A${data.length + 1}`]).toBeUndefined();
		// A text that looks like a formula is text here, and no formula anywhere.
		const cells = Object.values(sheets).flatMap((sheet) => Object.values(sheet));
		expect(cells.some(({ formula }) => formula)).toBe(false);
	});

	it('as CSV: the table of holders, byte for byte', async () => {
		expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await make('titulaires.csv'))).toBe(
			expectedHolders(name)
		);
	});
});

/** These rows, one after the other. */
function expectTogether(rows: readonly ReadRow[], expected: readonly ReadRow[]): void {
	const [first] = expected;
	if (!first) return;
	const starts = rows.flatMap((row, at) => (JSON.stringify(row) === JSON.stringify(first) ? [at] : []));
	const found = starts.map((at) => rows.slice(at, at + expected.length));
	if (!found.some((one) => JSON.stringify(one) === JSON.stringify(expected)))
		expect(found[0] ?? rows.filter(([label]) => label === first[0])).toEqual(expected);
}

function expectedCounts({
	months,
	referenceDates,
	P,
	R,
	N,
	E,
	M,
	rates,
	contracts,
	structures
}: ExpectedWave) {
	return {
		...{ months, referenceDates, P, R, N, E, M, contracts, structures },
		rates: Object.fromEntries(Object.entries(rates).map(([code, { x, d }]) => [code, { x, d }]))
	};
}

function countsOfPromotion(promotion: Dossier['promotions'][number]) {
	const { cohort, certified, certifiedByVae, published, waves } = promotion;
	return { cohort, certified, certifiedByVae, published, waves: waves.map(countsOfWave) };
}

function countsOfWave({ months, referenceDates, counts, figures, contracts, structures }: DossierWave) {
	const { P, R, N, E, M } = counts;
	const cells = (figure: typeof contracts, children: boolean) =>
		Object.fromEntries(
			figure.cells.flatMap((cell) =>
				cell.display === 'shown' && (cell.parent !== undefined) === children ? [[cell.code, cell.x]] : []
			)
		);
	return {
		...{ months, referenceDates, P, R, N, E, M },
		contracts: cells(contracts, true),
		structures: cells(structures, false),
		rates: Object.fromEntries(
			figures.filter(({ indicator }) => indicator !== 'SAL_BRUT_TP').map(countsOfFigure)
		)
	};
}

function countsOfFigure(figure: Figure) {
	const { x, d } = 'x' in figure ? figure : { x: null, d: null };
	return [figure.indicator, { x, d }] as const;
}

/** A cell as a spreadsheet set to French shows it. */
function spreadsheetCell(cell: ReadCell | undefined): string {
	if (!cell) return '';
	if (cell.format !== 'dd/mm/yyyy') return cell.type === 'n' ? cell.text.replace('.', ',') : cell.text;
	const day = new Date(Date.UTC(1899, 11, 30) + Number(cell.text) * 86_400_000).toISOString().slice(0, 10);
	return day.split('-').reverse().join('/');
}

type Sheet = ReturnType<typeof readSheets>[string];

/** Value, numerator and denominator of each rate of a promotion, from the columns that are its own. */
function readRates(sheet: Sheet, months: number, promotion: number) {
	const at = (row: number, column: number) => sheet[`${String.fromCharCode(65 + column)}${row}`]?.text ?? '';
	// The first promotion has six columns; the others one more, for the difference from the one before.
	const column = promotion === 0 ? 1 : 7 * promotion;
	const rows = Object.keys(sheet).flatMap((address) =>
		/^A\d+$/.test(address) ? [Number(address.slice(1))] : []
	);
	const start = rows.find((row) => at(row, 0).replace(/\s/g, ' ') === `${months} mois après le titre`) ?? 0;
	return Object.entries(RATE_NAMES).map(([code, name]) => {
		const row = rows.find((one) => one > start && at(one, 0) === name) ?? 0;
		return [code, at(row, column), at(row, column + 1), at(row, column + 2)];
	});
}

function workbookRates({ rates }: ExpectedWave) {
	return Object.keys(RATE_NAMES).map((code) => {
		const { x, d, percent } = rates[code] ?? { x: 0, d: 0, percent: '' };
		return [code, percent.replace(/\s*%/, '').replace(',', '.'), String(x), String(d)];
	});
}
