import type { Message } from '../../message.ts';

/** What figures are called, what they mean, and the sentences that say what is true. */
export const figures = {
	'figures.indicator.REP_TAUX.title': 'Taux de réponse',
	'figures.indicator.REP_TAUX.definition':
		'Les réponses utilisables, sur tous les diplômés. Les refus, les adresses invalides et les personnes jamais jointes restent au dénominateur.',
	'figures.indicator.SAV_TAUX.title': 'Taux de situation connue',
	'figures.indicator.SAV_TAUX.definition':
		'Les situations connues par la personne, un tiers ou une source administrative, sur tous les diplômés.',
	'figures.indicator.INS_GLOB.title': 'Insertion globale',
	'figures.indicator.INS_GLOB.definition':
		'Les personnes en emploi, sur les répondants, personnes neutralisées mises à part. Ceux qui cherchent un emploi ou n’en veulent pas restent au dénominateur.',
	'figures.indicator.INS_METIER.title': 'Insertion dans le métier visé',
	'figures.indicator.INS_METIER.definition':
		'Les personnes en emploi dans le métier visé, sur les répondants, personnes neutralisées mises à part. Un emploi pas encore classé ne compte pas comme métier visé.',
	'figures.indicator.INS_METIER_UNKNOWN_TARGET.title': 'Emplois à classer',
	'figures.indicator.INS_METIER_UNKNOWN_TARGET.definition':
		'Les emplois dont personne n’a encore dit s’ils relèvent du métier visé, sur les emplois comptés.',
	'figures.indicator.METIER_EMPLOI.title': 'Part des emplois dans le métier visé',
	'figures.indicator.METIER_EMPLOI.definition':
		'Les emplois dans le métier visé, sur les emplois comptés. Ce n’est pas un taux d’insertion.',
	'figures.indicator.RETOUR_EMPLOI.title': 'Retour à l’emploi des demandeurs d’emploi',
	'figures.indicator.RETOUR_EMPLOI.definition':
		'Parmi ceux qui cherchaient un emploi à l’entrée : les personnes en emploi, sur les répondants, personnes neutralisées mises à part.',
	'figures.indicator.DEJA.title': 'Déjà en emploi à l’entrée',
	'figures.indicator.DEJA.definition':
		'Les salariés, indépendants et alternants à l’entrée en formation, sur les répondants dont cette situation est connue.',
	'figures.indicator.INS_NET.title': 'Taux net d’emploi',
	'figures.indicator.INS_NET.definition':
		'Les personnes en emploi, sur celles qui ont un emploi ou en cherchent un.',
	'figures.indicator.EMP_TAUX.title': 'Taux d’emploi',
	'figures.indicator.EMP_TAUX.definition':
		'Les personnes en emploi, sur tous les répondants, études et inactivité comprises.',
	'figures.indicator.CHO_BIT.title': 'Chômage, au sens proche du BIT',
	'figures.indicator.CHO_BIT.definition':
		'Les personnes qui cherchent un emploi et sont disponibles sous deux semaines, sur celles-ci et les personnes en emploi ou en alternance.',
	'figures.indicator.ETU_TAUX.title': 'Poursuite d’études',
	'figures.indicator.ETU_TAUX.definition':
		'Les personnes en études à titre principal ou en alternance, sur tous les répondants.',
	'figures.indicator.STABLE.title': 'Emplois stables',
	'figures.indicator.STABLE.definition':
		'Les CDI, fonctionnaires, indépendants et chefs d’entreprise, sur les emplois dont le contrat est connu.',
	'figures.indicator.TPS_PLEIN.title': 'Temps plein',
	'figures.indicator.TPS_PLEIN.definition':
		'Les emplois à temps plein, sur ceux dont le temps de travail est connu.',
	'figures.indicator.CADRE_PI.title': 'Cadres et professions intermédiaires',
	'figures.indicator.CADRE_PI.definition':
		'Les cadres et professions intermédiaires, sur les emplois dont le niveau est connu.',
	'figures.indicator.CADRE.title': 'Cadres',
	'figures.indicator.CADRE.definition': 'Les cadres, sur les emplois dont le niveau est connu.',
	'figures.indicator.ADEQ.title': 'Lien de l’emploi avec le titre',
	'figures.indicator.ADEQ.definition':
		'Les personnes qui jugent leur emploi tout à fait ou plutôt lié au titre, sur celles qui ont répondu. C’est leur avis, pas une décision sur le métier visé.',
	'figures.indicator.SAL_NET_TP.title': 'Salaire net mensuel, temps plein',
	'figures.indicator.SAL_NET_TP.definition':
		'Les quartiles du salaire net mensuel des emplois à temps plein, un douzième des primes de l’année compris quand elles sont connues.',
	'figures.indicator.SAL_NET_ETP.title': 'Salaire net mensuel, équivalent temps plein',
	'figures.indicator.SAL_NET_ETP.definition':
		'Les quartiles du salaire net mensuel ramené au temps plein, primes comprises, des emplois d’un mi-temps ou plus.',
	'figures.indicator.SAL_NET.title': 'Salaire net mensuel',
	'figures.indicator.SAL_NET.definition':
		'Les quartiles du salaire net mensuel de tous les répondants qui l’ont donné.',
	'figures.indicator.MOBILITE.title': 'Mobilité',
	'figures.indicator.MOBILITE.definition':
		'Les personnes qui travaillent hors de la région de la formation ou à l’étranger, sur celles dont le lieu de travail est connu.',
	'figures.indicator.SEXE_F.title': 'Femmes',
	'figures.indicator.SEXE_F.definition': 'Les femmes, sur les répondants dont le sexe est connu.',
	'figures.indicator.V_FC_GLOB_INTL.title': 'Insertion globale, titre international',
	'figures.indicator.V_FC_GLOB_INTL.definition':
		'L’insertion globale telle qu’elle serait si le titre était international : les emplois à l’étranger y restent.',
	'figures.indicator.V_MESR_INS.title': 'Taux d’insertion de l’université',
	'figures.indicator.V_MESR_INS.definition':
		'Les personnes en emploi, sur celles qui ont un emploi ou en cherchent un, parmi les diplômés français de formation initiale de moins de 30 ans. Sans objet sous 20 personnes de cette population.',
	'figures.indicator.V_INSERSUP_SAL_FR.title': 'Emploi salarié en France',
	'figures.indicator.V_INSERSUP_SAL_FR.definition':
		'Les salariés en France, sur les répondants qui ne sont plus en études.',
	'figures.indicator.V_CGE_NET.title': 'Taux net d’emploi des grandes écoles',
	'figures.indicator.V_CGE_NET.definition':
		'Les personnes en emploi, sur celles qui ont un emploi ou en cherchent un.',
	'figures.indicator.V_NACE_KNOWLEDGE.title': 'Situations connues, à la manière de NACE',
	'figures.indicator.V_NACE_KNOWLEDGE.definition':
		'Les situations connues, quelle qu’en soit la source, sur tous les diplômés.',
	'figures.indicator.V_NACE_CAREER.title': 'En emploi ou en études, à la manière de NACE',
	'figures.indicator.V_NACE_CAREER.definition':
		'Les personnes en emploi ou en études, sur les situations connues, inactifs mis à part.',
	'figures.indicator.V_HESA_EMP_OR_STUDY.title': 'En emploi ou en études, à la manière de HESA',
	'figures.indicator.V_HESA_EMP_OR_STUDY.definition':
		'Les personnes en emploi, en études, ou les deux, sur tous les répondants.',
	'figures.indicator.V_ALMALAUREA_EMP.title': 'Taux d’emploi d’AlmaLaurea',
	'figures.indicator.V_ALMALAUREA_EMP.definition':
		'Les personnes en emploi, alternance comprise, sur tous les répondants.',
	'figures.indicator.V_ALMALAUREA_UNEMP.title': 'Taux de chômage d’AlmaLaurea',
	'figures.indicator.V_ALMALAUREA_UNEMP.definition':
		'Les personnes en recherche d’emploi, sur celles-ci et les personnes en emploi ou en alternance.',
	'figures.indicator.METIERS.title': 'Intitulés de poste',
	'figures.indicator.METIERS.definition':
		'Les personnes en emploi, par famille de métiers du programme et par intitulé donné.',
	'figures.indicator.STRUCT.title': 'Structures employeuses',
	'figures.indicator.STRUCT.definition': 'Les personnes en emploi, par type de structure employeuse.',
	'figures.indicator.SITUATION.title': 'Situation',
	'figures.indicator.SITUATION.definition': 'Tous les répondants, par situation à la date de référence.',
	'figures.indicator.CONTRAT.title': 'Contrat',
	'figures.indicator.CONTRAT.definition': 'Les personnes en emploi, par type de contrat.',
	'figures.indicator.TEMPS.title': 'Temps de travail',
	'figures.indicator.TEMPS.definition': 'Les personnes en emploi, par temps de travail.',

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
