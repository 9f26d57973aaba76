import type { Locale } from './locale.ts';
import type { Catalogue } from './translate-with.ts';

/** The texts of one language: a browser is not sent the other. */
export async function loadCatalogue(locale: Locale): Promise<Catalogue> {
	return locale === 'fr'
		? (await import('./messages/fr/index.ts')).fr
		: (await import('./messages/en/index.ts')).en;
}
