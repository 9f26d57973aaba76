import { expect, it } from 'vitest';
import { buildPromotion, formatPublishedCsv } from './build-promotion.ts';

const EMPTY = { cohort: 2022, certified: 12, certifiedByVae: 1 };

it('writes whole numbers or nothing between semicolons, oldest first', () => {
	const rows = [
		{
			annee: 2023,
			nombre_certifies: 40,
			nombre_certifies_vae: 3,
			taux_insertion_global_6mois: 81,
			taux_insertion_metier_6mois: 62,
			taux_insertion_metier_2ans: null
		},
		buildPromotion(EMPTY, []).published
	];
	expect(formatPublishedCsv(rows)).toBe(
		'annee;nombre_certifies;nombre_certifies_vae;taux_insertion_global_6mois;taux_insertion_metier_6mois;taux_insertion_metier_2ans\r\n' +
			'2022;12;1;;;\r\n' +
			'2023;40;3;81;62;\r\n'
	);
});
