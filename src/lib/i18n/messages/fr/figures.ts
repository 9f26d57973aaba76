import type { Message } from '../../message.ts';

/** The sentences that say what is true of figures, and the words of their filters. */
export const figures = {
	'figures.title.all': 'Que sont devenus les diplômés ?',
	'figures.title.one': 'Que sont devenus les diplômés de {cohort} ?',
	'figures.title.several': 'Que sont devenus les diplômés de {from} à {to} ?',
	'figures.subtitle.none': 'Aucune enquête n’a encore de réponse.',
	'figures.subtitle.gap': { one: '{count} mois après le titre', other: '{count} mois après le titre' },
	'figures.subtitle.dated': 'Situation au {date}, {gap}.',
	'figures.subtitle.undated': 'Situation {gap}.',
	'figures.subtitle.until': '{situation} Données arrêtées au {dataAt}.',
	'figures.told': {
		one: '{count} promotion, {n} réponses sur {N}',
		other: '{count} promotions, {n} réponses sur {N}'
	},

	'figures.note.mode.web': { one: '{count} par internet', other: '{count} par internet' },
	'figures.note.mode.phone': { one: '{count} par téléphone', other: '{count} par téléphone' },
	'figures.note.mode.paper': { one: '{count} sur papier', other: '{count} sur papier' },
	'figures.note.neutralised': {
		one: '{count} répondant hors du calcul, soit {share} : la base est réduite.',
		other: '{count} répondants hors du calcul, soit {share} : la base est réduite.'
	},
	'figures.note.undecided': {
		one: '{count} emploi sur {d} reste à classer ; il ne compte pas comme métier visé.',
		other: '{count} emplois sur {d} restent à classer ; ils ne comptent pas comme métier visé.'
	},

	'figures.account.title': {
		one: 'Le compte du diplômé',
		other: 'Une personne, un carré : le compte des {count} diplômés'
	},
	'figures.account.withheld': 'Un groupe de moins de 5 personnes est masqué, et un autre avec lui.',
	'figures.account.nobody': 'Personne n’a encore répondu.',
	'figures.account.silent': {
		one: 'La personne sans réponse n’entre pas dans le taux ; le trait fin montre ce qu’il deviendrait si elle était en emploi, ou non.',
		other:
			'Les {count} personnes sans réponse n’entrent pas dans le taux ; le trait fin montre ce qu’il deviendrait si toutes étaient en emploi, ou aucune.'
	},
	'figures.account.rncp.target': 'métier visé',
	'figures.account.rncp.other-work': 'autre emploi',
	'figures.account.rncp.employed': 'en emploi',
	'figures.account.rncp.no-work': 'sans emploi',
	'figures.account.rncp.neutralised': 'neutralisés',
	'figures.account.rncp.no-answer': 'sans réponse',
	'figures.account.rncp.brace.employed': 'en emploi',
	'figures.account.rncp.brace.counted': 'au dénominateur',
	'figures.account.rncp.brace.answered': 'répondants',
	'figures.account.rncp.brace.all': 'diplômés',
	'figures.account.rncp.read.rate':
		'{x} sur {d} : les personnes en emploi, parmi les répondants, personnes neutralisées mises à part.',
	'figures.account.rncp.read.neutralised': {
		one: 'La personne neutralisée était en études, en alternance, dans l’impossibilité de travailler, ou en emploi hors de France.',
		other:
			'Les {count} personnes neutralisées étaient en études, en alternance, dans l’impossibilité de travailler, ou en emploi hors de France.'
	},
	'figures.account.labour.other-work': 'en emploi',
	'figures.account.labour.no-work': 'en recherche d’emploi',
	'figures.account.labour.other': 'autre situation',
	'figures.account.labour.no-answer': 'sans réponse',
	'figures.account.labour.brace.employed': 'en emploi',
	'figures.account.labour.brace.counted': 'ont ou cherchent un emploi',
	'figures.account.labour.brace.answered': 'répondants',
	'figures.account.labour.brace.all': 'diplômés',
	'figures.account.labour.read.rate':
		'{x} sur {d} : les personnes en emploi, parmi celles qui ont un emploi ou en cherchent un.',

	'figures.trend.plain': '{name}, promotion par promotion',
	'figures.trend.none': '{name} : pas d’évolution mesurable de {from} à {to}',
	'figures.trend.up': '{name} : hausse mesurable de {from} à {to}',
	'figures.trend.down': '{name} : baisse mesurable de {from} à {to}',
	'figures.trend.alone': 'Il faut deux promotions dont le taux peut être lu pour parler d’évolution.',
	'figures.trend.note.compatible': {
		one: 'De {from} à {to} : écart de {difference} point, intervalle [{lower} ; {upper}], compatible avec l’absence d’écart.',
		other:
			'De {from} à {to} : écart de {difference} points, intervalle [{lower} ; {upper}], compatible avec l’absence d’écart.'
	},
	'figures.trend.note.measurable': {
		one: 'De {from} à {to} : écart de {difference} point, intervalle à 95 % [{lower} ; {upper}].',
		other: 'De {from} à {to} : écart de {difference} points, intervalle à 95 % [{lower} ; {upper}].'
	},

	'figures.titles.none': 'Aucun emploi à décrire',
	'figures.titles.plain': 'Les intitulés de poste',
	'figures.titles.target': '{share} des emplois relèvent du métier visé',
	'figures.structures.none': 'Aucune structure employeuse connue',
	'figures.structures.plain': 'Les structures employeuses',
	'figures.structures.most': {
		one: 'Un type d’employeur réunit {x} emplois sur {d}',
		other: '{count} types d’employeurs réunissent {x} emplois sur {d}'
	},
	'figures.situation.none': 'Aucune situation connue',
	'figures.situation.plain': 'La situation des répondants',
	'figures.situation.employed': '{x} répondants sur {d} étaient en emploi',
	'figures.contracts.none': 'Aucun contrat connu',
	'figures.contracts.plain': 'Les contrats',
	'figures.contracts.share': '{share} des emplois sont stables',
	'figures.workingTime.none': 'Aucun temps de travail connu',
	'figures.workingTime.plain': 'Le temps de travail',
	'figures.workingTime.share': '{share} des emplois sont à temps plein',
	'figures.pay.none': 'Trop peu de salaires connus pour une médiane',
	'figures.pay.median': 'La moitié des salariés à temps plein gagne au moins {median} nets par mois',

	'figures.filter.programme': 'Programme',
	'figures.filter.cohort': 'Promotion',
	'figures.filter.wave': 'Vague',
	'figures.filter.definitions': 'Définition',
	'figures.filter.level': 'Niveau',
	'figures.filter.diploma': 'Diplôme',
	'figures.filter.domain': 'Domaine',
	'figures.filter.sex': 'Sexe',
	'figures.filter.age': 'Âge',
	'figures.filter.nationality': 'Nationalité',
	'figures.filter.route': 'Voie d’accès',
	'figures.filter.modality': 'Rythme',
	'figures.filter.centre': 'Centre',
	'figures.filter.entry': 'Situation à l’entrée',
	'figures.filter.mode': 'Mode de réponse',
	'figures.filter.family': 'Famille de métiers',
	'figures.filter.structure': 'Type de structure',
	'figures.filter.contract': 'Contrat',
	'figures.filter.situation': 'Situation',
	'figures.filter.department': 'Département',
	'figures.filter.region': 'Région',
	'figures.filter.any': 'Tous',
	'figures.filter.allCohorts': 'Toutes les promotions',

	'figures.cli.months': '{months} mois',
	'figures.cli.none': 'Aucun diplômé ne correspond à cette demande.',
	'figures.cli.set': 'Définition : {label} {version}',
	'figures.cli.everyone': 'Tous les diplômés',
	'figures.cli.head.indicator': 'indicateur',
	'figures.cli.head.value': 'taux',
	'figures.cli.head.counts': 'x / d',
	'figures.cli.head.interval': 'intervalle à 95 %',
	'figures.cli.head.answers': 'n / N',
	'figures.cli.head.display': 'lecture',
	'figures.cli.display.shown': '',
	'figures.cli.display.fragile': 'fragile ({reasons})',
	'figures.cli.display.counts': 'effectifs seuls',
	'figures.cli.display.hidden': 'masqué',
	'figures.cli.display.undefined': 'non calculable ({reasons})',
	'figures.cli.reason.small': 'moins de 30 personnes',
	'figures.cli.reason.low_response': 'moins de la moitié a répondu',
	'figures.cli.reason.wide': 'intervalle de plus de 30 points',
	'figures.cli.reason.no_data': 'dénominateur vide',
	'figures.cli.reason.not_asked': 'question non posée',
	'figures.cli.reason.population': 'moins de 20 personnes de la population visée'
} as const satisfies Record<string, Message>;
