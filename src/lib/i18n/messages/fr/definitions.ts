import type { Message } from '../../message.ts';

/** The same answers by the definition of each producer. */
export const definitions = {
	'definitions.title': 'Définitions comparées',
	'definitions.intro':
		'Un taux dépend de qui l’on compte. Voici les mêmes réponses comptées comme chaque producteur les compterait. Aucune ligne n’est la bonne parce qu’elle est la plus haute.',
	'definitions.rates': 'Un taux par producteur',
	'definitions.rates.note':
		'Les lignes suivent l’ordre des producteurs, pas celui des taux. « n. c. » : non calculable ; « c » : trop peu de personnes.',
	'definitions.column.producer': 'Producteur',
	'definitions.column.about': 'Population et date',
	'definitions.column.print': 'Ce qu’il imprimerait',
	'definitions.column.rule': 'Règle changée',
	'definitions.column.change': 'Écart dû à cette règle',
	'definitions.about.rncp': 'Tous les titulaires, à la date de référence ; personnes neutralisées à part',
	'definitions.about.ove': 'Tous les diplômés de l’enquête, à 30 mois',
	'definitions.about.mesr':
		'Diplômés français de formation initiale de moins de 30 ans ; 18 et 30 mois, au 1er décembre',
	'definitions.about.insersup': 'Tous les sortants d’études ; de 6 à 30 mois, par les fiches de paie',
	'definitions.about.cge': 'Les trois dernières promotions, au premier trimestre',
	'definitions.about.nace': 'La promotion de l’année, au 31 décembre ; toutes sources',
	'definitions.about.hesa': 'Semaine d’enquête, à 15 mois',
	'definitions.about.almalaurea': 'Personnes interrogées, à 1, 3 et 5 ans',
	'definitions.about.statistics': 'Tous les diplômés, à la date de référence',
	'definitions.print.fragile': 'signalé plus fragile : moins de la moitié a répondu',
	'definitions.print.ns': 'non significatif : moins de 30 réponses',
	'definitions.print.nd': 'non disponible : population trop petite',
	'definitions.print.same': 'pas de règle d’affichage connue',
	'definitions.print.rounded': 'effectifs arrondis à 5, pourcentage affiché',
	'definitions.print.noPercent': 'effectifs arrondis à 5, sans pourcentage',
	'definitions.gap': 'Pourquoi InserSup donne un autre taux',
	'definitions.gap.intro':
		'On part du taux d’insertion global et l’on change une règle après l’autre. Les écarts s’ajoutent jusqu’au taux compté à la manière d’InserSup sur les mêmes réponses.',
	'definitions.gap.caption': 'Du taux global à l’emploi salarié en France, règle par règle',
	'definitions.gap.start': 'Taux d’insertion global (RNCP)',
	'definitions.gap.unable': 'Les personnes empêchées ou retraitées comptent au dénominateur',
	'definitions.gap.abroad': 'Celles qui travaillent à l’étranger aussi, sans être en emploi en France',
	'definitions.gap.place': 'Un emploi dont le pays est inconnu ne compte pas comme emploi en France',
	'definitions.gap.own-account': 'Les indépendants et les volontaires internationaux ne sont pas salariés',
	'definitions.gap.none':
		'Cette décomposition ne peut pas être montrée ici : un taux manque, ou une règle ne déplace que quelques personnes qui seraient reconnaissables.',
	'definitions.unmeasured': 'Ce que les réponses ne peuvent pas mesurer',
	'definitions.unmeasured.payroll':
		'InserSup lit les fiches de paie : un emploi dit par la personne et absent des fichiers n’y est pas, et l’inverse.',
	'definitions.unmeasured.leavers':
		'InserSup compte tous les sortants ; ici, seuls ceux qui ont répondu sont connus.',
	'definitions.unmeasured.dates':
		'InserSup observe à des mois fixes après la sortie d’études ; ici, à la date de référence de l’enquête.'
} as const satisfies Record<string, Message>;
