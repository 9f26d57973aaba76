import type { Message } from '../../message.ts';

/** Presets and the fictional institution, at the command line. */
export const demo = {
	'demo.programme-created': 'Programme créé : {code}.',
	'demo.loaded': 'Établissement fictif « {name} », données inventées, chargées le {date}.',
	'demo.programmes': 'Programmes : {codes}.',
	'demo.classes': {
		one: '{count} promotion, de {first} à {last}.',
		other: '{count} promotions, de {first} à {last}.'
	},
	'demo.awards': {
		one: '{count} titre ou certificat obtenu.',
		other: '{count} titres ou certificats obtenus.'
	},
	'demo.persons': { one: '{count} personne inventée.', other: '{count} personnes inventées.' },
	'demo.outcomes': {
		one: '{count} situation à une date donnée, non-réponses comprises.',
		other: '{count} situations à une date donnée, non-réponses comprises.'
	},
	'demo.campaign': 'Campagne ouverte jusqu’au {closes} : {label}, {answered} réponses sur {invited}.',
	'demo.sign-in': 'Connexion : {email}, mot de passe {password} ({role}).',
	'demo.link': 'Un lien personnel : {path}'
} as const satisfies Record<string, Message>;
