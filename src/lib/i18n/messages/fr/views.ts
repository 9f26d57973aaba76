import type { Message } from '../../message.ts';

/** Views that are named, frozen or commented. */
export const views = {
	'views.title': 'Vues gardées',
	'views.lede':
		'Une vue nommée est une adresse : ses chiffres sont ceux du jour où on l’ouvre. Une vue figée garde les chiffres du jour où on l’a figée.',
	'views.all': 'Vues gardées',
	'views.keep.link': 'Nommer ou figer cette vue',
	'views.keep.title': 'Garder cette vue',
	'views.keep.address': 'Adresse gardée :',
	'views.name': 'Nom de la vue',
	'views.name.hint': 'Par exemple : CASP 2023 à 6 mois, pour le conseil de mars',
	'views.shared': 'Montrer cette vue aux collègues qui lisent les chiffres',
	'views.save': 'Nommer la vue',
	'views.freeze': 'Figer les chiffres',
	'views.freeze.text':
		'Figer garde chaque chiffre affiché, avec ses commentaires, la date et une empreinte. Rien ne les changera.',
	'views.saved': 'La vue « {name} » est gardée.',
	'views.deleted': 'La vue est oubliée. Les chiffres restent où ils sont.',
	'views.named': 'Vues nommées',
	'views.named.none': 'Aucune vue nommée',
	'views.named.none.text':
		'Ouvrez le tableau de bord ou l’Explorer, choisissez vos filtres, puis nommez la vue.',
	'views.frozen': 'Vues figées',
	'views.frozen.none': 'Aucune vue figée',
	'views.frozen.none.text': 'Figez une vue avant une réunion : chacun y lira les mêmes chiffres plus tard.',
	'views.column.view': 'Vue',
	'views.column.owner': 'De',
	'views.column.frozenAt': 'Figée le',
	'views.column.sha256': 'Empreinte',
	'views.column.action': 'Action',
	'views.owner.shared': 'partagée',
	'views.owner.own': 'vous seul',
	'views.unknownAuthor': 'compte supprimé',
	'views.delete': 'Oublier « {name} »',
	'frozen.title': 'Vue figée : {name}',
	'frozen.by': 'Figée le {date} par {name}.',
	'frozen.moved': {
		one: 'Depuis, {count} chiffre a changé. Ceux d’ici sont ceux du jour où la vue a été figée.',
		other: 'Depuis, {count} chiffres ont changé. Ceux d’ici sont ceux du jour où la vue a été figée.'
	},
	'frozen.same': 'Les chiffres d’aujourd’hui sont les mêmes.',
	'frozen.unknown':
		'Cette page ne peut pas être comparée à celle d’aujourd’hui pour vous. Les chiffres d’ici sont ceux du jour où la vue a été figée.',
	'frozen.broken':
		'Le contenu gardé ne correspond plus à son empreinte : ne citez pas ces chiffres, et prévenez l’administrateur.',
	'frozen.now': 'Voir les chiffres d’aujourd’hui',
	'frozen.sha256': 'Empreinte SHA-256',
	'frozen.document': 'Figée : {name}',
	'frozen.part.headlines': 'L’essentiel',
	'frozen.part.definitions': 'Les mêmes réponses, selon la définition',
	'frozen.column.figure': 'Chiffre',
	'frozen.column.quartiles': 'Quartiles',
	'frozen.quartiles': '{q1} · {median} · {q3}',
	'comments.title': 'Commentaires',
	'comments.none': 'Personne n’a encore commenté ces chiffres.',
	'comments.about': 'Sur',
	'comments.about.all': 'toute la vue',
	'comments.body': 'Votre commentaire',
	'comments.body.hint':
		'Lu par les collègues qui lisent ces chiffres, et gardé si la vue est figée. Ne nommez personne.',
	'comments.write': 'Commenter',
	'comments.signed': '{name}, {date}',
	'comments.withdraw': 'Retirer',
	'comments.withdraw.of': 'Retirer le commentaire de {name}, {date}',
	'problem.view.address': '« {found} » n’est pas l’adresse d’un tableau de bord ni de l’Explorer.',
	'problem.view.name': 'Donnez un nom à la vue, de {most} caractères au plus.',
	'problem.view.comment': 'Écrivez un commentaire, de {most} caractères au plus.',
	'problem.view.unknown': 'Cette vue n’existe pas, ou n’est pas pour vous. Voyez la liste des vues gardées.',
	'problem.comment.unknown': 'Ce commentaire n’existe plus, ou n’est pas de vous.'
} as const satisfies Record<string, Message>;
