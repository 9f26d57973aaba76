import type { PublishedPromotion } from '../figures/promotion-table.ts';

/** Names of the six public columns in the register's open data (regulation 2.5). */
export const REGISTER_TAGS = {
	annee: 'ANNEE',
	nombre_certifies: 'NOMBRE_CERTIFIES',
	nombre_certifies_vae: 'NOMBRE_CERTIFIES_VAE',
	taux_insertion_global_6mois: 'TAUX_INSERTION_GLOBAL_6MOIS',
	taux_insertion_metier_6mois: 'TAUX_INSERTION_METIER_6MOIS',
	taux_insertion_metier_2ans: 'TAUX_INSERTION_METIER_2ANS'
} as const satisfies Record<keyof PublishedPromotion, string>;

/** The six columns as a fragment of a record, the oldest promotion first; what is not known has no tag. */
export function formatRegisterXml(
	promotions: readonly PublishedPromotion[],
	{ fictional }: { readonly fictional: boolean }
): string {
	const columns = Object.keys(REGISTER_TAGS) as (keyof PublishedPromotion)[];
	const items = promotions
		.toSorted((one, other) => one.annee - other.annee)
		.map((promotion) => {
			const tags = columns.flatMap((column) => {
				const value = promotion[column];
				const tag = REGISTER_TAGS[column];
				return value === null ? [] : [`\t\t<${tag}>${value}</${tag}>\n`];
			});
			return `\t<STATISTIQUE_PROMOTION>\n${tags.join('')}\t</STATISTIQUE_PROMOTION>\n`;
		});
	const note = fictional ? '<!-- Données fictives -->\n' : '';
	return `<?xml version="1.0" encoding="UTF-8"?>\n${note}<STATISTIQUES_PROMOTIONS>\n${items.join('')}</STATISTIQUES_PROMOTIONS>\n`;
}
