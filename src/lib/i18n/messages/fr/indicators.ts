import type { Message } from '../../message.ts';

/** What each indicator is called, and its definition in a sentence or two. */
export const indicators = {
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
	'figures.indicator.REP_JOIGNABLES.title': 'Taux de réponse des personnes joignables',
	'figures.indicator.REP_JOIGNABLES.definition':
		'Les réponses utilisables, sur les diplômés sans ceux dont l’adresse ne marche plus. Ne se lit qu’à côté du taux de réponse.',
	'figures.indicator.ETU_CUMUL.title': 'Études à côté d’un emploi',
	'figures.indicator.ETU_CUMUL.definition':
		'Les personnes en emploi qui suivent aussi une formation, sur tous les répondants.',
	'figures.indicator.FAVORABLE.title': 'Devenir favorable',
	'figures.indicator.FAVORABLE.definition':
		'Les personnes en emploi, en études ou en alternance, sur tous les répondants.',
	'figures.indicator.PARTIEL_SUBI.title': 'Temps partiel subi',
	'figures.indicator.PARTIEL_SUBI.definition':
		'Les temps partiels que la personne n’a pas choisis, sur ceux dont on le sait.',
	'figures.indicator.V_MESR_EMP.title': 'Taux d’emploi de l’université',
	'figures.indicator.V_MESR_EMP.definition':
		'Les personnes en emploi, sur les répondants qui n’étudient plus, parmi les diplômés français de formation initiale de moins de 30 ans. Sans objet sous 20 personnes de cette population.',
	'figures.indicator.SAL_BRUT_TP.title': 'Rémunération brute annuelle, temps plein',
	'figures.indicator.SAL_BRUT_TP.definition':
		'Les quartiles de la rémunération brute annuelle des emplois comptés à temps plein, donnée ou convertie ; jamais de moyenne.',
	'figures.indicator.PREM_EMPLOI.title': 'Délai d’accès au premier emploi',
	'figures.indicator.PREM_EMPLOI.definition':
		'Les mois entre le titre et le premier emploi, par la méthode de Kaplan et Meier. Un emploi déjà tenu au titre est un délai nul ; qui n’en a pas trouvé compte aussi longtemps qu’on l’a suivi. Ce n’est jamais la moyenne des seuls délais terminés.',
	'figures.indicator.PREM_EMPLOI_SANS.title': 'Délai d’accès au premier emploi, sans emploi au titre',
	'figures.indicator.PREM_EMPLOI_SANS.definition':
		'Le même délai, parmi ceux qui n’avaient pas d’emploi au moment du titre : c’est celui qu’il faut lire pour des adultes.',
	'figures.indicator.LOC.title': 'Lieu d’emploi',
	'figures.indicator.LOC.definition':
		'Les personnes en emploi, par région de travail ; les territoires de trop peu de personnes sont réunis.',
	'figures.indicator.FLUX.title': 'De l’entrée au devenir',
	'figures.indicator.FLUX.definition':
		'Les répondants, par situation à l’entrée en formation et à la date de référence ; les petites cases sont retenues avec leurs compléments.',
	'figures.indicator.SATIS.title': 'Satisfaction',
	'figures.indicator.SATIS.definition':
		'Les deux meilleures notes de l’échelle, sur ceux qui ont répondu à la question, l’échelle imprimée à côté.',
	'figures.indicator.SATIS.missing':
		'Non calculable ici, parce que la note reste dans les réponses au questionnaire et n’entre pas dans la fiche de devenir dont viennent les chiffres.',
	'figures.indicator.EFFET.title': 'Effet de la formation',
	'figures.indicator.EFFET.definition':
		'Les personnes dont le contrat, la paie ou les missions ont changé depuis le titre, sur les emplois comptés.',
	'figures.indicator.EFFET.missing':
		'Non calculable ici, parce que les changements dits par la personne restent dans ses réponses et n’entrent pas dans la fiche de devenir.',
	'figures.indicator.OBTENTION.title': 'Taux d’obtention',
	'figures.indicator.OBTENTION.definition': 'Les certifiés, sur les candidats présentés au jury.',
	'figures.indicator.OBTENTION.missing':
		'Non calculable ici, parce que la liste du jury ne contient que les certifiés : les candidats présentés ne sont pas connus.',
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
	'figures.indicator.TEMPS.definition': 'Les personnes en emploi, par temps de travail.'
} as const satisfies Record<string, Message>;
