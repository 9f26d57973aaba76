import { describe, expect, it } from 'vitest';
import { anOutcome, aSilentGraduate, withoutJob } from '../../../../tests/factories/an-outcome.ts';
import { materialOf } from '../../../../tests/factories/a-material.ts';
import { aSnapshotLine, dossierFacts } from '../../../../tests/factories/a-snapshot.ts';
import { readSheets } from '../../../../tests/support/office-files.ts';
import { buildDossier } from '#lib/domain/reports/build-dossier.ts';
import { parseHolderTemplate } from '#lib/domain/reports/holder-table/parse-template.ts';
import { describeControl } from '#lib/i18n/format-control.ts';
import { formatProblem } from '#lib/i18n/format-problem.ts';
import { translator } from '#lib/i18n/translate.ts';
import { HOLDERS_XLSX, holdersCsv } from '../documents/holder-table/holder-files.ts';
import { DOSSIER_HTML } from '../documents/html/dossier-html.ts';
import type { DossierMaterial } from '../documents/document.ts';
import { readRegisterRecord } from './read-register-record.ts';

/** What cannot make a sound dossier is told with its place and what to do, in the words that people read. */
const words = { locale: 'fr', t: translator('fr') } as const;

/** Verdict, sentence and remedy of a control. */
function said(code: string, lines: Parameters<typeof buildDossier>[0], cohorts: readonly number[]) {
	const { controls } = buildDossier(lines, dossierFacts(cohorts));
	const control = controls.find((one) => one.code === code);
	if (!control) throw new Error(`No control is called ${code}.`);
	const { title, todo, numbers } = describeControl(control, words);
	return [control.verdict, title, todo, numbers];
}

const htmlOf = async (material: DossierMaterial) =>
	new TextDecoder().decode(await DOSSIER_HTML.make(material, 'fr')).replace(/\s/g, ' ');

describe('promotions of a dossier', () => {
	it('none: it cannot be locked', async () => {
		expect(said('promotions', [], [])).toEqual([
			'block',
			expect.stringMatching(/promotion/),
			expect.stringMatching(/.{20}/),
			''
		]);
		expect(await htmlOf(materialOf([], []))).toContain('Aucune promotion');
	});

	it('one: three years at most', () => {
		const [verdict, title, todo] = said('promotions', [aSnapshotLine(1, [anOutcome()])], [2023]);
		expect([verdict, title]).toEqual(['warning', 'Une seule promotion']);
		expect(todo).toContain('trois ans');
	});

	it('in which nobody answered: what to do instead', () => {
		const lines = [1, 2].map((at) => aSnapshotLine(at, [aSilentGraduate()]));
		const [verdict, title, todo] = said('nobody-answered', lines, [2023]);
		expect([verdict, title]).toEqual(['block', 'Promotion 2023\u00a0: Personne n’a répondu']);
		expect(todo).toContain('retirez cette promotion');
	});

	it('of three: every rate is said to be fragile, none is hidden from the file', async () => {
		const lines = [anOutcome(), anOutcome(), withoutJob('seeking')].map((outcome, at) =>
			aSnapshotLine(at + 1, [outcome])
		);
		const { promotions } = buildDossier(lines, dossierFacts());
		const rates = (promotions[0]?.waves[0]?.figures ?? []).filter(({ indicator }) =>
			['INS_GLOB', 'INS_METIER'].includes(indicator)
		);
		expect(rates).toMatchObject([
			{ x: 2, d: 3, display: 'fragile', reasons: ['small', 'wide'] },
			{ x: 2, d: 3, display: 'fragile' }
		]);
		const html = await htmlOf(materialOf(lines, [2023]));
		expect(html).toMatch(/67 %.{0,80}2 sur 3.{0,200}Fragile/);
	});
});

describe('dates that are missing', () => {
	const line = aSnapshotLine(1, [anOutcome({ referenceDate: null })], {
		awardedOn: null,
		wave: { answeredOn: null, jobSince: null }
	});

	it('of the award: who, and what to do', () => {
		const [verdict, title, todo, numbers] = said('award-dates', [line], [2023]);
		expect([verdict, title]).toEqual(['warning', 'Promotion 2023\u00a0: 1 date d’obtention manque']);
		expect(todo).toMatch(/.{20}/);
		expect(numbers).toContain('1');
	});

	it('are said to be missing, and never made up', async () => {
		const html = await htmlOf(materialOf([line], [2023]));
		expect(html).toContain('date de référence non connue');
		expect(html).not.toMatch(/Invalid|NaN|1970|undefined/);
		const [head = '', row = ''] = holdersCsv(materialOf([line], [2023]))
			.slice(1)
			.split('\r\n');
		expect(row.split(';')[head.split(';').indexOf('date_obtention')]).toBe('');
	});
});

it('a formula in a name is a name, in CSV and XLSX, while -3 stays -3', async () => {
	const line = aSnapshotLine(1, [anOutcome({ grossYearEuros: -3 })]);
	const names = { [line.awardId]: { family: '=cmd|/C calc', given: '@SUM(A1)' } };
	const material = { ...materialOf([line], [2023]), names };
	const [, row = ''] = holdersCsv(material).split('\r\n');
	expect(row.split(';').slice(2, 3)).toEqual(["'=cmd|/C calc, @SUM(A1)"]);
	expect(row.split(';')).toContain('-3');
	const { C2, Z2 } = readSheets(await HOLDERS_XLSX.make(material, 'fr'))['Titulaires'] ?? {};
	expect(C2).toMatchObject({ type: 's', text: '=cmd|/C calc, @SUM(A1)', formula: false });
	expect(Z2).toMatchObject({ type: 'n', text: '-3' });
});

it('a template with an unknown column: which, and the nearest there is', () => {
	const template = { format: 1, columns: [{ field: 'sexe' }, { field: 'date_obtentoin' }] };
	const read = parseHolderTemplate(JSON.stringify(template, null, 1));
	expect(read.ok ? [] : read.problems.map((problem) => formatProblem(problem, words.t))).toEqual([
		'Ligne 8\u00a0: la colonne «\u00a0date_obtentoin\u00a0» n’existe pas. La plus proche est «\u00a0date_obtention\u00a0»\u00a0: est-ce elle\u00a0?'
	]);
});

describe('the record of the register', () => {
	const read = async (xml: string) => {
		async function* pieces() {
			yield await Promise.resolve(xml);
		}
		const record = await readRegisterRecord(pieces(), 'RNCP36625');
		return record.ok ? [] : record.problems.map((problem) => formatProblem(problem, words.t));
	};
	const record = (...lines: readonly string[]) =>
		[
			'<FICHES>',
			'<VERSION_FLUX>4.1</VERSION_FLUX>',
			'<FICHE>',
			'<NUMERO_FICHE>RNCP36625</NUMERO_FICHE>',
			...lines,
			'</FICHE>',
			'</FICHES>'
		].join('\n');
	const promotion = (year: string, rate: string) =>
		`<STATISTIQUES_PROMOTIONS><STATISTIQUE_PROMOTION><ANNEE>${year}</ANNEE><TAUX_INSERTION_GLOBAL_6MOIS>${rate}</TAUX_INSERTION_GLOBAL_6MOIS></STATISTIQUE_PROMOTION></STATISTIQUES_PROMOTIONS>`;

	it.each([
		[
			'of another version',
			'<FICHES>\n<VERSION_FLUX>3.0</VERSION_FLUX>\n</FICHES>',
			/^Ligne 2\s: .*version 3\.0 .*Téléchargez l’export V4/
		],
		[
			'with a rate in words',
			record(promotion('2023', 'élevé')),
			/^Ligne 5\s: «\sélevé\s» .*Corrigez le fichier/
		],
		['with a year that is none', record(promotion('mille', '80')), /^Ligne 5\s: .*(Corrigez|Écrivez)/],
		['cut short', '<FICHES>\n<FICHE>\n', /^Ligne 3\s: .*Téléchargez-le à nouveau/]
	])('%s: the line, and the remedy', async (_what, xml, sentence) => {
		expect(await read(xml)).toEqual([expect.stringMatching(sentence)]);
	});
});
