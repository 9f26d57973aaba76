/** A region, or a collectivity that is in none and stands for itself. */
export interface Region {
	readonly code: string;
	readonly name: string;
}

/**
 * Code and name.
 *
 * Source: Code officiel géographique 2026 of INSEE, through `@etalab/decoupage-administratif` 6.0.0, Licence
 * Ouverte 2.0; the same edition as `departments.ts`.
 */
export const REGIONS: readonly Region[] = `
01|Guadeloupe
02|Martinique
03|Guyane
04|La Réunion
06|Mayotte
11|Île-de-France
24|Centre-Val de Loire
27|Bourgogne-Franche-Comté
28|Normandie
32|Hauts-de-France
44|Grand Est
52|Pays de la Loire
53|Bretagne
75|Nouvelle-Aquitaine
76|Occitanie
84|Auvergne-Rhône-Alpes
93|Provence-Alpes-Côte d’Azur
94|Corse
975|Saint-Pierre-et-Miquelon
977|Saint-Barthélemy
978|Saint-Martin
986|Wallis et Futuna
987|Polynésie française
988|Nouvelle-Calédonie
`
	.trim()
	.split('\n')
	.map((line) => {
		const [code = '', name = ''] = line.split('|');
		return { code, name };
	});
