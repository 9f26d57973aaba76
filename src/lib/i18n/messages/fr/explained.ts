import type { Message } from '../../message.ts';

/** How a figure is computed. */
export const explained = {
	'explained.title': 'Comment ce chiffre est calculé',
	'explained.heading': '{name} : comment ce chiffre est calculé',
	'explained.document': 'Calcul : {name}',
	'explained.link': 'Comment ce chiffre est calculé',
	'explained.back': 'Revenir au tableau de bord',
	'explained.facts': 'De quoi il est fait',
	'explained.column.fact': 'Élément',
	'explained.column.value': 'Valeur',
	'explained.N': 'Diplômés (N)',
	'explained.n': 'Répondants (n)',
	'explained.out': 'Hors du calcul : {reason}',
	'explained.d': 'Dénominateur (d)',
	'explained.x': 'Numérateur (x)',
	'explained.reading': 'Lecture',
	'explained.wilson': 'Intervalle à 95 % (Wilson)',
	'explained.order': 'Intervalle à 95 % de la médiane (statistiques d’ordre)',
	'explained.euros': 'de {lower} à {upper}',
	'explained.bounds': 'Bornes sans hypothèse sur les non-répondants',
	'explained.set': 'Définition et version',
	'explained.rules': 'Version des règles',
	'explained.sources': 'Origine des réponses',
	'explained.source.count': '{source} : {count}',
	'explained.source.response': 'Questionnaire',
	'explained.source.import': 'Fichier importé',
	'explained.source.documented': 'Pièce au dossier',
	'explained.dataAt': 'Dernière réponse comptée',
	'explained.people': 'Les lignes derrière le chiffre',
	'explained.people.withheld':
		'La liste des diplômés est réservée à qui peut les voir un par un : l’équipe du programme.',
	'explained.people.left': {
		one: 'Et {people} autre ligne. Filtrez une promotion pour la voir.',
		other: 'Et {people} autres lignes. Filtrez une promotion pour les voir.'
	},
	'explained.column.key': 'Clé',
	'explained.column.place': 'Place dans le calcul',
	'explained.column.source': 'Source',
	'explained.place.numerator': 'Numérateur et dénominateur',
	'explained.place.denominator': 'Dénominateur seul',
	'explained.place.outside': 'A répondu, hors du calcul',
	'explained.place.silent': 'Sans réponse utilisable',
	'explained.row': 'ligne {row}',
	'explained.mapping': 'correspondance « {name} », version {version}'
} as const satisfies Record<string, Message>;
