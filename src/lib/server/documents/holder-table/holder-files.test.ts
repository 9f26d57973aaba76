import { describe, expect, it } from 'vitest';
import {
	all,
	openOffice,
	readSheets,
	textIn,
	type ReadCell
} from '../../../../../tests/support/office-files.ts';
import { aMaterial, madeOn, materialOf } from '../../../../../tests/factories/a-material.ts';
import { anOutcome, aSilentGraduate } from '../../../../../tests/factories/an-outcome.ts';
import { aSnapshotLine } from '../../../../../tests/factories/a-snapshot.ts';
import { HOLDERS_CSV, HOLDERS_XLSX, holdersCsv } from './holder-files.ts';

const csvLines = (csv: string) => csv.slice(1).split('\r\n').slice(0, -1);

/** A row of a sheet by the text of its first cell. */
function rowOf(sheet: Readonly<Record<string, ReadCell>>, label: string): Readonly<Record<string, ReadCell>> {
	const [address] =
		Object.entries(sheet).find(([key, { text }]) => /^A\d+$/.test(key) && text === label) ?? [];
	if (address === undefined) throw new Error(`No row is called ${label}.`);
	const row = address.slice(1);
	return Object.fromEntries(
		Object.entries(sheet)
			.filter(([key]) => key.replace(/^[A-Z]+/, '') === row)
			.map(([key, cell]) => [key.replace(/\d+$/, ''), cell])
	);
}

const hostile = aSnapshotLine(1, [anOutcome({ grossYearEuros: -3 })], {
	before: { level: 'E', jobTitle: '-3', employer: '=HYPERLINK("x")', contract: 'CDD', grossYearEuros: -3 },
	wave: { employer: '@SUM(A1)', decision: { reason: '+33 1', by: 'x;y' } }
});

describe('the table of holders as CSV', () => {
	it('has a mark, semicolons, French days, and a line for each of 80 holders', async () => {
		const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
			await HOLDERS_CSV.make(aMaterial(), 'fr')
		);
		expect(csv.startsWith('\uFEFFannee_promotion;n_titulaire;nom, prenom;sexe;')).toBe(true);
		const lines = csvLines(csv);
		expect(lines).toHaveLength(81);
		expect(lines[1]).toMatch(/^2022;1;;F;01\/12\/2022;FORMATION_CONTINUE_HORS/);
		expect(lines.every((line) => line.split(';').length >= 69)).toBe(true);
	});

	it('makes formulas harmless, while a number below zero stays a number', () => {
		const [, line = ''] = csvLines(holdersCsv(materialOf([hostile], [2023])));
		expect(line).toContain(`;E;DE;'-3;"'=HYPERLINK(""x"")";CDD;-3;O;`);
		expect(line).toContain(";'@SUM(A1);");
		expect(line).toContain(`"'+33 1 (x;y)"`);
	});
});

describe('the workbook of holders', () => {
	it('has four sheets, and every holder', async () => {
		const sheets = readSheets(await HOLDERS_XLSX.make(aMaterial(), 'fr'));
		expect(Object.keys(sheets)).toEqual([
			'Titulaires',
			'Promotions comparées',
			'Note de méthode',
			'Contrôles'
		]);
		const holders = sheets['Titulaires'] ?? {};
		expect(holders['A81']).toMatchObject({ type: 'n', text: '2023' });
		expect(holders['A82']).toBeUndefined();
		// 1 December 2022 is day 44896 of the calendar of spreadsheets.
		expect(holders['E2']).toMatchObject({ text: '44896', format: 'dd/mm/yyyy' });
		expect(holders['BQ1']?.text).toBe('commentaire_certificateur');
		expect(holders['BR1']).toBeUndefined();
	});

	it('compares promotions with the figures of the worked example', async () => {
		const sheet = readSheets(await HOLDERS_XLSX.make(aMaterial(), 'fr'))['Promotions comparées'] ?? {};
		const heads = Object.entries(sheet).filter(([key]) => /^[A-Z]+1$/.test(key));
		expect(heads.map(([, { text }]) => text).slice(0, 4)).toEqual([
			...['Mesure', '2022', '2022\u00a0: numérateur', '2022\u00a0: dénominateur']
		]);
		// Regulation 2.2, by hand: 21 of 26 is 81 %, its Wilson interval 62 to 91 %; 16 of 26 is 62 %; 32 of 40 is 80 %.
		expect(rowOf(sheet, 'Insertion globale')).toMatchObject({
			B: { text: '81', format: '0"\u00a0%"' },
			C: { text: '21' },
			D: { text: '26' },
			E: { text: '62' },
			F: { text: '91' },
			G: { text: 'Fragile' }
		});
		expect(rowOf(sheet, 'Insertion dans le métier visé')).toMatchObject({
			B: { text: '62' },
			C: { text: '16' }
		});
		expect(rowOf(sheet, 'Taux de réponse')).toMatchObject({
			B: { text: '80' },
			C: { text: '32' },
			D: { text: '40' }
		});
		expect(rowOf(sheet, 'Titulaires (P)')).toMatchObject({
			B: { text: '40' },
			H: { text: '40' },
			O: { text: '80' }
		});
		expect(rowOf(sheet, 'Dénominateur (R − N)')).toMatchObject({ B: { text: '26' } });
		expect(rowOf(sheet, 'N2 En alternance')).toMatchObject({ B: { text: '4' } });
		// All pays are 26 000.
		expect(rowOf(sheet, 'Rémunération brute annuelle, temps plein\u00a0: Médiane')).toMatchObject({
			B: { text: '26000', format: '#,##0"\u00a0€"' },
			D: { text: '16' }
		});
	});

	it('holds texts as texts: none of them is a formula', async () => {
		const sheets = readSheets(await HOLDERS_XLSX.make(materialOf([hostile], [2023]), 'fr'));
		const holders = sheets['Titulaires'] ?? {};
		expect(
			Object.values(sheets)
				.flatMap((cells) => Object.values(cells))
				.some(({ formula }) => formula)
		).toBe(false);
		expect(holders['K2']).toMatchObject({ type: 's', text: '=HYPERLINK("x")' });
		expect(holders['J2']).toMatchObject({ type: 's', text: '-3' });
		expect(holders['M2']).toMatchObject({ type: 'n', text: '-3' });
	});

	it('repeats its header and first columns on every page, names of sheets between quotes', async () => {
		const workbook = openOffice(await HOLDERS_XLSX.make(aMaterial(), 'fr'))['xl/workbook.xml'];
		expect(workbook && all(workbook, 'definedName').map(textIn)).toEqual([
			"'Titulaires'!$A:$B,'Titulaires'!$1:$1",
			"'Promotions comparées'!$A:$A,'Promotions comparées'!$1:$1",
			"'Note de méthode'!$A:$A,'Note de méthode'!$1:$1",
			"'Contrôles'!$1:$1"
		]);
	});

	it('gives a long text its lines', async () => {
		const parts = openOffice(await HOLDERS_XLSX.make(aMaterial(), 'fr'));
		const note = parts['xl/worksheets/sheet3.xml'];
		const heights = note ? all(note, 'row').map(({ attributes }) => Number(attributes['ht'] ?? 15)) : [];
		expect(heights.slice(1).filter((height) => height >= 30).length).toBeGreaterThan(5);
	});

	it('is the same, byte for byte, whenever it is made', async () => {
		const first = await madeOn('2025-01-01', HOLDERS_XLSX);
		expect(Buffer.compare(first, await madeOn('2031-07-14', HOLDERS_XLSX))).toBe(0);
	});

	it.each([
		['no promotion', [], []],
		['a promotion of nobody', [], [2023]],
		['nobody answered', [aSnapshotLine(1, [aSilentGraduate()])], [2023]],
		['a class of three', [1, 2, 3].map((at) => aSnapshotLine(at, [anOutcome()])), [2023]]
	])('is made of %s, without NaN', async (_, lines, cohorts) => {
		const sheets = readSheets(await HOLDERS_XLSX.make(materialOf(lines, cohorts), 'en'));
		const texts = Object.values(sheets).flatMap((cells) => Object.values(cells).map(({ text }) => text));
		expect(texts.filter((text) => /NaN|Infinity|undefined/.test(text))).toEqual([]);
	});
});
