import { describe, expect, it } from 'vitest';
import { anOutcome, aSilentGraduate } from '../../../../../tests/factories/an-outcome.ts';
import { aSnapshotLine, dossierFacts, workedExample } from '../../../../../tests/factories/a-snapshot.ts';
import { buildDossier } from '../build-dossier.ts';
import type { SnapshotLine } from '../snapshot.ts';
import { DEFAULT_TEMPLATE } from './default-template.ts';
import { fillHolderTable } from './fill-table.ts';
import { listHolders } from './holder.ts';
import { parseHolderTemplate } from './parse-template.ts';

const tableOf = (lines: readonly SnapshotLine[], names: Parameters<typeof listHolders>[2] = null) =>
	fillHolderTable(DEFAULT_TEMPLATE, listHolders(buildDossier(lines, dossierFacts()), lines, names));

const rowOf = (line: SnapshotLine, names: Parameters<typeof listHolders>[2] = null) => {
	const { columns, rows } = tableOf([line], names);
	return Object.fromEntries(columns.map((column, at) => [column, rows[0]?.[at]]));
};

// Regulation 11.1, read column by column.
const WAVE = [
	...['repondant', 'date_et_mode', 'situation', 'neutralise + motif', 'fonction', 'activites', 'employeur'],
	...['secteur', 'departement_pays', 'type_contrat', 'temps_travail_pct', 'statut_cadre'],
	...['remuneration_brute_annuelle', 'remuneration_estimee', 'primes_comprises', 'metier_vise'],
	...['motif_classement', 'poste_identique_avant']
];
const FORM = [
	...['annee_promotion', 'n_titulaire', 'nom, prenom', 'sexe', 'date_obtention', 'voie_acces'],
	...['centre, SIRET', 'niveau_avant', 'situation_avant', 'fonction_avant', 'employeur_avant'],
	...['contrat_avant', 'remuneration_brute_annuelle_avant'],
	...['m06', 'm12', 'm24'].flatMap((wave) => WAVE.map((column) => `${wave}_${column}`)),
	...['source_documentaire', 'commentaire_certificateur']
];

describe('the table of holders', () => {
	it('has the 69 columns of the form, in their order', () => {
		const { columns, rows } = tableOf(workedExample());
		expect(columns).toEqual(FORM);
		expect(columns).toHaveLength(69);
		expect(rows).toHaveLength(40);
	});

	it('writes an answer as the form asks', () => {
		const outcome = anOutcome({ grossYearEuros: 26_000.4, payBasis: 'NM', ftePercent: null });
		const line = aSnapshotLine(7, [outcome], {
			wave: { comparedWithBefore: 'AUT', bonusIncluded: true, employer: '=cmd()', activities: ['A1', 'A9'] }
		});
		expect(rowOf(line)).toMatchObject({
			annee_promotion: 2023,
			n_titulaire: 7,
			'nom, prenom': null,
			sexe: 'F',
			date_obtention: { day: '2023-12-01' },
			voie_acces: 'FORMATION_CONTINUE_HORS_CONTRAT_DE_PROFESSIONNALISATION',
			niveau_avant: 4,
			situation_avant: 'DE',
			contrat_avant: null,
			m06_repondant: 'O',
			m06_date_et_mode: '12/06/2024 WEB',
			m06_situation: 'EMP',
			'm06_neutralise + motif': 'N',
			m06_fonction: 'Conseiller en insertion professionnelle',
			m06_activites: 'Accueillir et informer ; A9',
			m06_employeur: '=cmd()',
			m06_secteur: 'Mission locale',
			m06_departement_pays: '75',
			m06_type_contrat: 'CDI',
			m06_temps_travail_pct: 100,
			m06_statut_cadre: 'A',
			m06_remuneration_brute_annuelle: 26_000,
			m06_remuneration_estimee: 'O',
			m06_primes_comprises: 'O',
			m06_metier_vise: 'O',
			m06_motif_classement: 'Liste des métiers visés (Claire Vasseur)',
			m06_poste_identique_avant: 'N',
			m12_repondant: null,
			m24_situation: null,
			source_documentaire: null,
			commentaire_certificateur: null
		});
	});

	it('lists who did not answer, with empty cells', () => {
		const row = rowOf(aSnapshotLine(3, [aSilentGraduate()]));
		const after = WAVE.slice(1).map((column) => row[`m06_${column}`]);
		expect(row['m06_repondant']).toBe('N');
		expect(after.every((cell) => cell === null)).toBe(true);
	});

	it('adds up: 32 respondents, 6 set aside by their reasons', () => {
		const { columns, rows } = tableOf(workedExample());
		const at = (column: string) => rows.map((row) => row[columns.indexOf(column)]);
		const count = (column: string, value: string) => at(column).filter((cell) => cell === value).length;
		expect(count('m06_repondant', 'O')).toBe(32);
		expect(count('m06_repondant', 'N')).toBe(8);
		expect(['O N1', 'O N2', 'O N3', 'O N4'].map((code) => count('m06_neutralise + motif', code))).toEqual([
			0, 4, 1, 1
		]);
		expect(count('m06_metier_vise', 'O')).toBe(16);
	});

	it('says that an answer came late, and that a situation is known from a document', () => {
		const late = rowOf(aSnapshotLine(1, [anOutcome({ late: 'yes' })]));
		expect(late).toMatchObject({
			m06_repondant: 'N',
			m06_situation: 'EMP',
			'm06_neutralise + motif': null,
			commentaire_certificateur: 'à 6 mois : réponse reçue hors période, non comptée'
		});
		const documented = rowOf(
			aSnapshotLine(1, [anOutcome({ collection: 'third-party' })], { wave: { source: 'documented' } })
		);
		expect(documented).toMatchObject({
			m06_repondant: 'N',
			source_documentaire: 'à 6 mois : pièce ou tiers'
		});
	});

	it('holds names only where they are given', () => {
		const line = aSnapshotLine(1, [anOutcome()]);
		expect(rowOf(line, { [line.awardId]: { given: 'Léa', family: 'Nguyen' } })['nom, prenom']).toBe(
			'Nguyen, Léa'
		);
	});

	it('leaves out who is not of the jury list', () => {
		const lines = [aSnapshotLine(1, [anOutcome()]), aSnapshotLine(2, [anOutcome({ frame: 'duplicate' })])];
		expect(tableOf(lines).rows).toHaveLength(1);
	});
});

describe('a template', () => {
	const parse = (columns: unknown) => parseHolderTemplate(JSON.stringify({ format: 1, columns }, null, '\t'));

	it('reads what it writes', () => {
		expect(parseHolderTemplate(JSON.stringify(DEFAULT_TEMPLATE))).toEqual({
			ok: true,
			value: DEFAULT_TEMPLATE
		});
	});

	it('sets columns, their names and their codes', () => {
		const read = parse([
			{ field: 'sexe', label: 'Civilité', codes: { F: 'Mme', M: 'M.' } },
			{ field: 'm06_famille_metier' }
		]);
		if (!read.ok) throw new Error('It reads.');
		const lines = [aSnapshotLine(1, [anOutcome()])];
		const holders = listHolders(buildDossier(lines, dossierFacts()), lines, null);
		expect(fillHolderTable(read.value, holders)).toEqual({
			columns: ['Civilité', 'm06_famille_metier'],
			rows: [['Mme', 'M1']]
		});
	});

	it('refuses a column that does not exist, and names the nearest', () => {
		expect(parse([{ field: 'sexe' }, { field: 'm06_remuneration_brute' }])).toMatchObject({
			problems: [
				{
					code: 'report.template-column',
					// Line of the second "field", four lines after the brackets and three for each column.
					row: 8,
					found: 'm06_remuneration_brute',
					params: { nearest: 'm06_remuneration_estimee' }
				}
			]
		});
		expect(parse([{ field: 'date_obtentoin' }])).toMatchObject({
			problems: [{ params: { nearest: 'date_obtention' } }]
		});
	});

	it.each([
		['not JSON', '{', 'report.template-json'],
		['no column', '{"format":1,"columns":[]}', 'report.template-shape'],
		['another format', '{"format":2,"columns":[{"field":"sexe"}]}', 'report.template-shape'],
		[
			'a word that is not known',
			'{"format":1,"columns":[{"field":"sexe","color":"red"}]}',
			'report.template-shape'
		],
		[
			'one name twice',
			'{"format":1,"columns":[{"field":"sexe","label":"x"},{"field":"centre","label":"x"}]}',
			'report.template-twice'
		]
	])('refuses %s', (_, json, code) => {
		expect(parseHolderTemplate(json)).toMatchObject({ ok: false, problems: [{ code }] });
	});
});
