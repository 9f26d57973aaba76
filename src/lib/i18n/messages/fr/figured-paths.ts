import type { Message } from '../../message.ts';

/** What is true of flows, places, groups, and of people as time goes by. */
export const figuredPaths = {
	'figures.ownTeam': 'Ce chiffre est fait de petits effectifs : il est réservé à l’équipe du programme.',
	'figures.cli.reason.own_team': 'réservé à l’équipe du programme',
	'figures.trend.cut':
		'Les deux dernières promotions n’ont pas été interrogées de la même façon : elles ne se comparent pas.',
	'figures.break.years': 'Aucune réponse entre {from} et {year} : la série est coupée.',
	'figures.break.date':
		'Entre {from} et {year}, la situation est demandée à une date de référence d’un côté seulement : la série est coupée.',
	'figures.break.toQuestionnaire':
		'À partir de {year}, les réponses viennent du questionnaire et non d’un fichier : comparez avec prudence.',
	'figures.break.toFile':
		'À partir de {year}, les réponses viennent d’un fichier et non du questionnaire : comparez avec prudence.',

	'figures.indicator.FLUX.title': 'Origine et devenir',
	'figures.indicator.FLUX.definition':
		'Les répondants dont la situation à l’entrée en formation est connue, selon cette situation et celle d’après le titre. Un passage de moins de 5 personnes est masqué, avec un autre, pour qui n’est pas de l’équipe du programme.',
	'figures.indicator.FLUX_VAGUES.title': 'D’une vague à l’autre',
	'figures.indicator.FLUX_VAGUES.definition':
		'Les personnes qui ont répondu aux deux vagues, selon leur groupe à chacune. Celles qui n’ont répondu qu’à une n’y sont pas : ce n’est pas la comparaison de deux taux.',
	'figures.indicator.LOC.title': 'Lieux de travail',
	'figures.indicator.LOC.definition':
		'Les personnes en emploi dont le lieu de travail est connu, par département, puis par région, puis à l’étranger. Les régions de moins de 5 personnes sont réunies pour qui n’est pas de l’équipe du programme.',
	'figures.indicator.PREM_EMPLOI.title': 'Délai d’accès au premier emploi',
	'figures.indicator.PREM_EMPLOI.definition':
		'Le temps entre le titre et le premier emploi, par la méthode de Kaplan et Meier : les personnes qui cherchent encore comptent aussi longtemps qu’elles ont été suivies. Celles qui avaient déjà un emploi au moment du titre sont comptées à part.',

	'figures.flow.entry-work': 'en emploi ou en alternance',
	'figures.flow.entry-seeking': 'en recherche d’emploi',
	'figures.flow.entry-other': 'en études ou sans activité',
	'figures.flow.others': 'autres, réunis',
	'figures.flow.withheld': {
		one: '{count} passage de moins de 5 personnes est masqué.',
		other: '{count} passages sont masqués : de moins de 5 personnes, ou masqués avec eux.'
	},
	'figures.flow.message.hidden': 'Ce que chacun est devenu, selon d’où il venait',
	'figures.flow.message.plain': 'Ce que chacun est devenu, selon sa situation à l’entrée',
	'figures.flow.message.seekers': {
		one: '{count} demandeur d’emploi sur {d} travaillait après le titre',
		other: '{count} demandeurs d’emploi sur {d} travaillaient après le titre'
	},

	'figures.places.none': 'Aucun lieu de travail connu',
	'figures.places.hidden': 'Les lieux de travail',
	'figures.places.plain': 'Les lieux de travail',
	'figures.places.most': '{x} emplois sur {d} sont en {region}',
	'figures.places.department': '{name} ({code})',
	'figures.places.rest': 'département non précisé',
	'figures.places.unknown': 'Lieu non reconnu',
	'figures.places.abroad': 'À l’étranger',
	'figures.places.others': 'Autres lieux, réunis',

	'figures.groups.alike': '{name} : pas de différence mesurable selon le parcours des diplômés',
	'figures.groups.differ': {
		one: '{name} : une différence mesurable selon « {by} »',
		other: '{name} : des différences mesurables selon {count} critères, dont « {by} »'
	},
	'figures.groups.few': '{name} selon le parcours : trop peu de personnes pour comparer',
	'figures.groups.none': '{name} : un seul groupe de diplômés',

	'figures.horizons.none': '{name} selon le temps écoulé : aucun taux à lire',
	'figures.horizons.one': {
		one: '{name}, à {count} mois du titre',
		other: '{name}, à {count} mois du titre'
	},
	'figures.horizons.span': '{name}, de {from} à {to} mois après le titre',
	'figures.horizons.note':
		'Seuls les points d’une même promotion sont joints. Un écart entre deux points d’une même promotion mêle ceux qui n’ont répondu qu’une fois.',
	'figures.horizons.shared':
		'Promotions {fromYear} à {toYear}, situation au {date} : de {from} à {to} mois après le titre. Une seule enquête, plusieurs horizons : ces points ne se comparent pas entre eux.',

	'figures.waves.none': 'Personne n’a encore répondu à deux vagues',
	'figures.waves.plain': 'Les mêmes personnes, à {from} et à {to} mois',
	'figures.waves.same': 'De {from} à {to} mois, pas de différence mesurable de la part en emploi',
	'figures.waves.up': 'De {from} à {to} mois, la part en emploi augmente de façon mesurable',
	'figures.waves.down': 'De {from} à {to} mois, la part en emploi baisse de façon mesurable',
	'figures.waves.note': {
		one: '{compared} personnes comptées aux deux vagues : écart de {difference} point, intervalle à 95 % [{lower} ; {upper}] (Newcombe, mêmes personnes).',
		other:
			'{compared} personnes comptées aux deux vagues : écart de {difference} points, intervalle à 95 % [{lower} ; {upper}] (Newcombe, mêmes personnes).'
	},

	'figures.firstJob.hidden': 'Délai du premier emploi : masqué',
	'figures.firstJob.hidden.note': 'Moins de 5 personnes cherchaient un premier emploi.',
	'figures.firstJob.none': 'Le délai du premier emploi n’est pas connu ici',
	'figures.firstJob.notAsked':
		'La question n’a pas été posée à ces promotions : aucun délai ne peut être calculé. Un fichier importé peut l’apporter (« mois avant le premier emploi »).',
	'figures.firstJob.allHeld': 'Tous avaient déjà un emploi au moment du titre',
	'figures.firstJob.median': {
		one: 'La moitié a trouvé un premier emploi en {months} mois ou moins',
		other: 'La moitié a trouvé un premier emploi en {months} mois ou moins'
	},
	'figures.firstJob.notReached': {
		one: 'À {longest} mois, moins de la moitié a trouvé un premier emploi',
		other: 'À {longest} mois, moins de la moitié a trouvé un premier emploi'
	},
	'figures.firstJob.note': {
		one: 'Les personnes qui cherchent encore comptent aussi longtemps qu’elles ont été suivies. {count} personne avait déjà un emploi au moment du titre et n’attendait rien.',
		other:
			'Les personnes qui cherchent encore comptent aussi longtemps qu’elles ont été suivies. {count} personnes avaient déjà un emploi au moment du titre et n’attendaient rien.'
	},
	'figures.firstJob.months': { one: '{count} mois', other: '{count} mois' },

	'figures.alreadyWorking.plain': '{name}, selon que l’on travaillait déjà à l’entrée',
	'figures.alreadyWorking.kept': {
		one: 'De ceux qui travaillaient déjà à l’entrée, {count} sur {d} est en emploi après le titre',
		other: 'De ceux qui travaillaient déjà à l’entrée, {count} sur {d} sont en emploi après le titre'
	},
	'figures.alreadyWorking.note':
		'Le taux de ceux qui travaillaient déjà ne mesure pas un effet de la formation : lisez à part ceux qui cherchaient un emploi. Le contrat et le salaire d’avant la formation ne sont pas demandés : seul l’après est comparé.'
} as const satisfies Record<string, Message>;
