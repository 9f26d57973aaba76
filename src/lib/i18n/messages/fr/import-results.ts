import type { Message } from '../../message.ts';

/** Words of what an import does to what was there: corrections, values, indicators. */
export const importResults = {
	'imports.unknown.title': 'Valeurs sans correspondance de « {column} » : {field}',
	'imports.changes.at-wave': '{field}, à {months} mois',
	'imports.changes.situation': 'Situation comptée',
	'imports.changes.neutralised': 'Hors des taux',
	'imports.changes.usable': 'Réponse utilisable',
	'imports.corrections.title': {
		one: '{awards} titulaire corrigé dans Devenir : le fichier dit autre chose',
		other: '{awards} titulaires corrigés dans Devenir : le fichier dit autre chose'
	},
	'imports.corrections.caption': {
		one: 'Le premier, champ par champ',
		other: 'Les {count} premiers, champ par champ'
	},
	'imports.corrections.kept': 'Dans Devenir',
	'imports.corrections.file': 'Dans le fichier',
	'imports.corrections.rule':
		'Vos corrections restent : aucun import ne les écrase sans que vous le demandiez.',
	'imports.corrections.replace': 'Voir le plan qui remplace mes corrections par les valeurs du fichier',
	'imports.corrections.replacing': {
		one: 'Ce plan remplace la correction de {awards} titulaire par les valeurs du fichier. Annuler l’import la rend.',
		other:
			'Ce plan remplace les corrections de {awards} titulaires par les valeurs du fichier. Annuler l’import les rend.'
	},
	'imports.corrections.keep': 'Garder mes corrections',
	'imports.plan.conflicts': 'Corrections gardées',
	'imports.plan.conflicts-why': 'Le fichier dit autre chose.',
	'imports.plan.replaced': 'Corrections remplacées',
	'imports.plan.replaced-why': 'Parmi les titulaires à modifier.',
	'imports.moves.title': 'Ce qui a changé dans les indicateurs',
	'imports.moves.caption': 'Taux avant et après cet import',
	'imports.moves.none': 'Aucun taux n’a changé dans vos programmes.',
	'imports.moves.more': {
		one: 'Et {count} autre changement, dans d’autres programmes.',
		other: 'Et {count} autres changements, dans d’autres programmes.'
	},
	'imports.moves.programme': 'Promotion et vague',
	'imports.moves.indicator': 'Indicateur',
	'imports.moves.before': 'Avant',
	'imports.moves.after': 'Après',
	'imports.moves.gap': 'Écart',
	'imports.moves.wave': '{programme} {cohort}, à {months} mois',
	'imports.moves.nobody': 'personne',
	'imports.detail.mapping-file': 'Lire cette correspondance (JSON)',
	'imports.detail.replaced': 'Corrections remplacées',
	'imports.detail.conflicts': 'Corrections gardées'
} as const satisfies Record<string, Message>;
