import type { Message } from '../../message.ts';

/** The form of the table of holders, and its page. */
export const holderTemplate = {
	'dossier.template': 'Modèle du tableau des titulaires',
	'dossier.template.text':
		'Quelles colonnes, dans quel ordre, sous quels noms, avec quels codes : le modèle s’ajuste au formulaire officiel du jour.',
	'dossier.template.names':
		'Le tableau ne porte pas de noms : un numéro suffit. Si le certificateur les demande, prenez-le avec noms ; ce téléchargement est noté au journal comme tel.',
	'dossier.template.names.xlsx': 'Tableau avec noms (XLSX)',
	'dossier.template.names.csv': 'Tableau avec noms (CSV)',
	'dossier.template.back': 'Revenir au dossier',
	'dossier.template.link': 'Voir et changer le modèle',
	'dossier.template.title': 'Le tableau des titulaires suit un modèle que vous pouvez changer',
	'dossier.template.document': 'Modèle du tableau, {programme}',
	'dossier.template.stored': 'Le modèle {version} est en vigueur : les prochains fichiers le suivent.',
	'dossier.template.in-force': 'Modèle en vigueur',
	'dossier.template.delivered': 'Celui qui est fourni avec le logiciel ({count} colonnes).',
	'dossier.template.version': 'Version {version} ({count} colonnes).',
	'dossier.template.csv': 'Télécharger pour un tableur (CSV)',
	'dossier.template.json': 'Télécharger (JSON)',
	'dossier.template.change': 'Changer le modèle',
	'dossier.template.change.text':
		'Téléchargez le modèle, changez l’ordre des lignes, les libellés, les codes, ou supprimez des lignes, puis renvoyez-le. Une ligne est une colonne du tableau ; les codes s’écrivent « yes = O | no = N ».',
	'dossier.template.label': 'Modèle modifié',
	'dossier.template.hint': 'CSV ou JSON, tel que téléchargé ici puis modifié.',
	'dossier.template.submit': 'Mettre en vigueur',
	'dossier.template.versions': 'Versions',
	'dossier.template.versions.text':
		'Chacune reste : un fichier d’un autre jour se refait à l’identique avec la sienne.',
	'dossier.template.number': 'Version',
	'dossier.template.file': 'Fichier',
	'dossier.template.day': 'Reçu le',
	'dossier.template.base': 'Modèle fourni',
	'dossier.template.columns': 'Colonnes du modèle en vigueur',
	'dossier.template.holds': 'Contenu',
	'dossier.template.name': 'Libellé',
	'dossier.template.codes': 'Codes',
	'dossier.template.fields': 'Tout ce qu’une colonne peut contenir',
	'problem.report.template-header':
		'La première ligne doit être « {header} » ; on lit « {found} ». Repartez du modèle téléchargé.',
	'problem.report.template-label': 'Ligne {row} : ce libellé est trop long : {most} caractères au plus.',
	'problem.report.template-count':
		'Ce modèle a {count} colonnes : il en faut au moins une, et {most} au plus.',
	'problem.report.template-codes':
		'Ligne {row} : « {found} » n’est pas un code. Écrivez-les comme « yes = O | no = N », chacun une fois.',
	'problem.report.template-quotes':
		'Ligne {row} : un guillemet n’est pas refermé. Enregistrez le fichier depuis votre tableur, puis renvoyez-le.',
	'problem.report.template-missing': 'Choisissez le fichier du modèle, puis renvoyez.',
	'problem.report.template-large': 'Ce fichier est trop gros pour un modèle : {most} Ko au plus.',
	'problem.report.template-same': 'Ce modèle est déjà en vigueur (version {version}) : rien n’a changé.',
	'problem.report.template-version':
		'Ce programme n’a pas de modèle {found}. Choisissez parmi les versions de la page du modèle.'
} as const satisfies Record<string, Message>;
