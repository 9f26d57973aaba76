import type { Message } from '../../message.ts';

/** Words of figures that were published elsewhere. */
export const published = {
	'published.title': 'Chiffres publiés ailleurs',
	'published.intro':
		'Un chiffre lu sur une diapositive, un rapport ou une fiche, gardé avec sa source. Il n’est jamais changé en personnes, et n’entre dans aucun calcul.',
	'published.none': 'Aucun chiffre publié ailleurs.',
	'published.none.text':
		'Quand il ne reste d’une enquête que des totaux, ajoutez-les ici : ils seront montrés avec leur source.',
	'published.done': 'C’est enregistré.',
	'published.add': 'Ajouter un chiffre',
	'published.add.submit': 'Ajouter ce chiffre',
	'published.programme': 'Programme',
	'published.cohorts': 'Promotions',
	'published.waveMonths': 'Mois après le titre, si la source le dit',
	'published.label': 'Ce qui est compté, dans les mots de la source',
	'published.count': 'Nombre de personnes',
	'published.total': 'Sur combien',
	'published.rate': 'Taux, en pour cent',
	'published.source': 'Source',
	'published.sourceUrl': 'Adresse de la source',
	'published.publishedOn': 'Publié le',
	'published.hint.cohorts': 'Par exemple : 2012, 2013, 2014',
	'published.hint.label': 'Par exemple : conseillers en insertion professionnelle',
	'published.hint.rate': 'Si la source donne un taux et non un nombre.',
	'published.hint.source': 'Par exemple : réunion d’information de février 2015, diapositive 9',
	'published.value': 'Chiffre',
	'published.indicator': 'Indicateur comparable',
	'published.indicator.none': 'Aucun : un autre décompte',
	'published.hint.indicator':
		'S’il mesure la même chose qu’un de ces taux, il est montré à côté de celui que Devenir calcule.',
	'published.elsewhere': 'publié ailleurs',
	'published.computed': 'Calculé ici',
	'published.gap': 'Écart (publié − calculé)',
	'published.points': { one: '{points} point', other: '{points} points' },
	'published.beside.gap': '({gap} sur le taux calculé).',
	'published.beside.note':
		'Ces chiffres viennent d’ailleurs et n’entrent dans aucun calcul. L’écart se lit avec prudence : la source peut compter autrement.',
	'published.of': '{count} sur {total}',
	'published.wave': 'à {months} mois',
	'published.action': 'Action',
	'published.delete': 'Supprimer « {label} »'
} as const satisfies Record<string, Message>;
