import type { Message } from '../../message.ts';

/** Words of the frame that every page shares. */
export const base = {
	'base.product': 'Devenir',
	'base.skip': 'Aller au contenu',
	'base.fictional.title': 'Données fictives.',
	'base.fictional.text': 'Personnes, réponses et chiffres inventés pour la démonstration.',
	'base.error.title': 'Erreur'
} as const satisfies Record<string, Message>;
