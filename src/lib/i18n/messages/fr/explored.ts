import type { Message } from '../../message.ts';

/** What is true of a table or a comparison of the Explorer. */
export const explored = {
	'figures.explore.measure.graduates': 'Diplômés',
	'figures.explore.measure.answers': 'Répondants',
	'figures.explore.measure.employed': 'Personnes en emploi',
	'figures.explore.measure.target': 'Personnes dans un métier visé',
	'figures.explore.caption.one': '{name}, par « {rows} »',
	'figures.explore.caption.two': '{name}, par « {rows} » et « {columns} »',
	'figures.explore.together': { one: '{count} autre catégorie', other: '{count} autres catégories, réunies' },
	'figures.explore.message.hidden': 'Trop peu de personnes pour montrer un chiffre',
	'figures.explore.message.noRate': '{name} : pas de taux à lire dans cette sélection',
	'figures.explore.message.differ': '{name} : une différence mesurable selon « {rows} »',
	'figures.explore.message.alike': '{name} : pas de différence mesurable selon « {rows} »',
	'figures.explore.message.few': '{name} selon « {rows} » : trop peu de personnes pour comparer',
	'figures.explore.message.nobody': '{name} : personne dans cette sélection',
	'figures.explore.message.total': '{name} : {x} en tout',
	'figures.explore.message.largest':
		'{name} : {x} sur {d} pour « {label} », la catégorie connue la plus nombreuse',
	'figures.explore.pooled.people':
		'Promotions {from} à {to} réunies : {count} promotions, effectifs additionnés.',
	'figures.explore.pooled.alike':
		'Promotions {from} à {to} réunies : {count} promotions, numérateurs et dénominateurs additionnés, jamais une moyenne de taux. Pas de différence mesurable entre elles.',
	'figures.explore.pooled.differ':
		'Promotions {from} à {to} réunies : {count} promotions, numérateurs et dénominateurs additionnés, jamais une moyenne de taux. Elles diffèrent entre elles : le taux réuni n’en décrit aucune.',
	'figures.explore.pooled.few':
		'Promotions {from} à {to} réunies : {count} promotions, numérateurs et dénominateurs additionnés, jamais une moyenne de taux. Trop peu de personnes pour dire si elles diffèrent.',
	'figures.compare.alone': '{name} : rien à comparer',
	'figures.compare.alone.note':
		'Il faut deux groupes dont le taux se lit : 10 personnes au dénominateur ou plus.',
	'figures.compare.none': 'Entre {from} et {to}, pas de différence mesurable',
	'figures.compare.up': '{name} : plus élevé pour {to} que pour {from}',
	'figures.compare.down': '{name} : moins élevé pour {to} que pour {from}',
	'figures.compare.note': {
		one: 'Écart de {difference} point, intervalle à 95 % de {lower} à {upper} (Newcombe).',
		other: 'Écart de {difference} points, intervalle à 95 % de {lower} à {upper} (Newcombe).'
	},
	'figures.compare.verdict.none': 'L’écart n’est pas mesurable avec ces effectifs.',
	'figures.compare.verdict.some': 'L’écart dépasse ce que le hasard explique.',
	'figures.compare.sayable':
		'« {name} : {toShare} pour {to} ({toX} sur {toD}), {fromShare} pour {from} ({fromX} sur {fromD}). {verdict} »',
	'figures.compare.unsayable.up': {
		one: '« {name} : en progrès de {count} point. » Deux groupes de cette taille peuvent différer davantage par hasard.',
		other:
			'« {name} : en progrès de {count} points. » Deux groupes de cette taille peuvent différer davantage par hasard.'
	},
	'figures.compare.unsayable.down': {
		one: '« {name} : en recul de {count} point. » Deux groupes de cette taille peuvent différer davantage par hasard.',
		other:
			'« {name} : en recul de {count} points. » Deux groupes de cette taille peuvent différer davantage par hasard.'
	},
	'figures.compare.unsayable.rank':
		'Un classement : l’ordre des taux n’est pas un ordre des groupes tant que les écarts ne sont pas mesurables deux à deux.',
	'figures.compare.noneOfMany': '{name} : pas de différence mesurable entre ces {groups} groupes',
	'figures.compare.someOfMany': {
		one: '{name} : {count} écart mesurable sur {pairs}',
		other: '{name} : {count} écarts mesurables sur {pairs}'
	},
	'figures.compare.note.many':
		'{pairs} écarts regardés ensemble : chacun a son intervalle de Newcombe, et sa probabilité est corrigée pour leur nombre (Holm).'
} as const satisfies Record<string, Message>;
