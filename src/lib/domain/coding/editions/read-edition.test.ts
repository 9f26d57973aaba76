import { describe, expect, it } from 'vitest';
import { compareEditions } from './compare-editions.ts';
import { readEdition, type SourceTable } from './read-edition.ts';

const TITLES = ['code_ogr', 'libelle_appellation_long', 'libelle_appellation_court', 'code_rome'];
const table = (names: readonly string[], ...lines: readonly (readonly string[])[]): SourceTable => ({
	file: names.includes('code_ogr') ? 'titres.csv' : 'fiches.csv',
	names,
	rows: lines.map((cells, index) => ({ row: index + 2, cells }))
});
const SHEETS = table(
	['code_rome', 'libelle_rome'],
	['K1801', 'Conseil en emploi'],
	['K1201', 'Action sociale']
);
const titles = (...lines: readonly (readonly string[])[]) => table(TITLES, ...lines);

const problemsOf = (...files: readonly SourceTable[]) => {
	const read = readEdition('rome', files);
	return read.ok ? [] : read.problems.map(({ code, at, row, found }) => [code, at, row, found]);
};

describe('an edition read from its publisher’s files', () => {
	it('knows each file by its columns, and keeps what is needed of it', () => {
		const file = titles(['1', 'Conseiller  / Conseillère\nen insertion', 'Conseiller en insertion', 'K1801']);
		expect(readEdition('rome', [SHEETS, file])).toEqual({
			ok: true,
			value: {
				'rome-titles': [['K1801', 'Conseiller / Conseillère en insertion', 'Conseiller en insertion']],
				'rome-sheets': [
					['K1801', 'Conseil en emploi'],
					['K1201', 'Action sociale']
				]
			}
		});
	});

	it.each([
		['a code of another shape', ['1', 'Vendeur', 'Vendeur', 'D11O6'], 'nomenclature.code-wrong', 'D11O6'],
		['a code without a wording', ['1', ' ', '', 'K1801'], 'nomenclature.wording-empty', undefined],
		[
			'a code that the other file does not have',
			['1', 'Vendeur', 'Vendeur', 'D1106'],
			'nomenclature.code-unlisted',
			'D1106'
		],
		['a line cut short', ['1', 'Vendeur'], 'nomenclature.code-wrong', '']
	])('refuses %s, with its line', (_what, line, code, found) => {
		const good = ['2', 'Conseiller', 'Conseiller', 'K1801'];
		expect(problemsOf(SHEETS, titles(good, line))).toEqual([[code, 'titres.csv', 3, found]]);
	});

	it('refuses a list of codes that names one twice', () => {
		const twice = table(SHEETS.names, ['K1801', 'Conseil'], ['K1801', 'Autre']);
		expect(problemsOf(twice, titles(['1', 'Conseiller', '', 'K1801']))).toEqual([
			['nomenclature.code-twice', 'fiches.csv', 3, 'K1801']
		]);
	});

	it('says which file is missing, and which is of no use here', () => {
		const other = table(['siret', 'nom'], ['1', 'x']);
		expect(problemsOf(SHEETS, other).map(([code]) => code)).toEqual([
			'nomenclature.file-unrecognised',
			'nomenclature.part-missing'
		]);
		expect(problemsOf(SHEETS, titles())).toEqual([
			['nomenclature.no-entry', 'titres.csv', undefined, undefined]
		]);
	});

	it('tells twenty faults of a file that has thousands, and counts the others', () => {
		const bad = Array.from({ length: 3000 }, (_, index) => [String(index), 'Vendeur', '', 'X']);
		const problems = problemsOf(SHEETS, titles(...bad));
		expect(problems).toHaveLength(21);
		expect(problems.at(-1)?.[0]).toBe('nomenclature.more-problems');
	});

	it('reads the alternative labels of ESCO, one a line of their cell', () => {
		const uri = 'http://data.europa.eu/esco/occupation/00030d09-2b3a-4efd-87cc-c4ea39d27c34';
		const file = table(
			['conceptType', 'conceptUri', 'preferredLabel', 'altLabels'],
			['Occupation', uri, 'directeur technique', 'régisseur\ndirecteur technique\ndirectrice technique']
		);
		const code = '00030d09-2b3a-4efd-87cc-c4ea39d27c34';
		expect(readEdition('esco', [file])).toEqual({
			ok: true,
			value: {
				'esco-titles': [
					[code, 'directeur technique'],
					[code, 'régisseur'],
					[code, 'directrice technique']
				]
			}
		});
	});
});

describe('two editions compared', () => {
	const edition = (...rows: readonly (readonly string[])[]) => ({ 'rome-titles': rows });

	it('gives the crosswalk of the wordings that change their code, and nothing for those that stay', () => {
		const before = edition(['A1', 'Vendeur'], ['A1', 'Caissier'], ['B1', 'Maçon'], ['C1', 'Puisatier']);
		const after = edition(['A2', 'Vendeur'], ['A2', 'Caissier'], ['B1', 'Maçon'], ['B1', 'Coffreur']);
		expect(compareEditions('rome', before, after)).toEqual({
			codes: 2,
			wordings: 4,
			addedCodes: ['A2'],
			removedCodes: ['A1', 'C1'],
			addedWordings: 1,
			removedWordings: 1,
			moves: [{ from: 'A1', to: 'A2', wordings: 2, example: 'Vendeur' }]
		});
	});

	it('does not call it a move when a wording only gains a second code', () => {
		const after = edition(['A1', 'Vendeur'], ['A2', 'Vendeur']);
		expect(compareEditions('rome', edition(['A1', 'Vendeur']), after).moves).toEqual([]);
	});
});
