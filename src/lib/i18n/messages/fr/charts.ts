import type { Message } from '../../message.ts';

/** Words around charts: what they draw, what is read aloud, their files. */
export const charts = {
	'charts.sub': '{what}. {scope}',
	'charts.cohorts.all': 'toutes les promotions',
	'charts.cohorts.one': 'promotion {year}',
	'charts.cohorts.range': 'promotions {from} à {to}',
	'charts.cohorts.list': 'promotions {years}',
	'charts.keys': 'Les flèches parcourent les points.',
	'charts.png.failed': 'L’image n’a pas pu être faite. Téléchargez le SVG.',
	'charts.source': 'Source : Devenir.',
	'charts.source.fictional': 'Source : Devenir. Données fictives.',
	'charts.countAndShare': '{people} ({share})',
	'charts.column.indicator': 'Indicateur',
	'charts.column.group': 'Groupe',
	'charts.column.ofOrigin': 'Part de l’origine',
	'charts.column.months': 'Mois après le titre',
	'charts.column.monthsToJob': 'Mois jusqu’au premier emploi',
	'charts.column.followed': 'Encore suivis',
	'charts.column.found': 'Premier emploi trouvé',
	'charts.column.withJob': 'Ont un premier emploi',
	'charts.column.share': 'Part des personnes',

	'charts.summary.end': '{share} ({name})',
	'charts.summary.rate': '{name} : {share}, {counts}, intervalle à 95 % {range}',
	'charts.summary.rate.plain': '{name} : {share}, {counts}',
	'charts.summary.one': '{what}. {told}.',
	'charts.summary.many': '{what}, de {low} à {high}. {told}.',
	'charts.summary.ends': 'De {low} à {high}.',
	'charts.summary.noRate': '{what} : aucun taux à lire.',
	'charts.summary.noRates': 'Aucun taux à lire.',
	'charts.summary.bars': {
		one: '{what} : {people} personnes, {count} catégorie. La plus nombreuse : {most}. La moins nombreuse : {least}.',
		other:
			'{what} : {people} personnes, {count} catégories. La plus nombreuse : {most}. La moins nombreuse : {least}.'
	},
	'charts.summary.bar': '{what} : {people} personnes. {most}.',
	'charts.summary.noBar': '{what} : aucun effectif à lire.',

	'charts.headlines.sub': 'Les taux de tête, chacun avec son intervalle',
	'charts.account.sub': 'Chaque diplômé dans un groupe, et un seul',
	'charts.trend.what': '{name}, par promotion',
	'charts.pay.none': 'Salaire net mensuel : aucune médiane à lire.',
	'charts.pay.one': 'Salaire net mensuel médian : {only}.',
	'charts.pay.many': 'Salaire net mensuel médian, de {low} à {high}.',

	'charts.flow.link': '{from} → {to}',
	'charts.flow.summary':
		'De « {from} » à « {to} » : {people} personnes. Le passage le plus nombreux : {most}.',
	'charts.flow.summary.none': 'De « {from} » à « {to} » : aucun effectif à lire.',
	'charts.entryFlow.sub':
		'De la situation à l’entrée en formation à la situation après le titre, nombre de personnes',
	'charts.entryFlow.from': 'À l’entrée en formation',
	'charts.entryFlow.to': 'Après le titre',
	'charts.entryFlow.toDated': 'Au {date}',
	'charts.places.what': 'Lieux de travail',
	'charts.places.sub': 'Lieu de travail par région et département, nombre de personnes en emploi',
	'charts.places.note':
		'Un carré par département, tous de même taille : la carte situe, elle ne mesure pas de surface. Plus le carré est foncé, plus il compte de personnes.',
	'charts.places.regional': 'Les départements ne sont montrés qu’à l’équipe du programme.',
	'charts.groups.sub': '{name} selon le rythme, la voie d’accès, le centre et la situation à l’entrée',
	'charts.groups.note':
		'Ces façons de partager les diplômés sont regardées ensemble : la probabilité de chaque écart est corrigée pour leur nombre (Holm). L’ordre des lignes n’est pas un classement.',
	'charts.groups.none': 'Il n’y a pas deux groupes à comparer ici.',
	'charts.groups.alike': 'pas de différence mesurable',
	'charts.groups.differ': 'une différence mesurable',
	'charts.groups.few': 'trop peu de personnes pour comparer',
	'charts.examples.title': 'Dans leurs mots',
	'charts.examples.own':
		'Des intitulés de poste tels qu’ils ont été écrits, dans l’ordre de l’alphabet. Ceux qui pourraient contenir un nom, un lieu ou un employeur sont laissés de côté.',
	'charts.examples.shared': {
		one: 'Des intitulés de poste écrits par {count} personne ou plus, dans l’ordre de l’alphabet.',
		other: 'Des intitulés de poste écrits par {count} personnes ou plus, dans l’ordre de l’alphabet.'
	},

	'charts.horizons.sub':
		'{name}, selon le nombre de mois écoulés depuis le titre. Une couleur par promotion ; trait vertical : intervalle à 95 %',
	'charts.horizons.axis': 'mois après le titre',
	'charts.horizons.none': 'Aucune promotion n’a encore de taux à lire.',
	'charts.horizons.point': {
		one: 'Promotion {year} à {count} mois',
		other: 'Promotion {year} à {count} mois'
	},
	'charts.waveFlow.sub': 'Les mêmes personnes, à deux dates après leur titre, nombre de personnes',
	'charts.waveFlow.at': { one: 'À {count} mois', other: 'À {count} mois' },
	'charts.waveFlow.base': {
		one: '{people} personne a répondu aux deux vagues. Au moins une réponse : {answered}',
		other: '{people} personnes ont répondu aux deux vagues. Au moins une réponse : {answered}'
	},
	'charts.firstJob.sub':
		'Part des personnes qui ont trouvé un premier emploi, parmi celles qui n’en avaient pas au moment du titre (Kaplan-Meier)',
	'charts.firstJob.median': { one: 'médiane : {months} mois', other: 'médiane : {months} mois' },
	'charts.firstJob.range': 'intervalle à 95 % de {lower} à {upper} mois',
	'charts.firstJob.summary': {
		one: '{people} personne suivie, {found} avec un premier emploi.',
		other: '{people} personnes suivies, {found} avec un premier emploi.'
	},
	'charts.firstJob.step': {
		one: '{count} mois : {share} ont un premier emploi, intervalle {range}, {people} encore suivis',
		other: '{count} mois : {share} ont un premier emploi, intervalle {range}, {people} encore suivis'
	},
	'charts.firstJob.step.plain': {
		one: '{count} mois : {share} ont un premier emploi, {people} encore suivis',
		other: '{count} mois : {share} ont un premier emploi, {people} encore suivis'
	},
	'charts.firstJob.quarter': 'Un quart des personnes',
	'charts.firstJob.half': 'La moitié des personnes',
	'charts.firstJob.threeQuarters': 'Trois quarts des personnes',
	'charts.firstJob.notReached': 'non atteint à {months} mois',
	'charts.firstJob.noCurve': 'La courbe, faite de pas de quelques personnes, n’est pas montrée.',
	'charts.firstJob.base': {
		one: '{people} personne sans emploi au moment du titre, suivie depuis.',
		other: '{people} personnes sans emploi au moment du titre, suivies depuis.'
	},
	'charts.firstJob.held': {
		one: '{people} autre avait déjà un emploi.',
		other: '{people} autres avaient déjà un emploi.'
	},
	'charts.firstJob.missing': {
		one: 'Délai inconnu pour {people}.',
		other: 'Délai inconnu pour {people}.'
	},
	'charts.alreadyWorking.what': 'Avant et après la formation',
	'charts.alreadyWorking.sub': 'Les taux selon la situation à l’entrée en formation',

	'paths.title': 'Et avec le temps ?',
	'paths.document': 'Parcours {programme}',
	'paths.intro':
		'Ce que deviennent les diplômés selon le temps écoulé depuis le titre. Toutes les promotions sont montrées si aucune n’est choisie.',
	'paths.reset': 'Revenir aux parcours sans filtre',
	'paths.time': 'Selon le temps écoulé',
	'paths.link': 'Voir les parcours : horizons, 6 à 24 mois, délai du premier emploi, avant et après'
} as const satisfies Record<string, Message>;
