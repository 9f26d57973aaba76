import type { Message } from '../../message.ts';

/** The Explorer: tables to build, groups to compare. */
export const explore = {
	'explore.title': 'Explorer',
	'explore.document': 'Explorer {programme}',
	'explore.intro':
		'Construisez un tableau ou une comparaison. L’adresse de la page garde vos choix : partagée, elle donne les mêmes chiffres.',
	'explore.reset': 'Revenir à l’Explorer sans choix',
	'explore.form.measure': 'Compter',
	'explore.form.rows': 'En lignes',
	'explore.form.columns': 'En colonnes',
	'explore.form.none': 'Aucune',
	'explore.form.small': 'Petits effectifs',
	'explore.form.small.hidden': 'Masqués, pour diffuser',
	'explore.form.small.shown': 'Montrés, pour vous seul',
	'explore.form.apply': 'Afficher',
	'explore.table': 'Tableau croisé',
	'explore.table.fragile': '{counts} · fragile',
	'explore.signs': 'Signes du tableau',
	'explore.signs.confidential': 'masqué',
	'explore.signs.zero': 'vrai zéro',
	'explore.signs.notCalculable': 'non calculable',
	'explore.signs.missing': 'question non posée',
	'explore.why': 'Pourquoi « c » ?',
	'explore.why.primary': {
		one: '{count} case compte moins de 5 personnes.',
		other: '{count} cases comptent moins de 5 personnes.'
	},
	'explore.why.complementary': {
		one: '{count} autre est masquée avec elles : sans cela, une soustraction depuis le total redonnerait les premières.',
		other:
			'{count} autres sont masquées avec elles : sans cela, une soustraction depuis le total redonnerait les premières.'
	},
	'explore.why.margins':
		'Aucune case ne peut être montrée sans danger : seuls les totaux le sont. Réunissez des promotions ou retirez une variable.',
	'explore.why.all':
		'Ces filtres désignent moins de 5 personnes, ou en laissent moins de 5 de côté. Élargissez la sélection.',
	'explore.why.merged':
		'Les catégories de moins de 5 personnes, et les plus petites quand elles sont trop nombreuses, sont réunies sur une ligne.',
	'explore.why.none':
		'Les petits effectifs sont montrés tels quels, à vous seul : ne diffusez pas ce tableau.',
	'explore.why.nothing': 'Aucune case n’a dû être masquée. Une case de moins de 5 personnes le serait.',
	'explore.more': 'Pour en voir plus',
	'explore.more.dropColumns': 'Retirer la colonne « {name} »',
	'explore.more.allCohorts': 'Réunir toutes les promotions',
	'explore.more.swap': 'Échanger lignes et colonnes',
	'explore.more.showSmall': 'Montrer les petits effectifs',
	'explore.more.hideSmall': 'Masquer les petits effectifs',
	'explore.compare': 'Comparer deux à quatre groupes',
	'explore.compare.over.cohort': 'Des promotions',
	'explore.compare.over.programme': 'Des programmes',
	'explore.compare.choose': 'De deux à quatre',
	'explore.compare.apply': 'Comparer',
	'explore.compare.sub': '{name}, {over}. Point : taux. Barre : intervalle à 95 %.',
	'explore.compare.base': '{label} : {text}',
	'explore.compare.gap': 'Écart {to} − {from}',
	'explore.compare.gapUnit': '{points} points',
	'explore.compare.gapRange': '{lower} à {upper}',
	'explore.compare.measurable': 'mesurable',
	'explore.compare.notMeasurable': 'pas de différence mesurable',
	'explore.compare.column.group': 'Groupe ou écart',
	'explore.compare.column.value': 'Taux ou écart',
	'explore.compare.column.reading': 'Lecture',
	'explore.compare.can': 'Ce que l’on peut écrire',
	'explore.compare.cannot': 'Ce que l’on ne peut pas écrire',
	'explore.empty.title': 'Personne dans cette sélection',
	'explore.empty.text': 'Aucun diplômé ne correspond à ces filtres. Élargissez-les.'
} as const satisfies Record<string, Message>;
