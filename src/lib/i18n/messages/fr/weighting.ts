import type { Message } from '../../message.ts';

/** Weighting a class: what it does, what stands against it, who decided it. */
export const weighting = {
	'weighting.title': 'Pondération',
	'weighting.lede':
		'Pondérer, c’est donner à chaque groupe le poids qu’il a parmi les diplômés plutôt que parmi les réponses. C’est rarement utile, et jamais fait sans décision écrite.',
	'weighting.never':
		'Les taux du RNCP ne sont jamais pondérés. Un taux pondéré se lit à côté du taux simple, jamais à sa place.',
	'weighting.oneClass':
		'La décision porte sur une promotion entière à une seule vague : choisissez un programme, une promotion et une vague, sans autre filtre.',
	'weighting.off': 'Cette promotion n’est pas pondérée.',
	'weighting.on': 'Pondérée depuis le {date} par {name}, selon : {variables}.',
	'weighting.reason': 'Motif : {reason}',
	'weighting.someone': 'une personne dont le compte n’existe plus',
	'weighting.method.post-stratification':
		'Post-stratification : les réponses de chaque groupe pèsent ce que le groupe pèse parmi les diplômés.',
	'weighting.method.raking':
		'Calage sur marges : les poids sont ajustés à chaque variable tour à tour, jusqu’à les respecter toutes.',
	'weighting.choose': 'Variables à essayer, de une à trois',
	'weighting.choose.hint': 'Connues de tous les diplômés. Chaque essai est noté au journal.',
	'weighting.try': 'Voir ce que cela ferait',
	'weighting.tried': 'Avec {variables}',
	'weighting.refused': 'Cette promotion ne peut pas être pondérée ainsi :',
	'weighting.weights':
		'Poids de {least} à {most} fois le poids moyen. Effet de plan : {effect}. Les {people} réponses en valent {effective} de même poids.',
	'weighting.effect': 'Ce que la pondération change',
	'weighting.effect.note': 'Définition : {set}. Intervalles à 95 %, approchés pour les taux pondérés.',
	'weighting.effect.other':
		'La vue suit une définition qui n’est jamais pondérée : l’effet est montré sur les taux d’une autre.',
	'weighting.column.rate': 'Taux',
	'weighting.column.counts': 'Effectifs',
	'weighting.column.plain': 'Simple',
	'weighting.column.weighted': 'Pondéré',
	'weighting.column.gap': 'Écart',
	'weighting.cell': '{share} ({range})',
	'weighting.counts': '{x} sur {d}',
	'weighting.points': { one: '{points} point', other: '{points} points' },
	'weighting.reasonField': 'Motif de la décision',
	'weighting.reasonField.hint': 'Pourquoi ces variables, et pourquoi maintenant. Il est montré et gardé.',
	'weighting.decide': 'Pondérer cette promotion',
	'weighting.endField': 'Motif de la fin',
	'weighting.end': 'Cesser de pondérer',
	'weighting.history': 'Décisions passées',
	'weighting.history.line':
		'{variables}, du {from} ({by}) au {until} ({endedBy}). Motif : {reason} Fin : {endReason}',
	'weighting.refusal.few_graduates': '{people} diplômés : il en faut {least}.',
	'weighting.refusal.few_answers': '{people} réponses : il en faut {least}.',
	'weighting.refusal.everybody_answered': 'Tout le monde a répondu : il n’y a rien à corriger.',
	'weighting.refusal.no_gap':
		'Les groupes répondent presque autant les uns que les autres (moins de 15 points d’écart) : pondérer ne corrigerait rien.',
	'weighting.refusal.not_linked':
		'Les groupes qui répondent inégalement ont presque le même taux d’emploi (moins de 10 points d’écart) : pondérer ne corrigerait rien.',
	'weighting.refusal.unknown_category': {
		one: '{variable} : inconnu pour {people} diplômé. Les totaux doivent être exacts.',
		other: '{variable} : inconnu pour {people} diplômés. Les totaux doivent être exacts.'
	},
	'weighting.refusal.small_category': {
		one: '{variable}, « {category} » : {people} réponse, il en faut {least}. Regroupez cette catégorie avec une autre, ou laissez cette variable.',
		other:
			'{variable}, « {category} » : {people} réponses, il en faut {least}. Regroupez cette catégorie avec une autre, ou laissez cette variable.'
	},
	'weighting.refusal.caps_not_attainable':
		'Des poids dépasseraient trois fois le poids moyen, ou n’en seraient pas le tiers. Choisissez moins de variables.',
	'weighting.refusal.not_converged':
		'Aucun jeu de poids ne respecte toutes ces variables à la fois. Choisissez moins de variables.',
	'weighting.refusal.too_costly':
		'Les {people} réponses n’en vaudraient plus que {effective} : la précision perdue dépasse ce qui serait corrigé.',
	'weighting.beside': 'Le même taux, pondéré',
	'weighting.beside.lede':
		'Taux pondéré selon {variables}, par décision du {date}. Le taux simple, plus haut, reste celui de la promotion.',
	'weighting.beside.stopped':
		'La pondération décidée le {date} selon {variables} ne peut plus être calculée avec les réponses d’aujourd’hui :',
	'weighting.beside.link': 'La décision et ce qu’elle change',
	'problem.weighting.variable':
		'« {found} » n’est pas une variable de pondération. Choisissez parmi : {known}.',
	'problem.weighting.variables': 'Choisissez de une à {most} variables.',
	'problem.weighting.reason': 'Écrivez un motif, de {most} caractères au plus.',
	'problem.weighting.one-class':
		'La pondération se décide pour une promotion entière à une vague. Choisissez un programme, une promotion et une vague.',
	'problem.weighting.refused':
		'Cette promotion ne peut pas être pondérée selon ces variables. Essayez-les pour lire pourquoi.',
	'problem.weighting.standing':
		'Cette promotion est déjà pondérée à cette vague. Mettez d’abord fin à la décision en cours.',
	'problem.weighting.unknown': 'Cette décision n’existe pas, ou a déjà pris fin. Rechargez la page.'
} as const satisfies Record<string, Message>;
