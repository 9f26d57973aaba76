import type { Message } from '../../message.ts';

/** Words of the frame that every page shares. */
export const base = {
	'base.product': 'Devenir',
	'base.skip': 'Aller au contenu',
	'base.fictional.label': 'Avertissement',
	'base.fictional.title': 'Données fictives.',
	'base.fictional.text': 'Personnes, réponses et chiffres inventés pour la démonstration.',
	'base.error.prefix': 'Erreur : ',
	'base.error.summary': 'Il y a un problème',
	'base.foot.method': 'Définitions et méthode',
	'base.foot.accessibility': 'Accessibilité : non conforme, audit non réalisé',
	'base.foot.privacy': 'Données personnelles',
	'base.foot.sources': 'Sources',
	'base.foot.licence': 'Devenir {version}, logiciel libre (MIT)',
	'base.help': 'Aide',
	'base.nav.label': 'Navigation',
	'base.nav.method': 'Méthode',
	'base.nav.staff': 'Espace équipe',
	'base.programme.all': 'Tous les programmes',
	'base.programme.count': { one: '{count} programme', other: '{count} programmes' },
	'base.programme.level': 'niveau {level}',
	'base.signOut': 'Se déconnecter',
	'base.tab.dashboard': 'Tableau de bord',
	'base.tab.imports': 'Imports',
	'base.tab.explore': 'Explorer',
	'base.tab.promotions': 'Promotions (RNCP)',
	'base.tab.users': 'Comptes',
	'base.table.region': 'Tableau : {table}',
	'base.tabs': 'Rubriques',
	'base.tools': 'Outils',
	'base.pages.current': 'Page {page} sur {pages}'
} as const satisfies Record<string, Message>;
