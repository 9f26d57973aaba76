import type { Locale } from './locale.ts';
import type { Catalogue } from './translate-with.ts';

/**
 * The texts of one language: a browser is not sent the other, nor those of the pages that send no script.
 *
 * `tests/architecture/messages.test.ts` holds that no page with a script says one of them.
 */
export async function loadCatalogue(locale: Locale): Promise<Catalogue> {
	if (typeof window === 'undefined') {
		return locale === 'fr'
			? (await import('./messages/fr/index.ts')).fr
			: (await import('./messages/en/index.ts')).en;
	}
	const scripted =
		locale === 'fr'
			? (await import('./messages/fr/scripted.ts')).scripted
			: (await import('./messages/en/scripted.ts')).scripted;
	return scripted as Catalogue;
}
