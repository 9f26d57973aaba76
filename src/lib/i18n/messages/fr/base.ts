import type { Message } from '../../message.ts';

/** Words of the frame that every page shares. */
export const base = {
	'base.product': 'Devenir',
	'base.skip': 'Aller au contenu',
	'base.fictional.label': 'Avertissement',
	'base.fictional.title': 'Données fictives.',
	'base.fictional.text': 'Personnes, réponses et chiffres inventés pour la démonstration.',
	'base.error.title': 'Erreur',
	'base.error.prefix': 'Erreur : ',
	'base.error.summary': 'Il y a un problème',
	'base.pages.label': 'Pages de la liste',
	'base.pages.previous': 'Page précédente',
	'base.pages.next': 'Page suivante',
	'base.pages.current': 'Page {page} sur {pages}'
} as const satisfies Record<string, Message>;
