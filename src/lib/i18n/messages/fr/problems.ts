import type { Message } from '../../message.ts';

export const problems = {
	// Settings and the machine room
	'problem.arguments.invalid':
		'La commande ne comprend pas ce qui lui est donné ({found}). Voyez ses options avec --help.',
	'problem.database.newer':
		'La base a été mise à jour par une version plus récente de Devenir. Lancez cette version, ou restaurez une sauvegarde.',
	'problem.institution.code-invalid':
		'« {found} » ne peut pas être le code d’un établissement : lettres minuscules, chiffres et tirets, 40 au plus.',
	'problem.institution.code-taken': 'Un établissement a déjà le code « {found} ». Choisissez-en un autre.',
	'problem.setting.invalid':
		'Le réglage {at} ne peut pas être lu. Voyez les valeurs admises avec « npm run -s devenir -- doctor ».',
	'problem.secret.file-unreadable':
		'La clé secrète ne peut pas être lue dans {found} ({reason}). Donnez un fichier de 32 caractères ou plus, lisible par ce compte.',
	'problem.secret.too-short':
		'La clé secrète de {found} a moins de 32 caractères. Mettez-en une plus longue.',
	'problem.database.no-binaries':
		'Il n’y a pas de PostgreSQL embarqué pour cette machine ({platform}). Installez avec « npm ci », ou donnez un serveur par DATABASE_URL.',
	'problem.database.root-refused':
		'PostgreSQL refuse de tourner pour root, et cette machine interdit les espaces de noms d’utilisateur. Lancez Devenir sous un compte ordinaire, ou donnez un serveur par DATABASE_URL.',
	'problem.database.folder-unusable':
		'Le dossier de données {found} ne peut pas être ouvert ({reason}). Donnez par DEVENIR_DATA un dossier où ce compte peut écrire.',
	'problem.database.cannot-initialise': 'La base embarquée n’a pas pu être créée : {found}',
	'problem.database.cannot-start':
		'La base embarquée n’a pas pu démarrer : {found}. Le journal est dans le dossier de données, « postgresql/log ».',
	'problem.database.no-answer':
		'PostgreSQL tourne sur ce dossier de données (processus {pid}) mais ne répond pas depuis une minute. Arrêtez ce processus, puis recommencez.',
	'problem.database.unreachable': 'Le serveur PostgreSQL de DATABASE_URL ne répond pas : {found}',
	'problem.database.outdated':
		'La base n’est pas à la version de ce programme. Lancez « npm run -s devenir -- migrate ».',
	'problem.institution.unknown': 'Il n’y a pas d’établissement « {found} ». Codes existants : {codes}.',
	'problem.institution.ambiguous':
		'Il y a plusieurs établissements : choisissez avec --institution. Codes existants : {codes}.'
} as const satisfies Record<string, Message>;
