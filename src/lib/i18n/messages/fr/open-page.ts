import type { Message } from '../../message.ts';

export const openPage = {
	'open.rate.under': 'moins de {bound}',
	'open.rate.from': '{bound} et plus',
	'open.rate.people': { one: 'sur {d} personne', other: 'sur {d} personnes' },
	'open.rate.counts': '{x} sur {d}',
	'open.ends': 'de {lower} à {upper}',
	'open.day': 'Situation au {day}.',
	'open.days': 'Situation entre le {first} et le {last}.',
	'open.fictional': 'Données fictives',
	'open.fragile': 'Fragile',
	'open.interval': 'Intervalle à 95 % : {ends}.',
	'open.bounds': 'Sans hypothèse sur les absents : {ends}.',
	'open.person': 'Une personne = {points} points.',
	'open.reason.undefined': 'Non calculable : personne au dénominateur, ou question non posée.',
	'open.reason.band':
		'Le chiffre exact permettrait de reconnaître moins de cinq personnes : seule la tranche est donnée.',
	'open.reason.hidden.small': 'Masqué : trop peu de personnes.',
	'open.reason.hidden.low_response': 'Masqué : trop peu de réponses.',
	'open.reason.hidden.wide': 'Masqué : intervalle trop large.',
	'open.reason.hidden.protected': 'Masqué, pour que personne ne puisse être reconnu.',
	'open.reason.fragile.small': 'Moins de 30 personnes, à lire avec prudence.',
	'open.reason.fragile.low_response':
		'Moins de la moitié, ou à peine plus, a répondu : à lire avec prudence.',
	'open.reason.fragile.wide': 'Intervalle de plus de 30 points, à lire avec prudence.',
	'open.reason.fragile.protected': 'À lire avec prudence.',
	'open.list.entry': 'D’où viennent les diplômés',
	'open.list.families': 'Les métiers exercés',
	'open.list.structures': 'Les structures où ils travaillent',
	'open.list.contracts': 'Les contrats',
	'open.list.entry.others': 'Autres situations, ou non connue',
	'open.list.families.others': 'Autres métiers, ou non précisé',
	'open.list.structures.others': 'Autres structures, ou non précisée',
	'open.list.contracts.others': 'Autres contrats, ou non précisé',
	'open.list.families.outside': 'Métier hors de la liste du programme',
	'open.list.structures.outside': 'Structure hors de la liste du programme',
	'open.list.ofHolders': {
		one: 'Situation à l’entrée en formation, {people} diplômé de {years}',
		other: 'Situation à l’entrée en formation, {people} diplômés de {years}'
	},
	'open.list.ofWorking': {
		one: 'Six mois après le titre, {people} personne en emploi, diplômée de {years}',
		other: 'Six mois après le titre, {people} personnes en emploi, diplômées de {years}'
	},
	'open.list.spoken': '{title}. {who}.',
	'open.list.merged': 'Les groupes de moins de cinq personnes sont réunis.',
	'open.list.column.category': 'Catégorie',
	'open.list.column.people': 'Personnes',
	'open.list.column.share': 'Part',
	'open.table': 'Les chiffres en tableau',
	'open.account': 'Un carré, une personne',
	'open.account.target': 'métier visé',
	'open.account.other-work': 'autre emploi',
	'open.account.no-work': 'sans emploi',
	'open.account.neutralised': 'autre situation',
	'open.account.no-answer': 'sans réponse',
	'open.account.working': 'en emploi',
	'open.account.counted': 'pris en compte',
	'open.account.answered': 'répondants',
	'open.account.certified': 'diplômés',
	'open.account.spoken': 'Tous les diplômés de {years}, par situation six mois après le titre',
	'open.account.note':
		'Autre situation : études, alternance, travail à l’étranger, retraite ou impossibilité de travailler. Ces personnes ne comptent ni en haut ni en bas du taux.',
	'open.trend': 'D’une promotion à l’autre',
	'open.trend.alike': 'Aucune différence mesurable entre ces promotions.',
	'open.trend.differ': 'Ces promotions diffèrent plus que le hasard ne l’explique (test à 5 %).',
	'open.trend.few': 'Trop peu de personnes pour dire si ces promotions diffèrent.',
	'open.trend.spoken': 'En emploi six mois après le titre, par promotion : {rates}',
	'open.promotions': 'Promotions publiées',
	'open.promotions.note':
		'Définitions de France compétences. Les taux sont ceux des diplômés qui ont répondu.',
	'open.column.promotion': 'Promotion',
	'open.column.certified': 'Diplômés',
	'open.column.vae': 'dont VAE',
	'open.column.response': 'Réponse à 6 mois',
	'open.column.global': 'En emploi à 6 mois',
	'open.column.target': 'Métier visé à 6 mois',
	'open.column.target24': 'Métier visé à 2 ans',
	'open.jobs': 'Les métiers',
	'open.jobs.title': 'Ce que vous pourrez faire',
	'open.places.title': 'Où vous pourrez travailler',
	'open.units': {
		one: 'La formation : {count} unité, étapes : {blocks}',
		other: 'La formation : {count} unités, étapes : {blocks}'
	},
	'open.block': 'Certificat ou titre {code}',
	'open.ways': 'Comment se former',
	'open.admission': 'Conditions d’accès.',
	'open.level': 'niveau {level}',
	'open.rhythm': 'Rythme',
	'open.step': 'Étape à mi-parcours',
	'open.after': 'En emploi six mois après',
	'open.results': 'Ce que sont devenus les diplômés',
	'open.results.none':
		'Les promotions publiées comptent trop peu de personnes, ou trop peu de réponses, pour qu’un taux puisse être donné sans que quelqu’un soit reconnu.',
	'open.results.who': {
		one: 'Promotion {years}, six mois après le titre.',
		other:
			'Promotions {years} réunies, six mois après le titre : seule, chacune compte trop peu de personnes.'
	},
	'open.results.response': 'Taux de réponse : {rate}.',
	'open.global': 'En emploi (insertion globale)',
	'open.global.definition':
		'Diplômés en emploi, parmi ceux qui ont répondu et qui ne sont ni en études, ni en alternance, ni à l’étranger, ni dans l’impossibilité de travailler.',
	'open.target': 'En emploi dans un métier visé',
	'open.target.definition':
		'Diplômés dont l’emploi est un des métiers visés, décidé par une personne, sur le même dénominateur.',
	'open.pay': 'Salaire brut annuel médian',
	'open.pay.least': 'Sur {count} réponses ou plus.',
	'open.pay.quartiles': 'La moitié du milieu gagne de {lower} à {upper}.',
	'open.pay.definition': 'Emplois à temps plein, arrondi à 10 euros : autant gagnent moins que gagnent plus.',
	'open.titles': 'Exemples de métiers exercés',
	'open.titles.note':
		'Intitulés que cinq diplômés ou plus ont donnés, toutes promotions réunies, par ordre alphabétique.',
	'open.signs':
		'{c} : masqué pour protéger les personnes ; {nc} : non calculable ; {missing} : pas encore connu ; 0 : vrai zéro.',
	'open.kept':
		'Quelques réponses ont changé depuis : les chiffres restent ceux d’avant, car la différence désignerait des personnes.',
	'open.files': 'Télécharger :',
	'open.files.metadata': 'description du CSV',
	'open.unpublished':
		'Aucun chiffre n’est publié pour ce programme. Cette page les donnera quand ils le seront.',
	'open.withdrawn': 'Les chiffres de ce programme ont été retirés le {day}. D’autres seront publiés ici.',
	'open.method': 'Méthode et qualité',
	'open.method.who':
		'Tous les diplômés de chaque promotion sont interrogés à une date fixe après leur titre ; ceux qui ne répondent pas restent dans le taux de réponse. Une décision humaine classe chaque emploi comme métier visé ou non.',
	'open.method.protection':
		'Aucun groupe de moins de cinq personnes n’est montré, ni ne peut être déduit des chiffres de cette page ou des pages précédentes. Un taux demande 20 personnes au dénominateur.',
	'open.method.lock':
		'Chiffres figés le {day}, définitions {set} {version}, règles {rules}. Les mêmes chiffres figés servent au dossier d’enregistrement et à la fiche qualité.',
	'open.method.published': 'Publiés le {day}.',
	'open.method.hash': 'Empreinte SHA-256 de ce qui est publié :',
	'open.method.link': 'Toutes les définitions et la méthode',
	'open.contact': 'Une question, une erreur :',
	'open.description': '{rate} des diplômés de {years} en emploi six mois après le titre ({counts}).',
	'open.ambiguous': 'Plusieurs établissements ont ce programme',
	'open.ambiguous.text': 'Choisissez celui dont vous voulez lire la page.',
	'open.badge.label': 'en emploi à 6 mois',
	'open.badge.none': 'aucun chiffre publié',
	'open.card.text': 'en emploi six mois après le titre ({counts}), diplômés de {years}',
	'open.embed.more': 'Tous les chiffres et la méthode',
	'open.embed.withdrawn': 'Les chiffres de ce programme ont été retirés.'
} as const satisfies Record<string, Message>;
