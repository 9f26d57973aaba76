import { describe, expect, it } from 'vitest';
import { buildCountTable, buildPublishedTable } from './promotion-lines.ts';
import type { PromotionTable } from './promotion-table.ts';

// Worked example of regulation 2.2, first line of the vectors of 10.1.
const WAVE = {
	months: 6,
	P: 40,
	R: 32,
	N: { study: 3, 'work-study': 2, unable: 1, retired: 0, abroad: 0 },
	E: 21,
	M: 16,
	undecided: 0,
	responsePercent: 80,
	globalPercent: 81,
	targetPercent: 62,
	targetAmongEmployedPercent: 76
};
const TABLE: PromotionTable = {
	programme: { code: 'X', name: { fr: 'X', en: 'X' }, registerNumber: null, level: null },
	fictional: false,
	promotions: [
		{
			cohort: 2023,
			certified: 40,
			certifiedByVae: 3,
			waves: [WAVE],
			published: {
				annee: 2023,
				nombre_certifies: 40,
				nombre_certifies_vae: 3,
				taux_insertion_global_6mois: 81,
				taux_insertion_metier_6mois: 62,
				taux_insertion_metier_2ans: null
			}
		}
	]
};

describe('the tables of a promotion', () => {
	it('publish six columns, empty where there is no rate', () => {
		const { columns, lines } = buildPublishedTable(TABLE);
		expect(columns).toHaveLength(6);
		expect(lines).toEqual([[2023, 40, 3, 81, 62, null]]);
	});

	it('count people under the names of their columns', () => {
		const { columns, lines } = buildCountTable(TABLE);
		const line = Object.fromEntries(columns.map((column, index) => [column, lines[0]?.[index]]));
		expect(line).toMatchObject({ annee: 2023, P: 40, R: 32, N_etudes: 3, N_alternance: 2, E: 21, M: 16 });
		expect(lines[0]).toHaveLength(columns.length);
	});

	it('say on every line that the data are invented', () => {
		const { columns, lines } = buildPublishedTable({ ...TABLE, fictional: true });
		expect(columns.at(-1)).toBe('donnees');
		expect(lines.every((line) => line.at(-1) === 'données fictives')).toBe(true);
	});
});
