import type { Message } from '../../message.ts';

/** The method page: how figures are made, read and withheld. */
export const method = {
	'method.title': 'Définitions et méthode',
	'method.lede':
		'Comment les chiffres sont comptés, ce qu’ils ne disent pas, et pourquoi certains sont masqués.',
	'method.contents': 'Sur cette page',
	'method.example.name': 'Insertion globale',
	'method.read.title': 'Lire un chiffre',
	'method.interval.title': 'L’intervalle à 95 %',
	'method.interval.what':
		'Une promotion est petite. Une autre, formée de la même façon, donnerait un taux un peu différent. L’intervalle dit de combien.',
	'method.interval.how':
		'Il est calculé par la méthode de Wilson, sans correction de continuité ni correction de population finie. Il ne sort jamais de 0 à 100 %.',
	'method.interval.table': 'Largeur de l’intervalle autour d’un taux de 80 %',
	'method.interval.answers': 'Réponses',
	'method.interval.half': 'De part et d’autre',
	'method.interval.points': '± {points} points',
	'method.interval.person':
		'« Une personne = 2,3 points » dit la même chose autrement : une réponse de plus ou de moins déplace le taux d’autant.',
	'method.bounds.title': 'Les bornes sans hypothèse',
	'method.bounds.text':
		'Personne ne sait ce que font ceux qui n’ont pas répondu. La borne basse les suppose tous hors du numérateur, la borne haute tous dedans.',
	'method.bounds.formula': 'Avec m personnes sans réponse : de x / (d + m) à (x + m) / (d + m).',
	'method.neutral.title': 'Les personnes neutralisées',
	'method.neutral.text':
		'Selon France compétences, certains répondants ne comptent ni en haut ni en bas du taux : en études ou en alternance, dans l’impossibilité de travailler, à la retraite, ou en emploi à l’étranger.',
	'method.neutral.shown': 'Leur nombre est toujours montré, par motif.',
	'method.display.title': 'Ce qui est montré, ce qui est masqué',
	'method.display.caption': 'Règles d’affichage d’un taux',
	'method.display.note': 'La première règle qui s’applique l’emporte. d est le dénominateur.',
	'method.display.state': 'État',
	'method.display.internal': 'Espace équipe',
	'method.display.public': 'Page publique',
	'method.display.undefined': 'Non calculable (n. c.)',
	'method.display.undefined.rule': 'd = 0',
	'method.display.hidden': 'Masqué (c)',
	'method.display.hidden.internal': 'd < 5',
	'method.display.hidden.public': 'd < 20, ou moins de 30 % de réponses',
	'method.display.counts': 'Effectifs seuls',
	'method.display.counts.internal': 'd de 5 à 9',
	'method.display.fragile': 'Fragile',
	'method.display.fragile.rule': 'd < 30, ou moins de 50 % de réponses, ou intervalle de plus de 30 points',
	'method.display.none': 'sans objet',
	'method.display.signs':
		'Un vrai zéro s’écrit 0. Une case masquée en entraîne parfois une autre : sans cela, une soustraction la redonnerait.',
	'method.pay.title': 'Salaires',
	'method.pay.text':
		'Médiane et quartiles seulement, jamais de minimum, de maximum ni de moyenne. Le quartile est de type 2, arrondi ensuite à 10 €.',
	'method.pay.least':
		'Une médiane demande 10 salaires connus dans l’espace équipe et 20 sur une page publique ; un quartile, 20 et 40.',
	'method.compare.title': 'Comparer deux promotions',
	'method.compare.text':
		'L’écart est donné avec son intervalle (Newcombe). Si l’intervalle contient zéro, la page écrit « pas d’évolution mesurable ».',
	'method.compare.scale':
		'À 80 %, deux groupes de 40 réponses doivent différer de 18 points avant de conclure ; deux groupes de 200, de 8 points.',
	'method.missing.title': 'Réponses manquantes',
	'method.missing.text':
		'Une question sans réponse sort du numérateur et du dénominateur de son indicateur, et leur nombre est montré. Exception : un emploi que personne n’a classé compte hors du métier visé.',
	'method.sets.title': 'Définitions',
	'method.sets.text':
		'Les mêmes réponses donnent plusieurs taux, selon le producteur. Chaque chiffre nomme sa définition et sa version.',
	'method.tables.heading': 'Tableaux de l’explorateur',
	'method.notHere.heading': 'Non calculables ici',
	'method.set.heading': '{label}, version {version}'
} as const satisfies Record<string, Message>;
