import type { Message } from '../../message.ts';

/** What was found while a file was made a table, and what to do. Where it stands is told beside the sentence. */
export const readingProblems = {
	'problem.import.file-questionnaire':
		'{at} est un questionnaire (LimeSurvey .lss), pas des réponses. Exportez les réponses au format CSV, ou l’archive complète (.lsa).',
	'problem.import.file-markup':
		'{at} est un texte où un tableau est dessiné (Markdown), pas un tableau. Copiez le tableau dans un tableur et enregistrez-le au format CSV.',
	'problem.import.file-document':
		'{at} est un document de traitement de texte, pas un tableau. Enregistrez le tableau au format CSV ou XLSX.',
	'problem.import.file-binary-workbook':
		'{at} est un classeur binaire (XLSB). Ouvrez-le dans le tableur et enregistrez-le en .xlsx ou .csv.',
	'problem.import.file-old-spreadsheet':
		'{at} est un ancien fichier Office (XLS ou DOC). Ouvrez-le dans le tableur et enregistrez-le en .xlsx ou .csv.',
	'problem.import.workbook-damaged':
		'{at} est un classeur abîmé, ou fait autrement que les tableurs ne le font. Ouvrez-le dans le tableur et enregistrez-le de nouveau en .xlsx ou .csv.',
	'problem.import.workbook-protected':
		'{at} est protégé par un mot de passe. Retirez-le dans le tableur, ou enregistrez la feuille au format CSV.',
	'problem.import.workbook-too-large':
		'{at} dépasse ce qui est lu d’un classeur (20 Mo). Enregistrez la feuille au format CSV UTF-8.',
	'problem.import.zip-bomb':
		'{at} enfle au-delà de ce qu’un classeur peut contenir, et n’est pas ouvert. Enregistrez la feuille au format CSV UTF-8.',
	'problem.import.sheet-missing': 'Il n’y a pas de feuille « {found} ». Feuilles du classeur : {sheets}.',
	'problem.import.table-missing': {
		one: 'Il n’y a pas de tableau n° {found} : un seul est trouvé au début du fichier.',
		other: 'Il n’y a pas de tableau n° {found} : {count} sont trouvés au début du fichier.'
	},
	'problem.import.other-sheets': {
		one: 'La feuille « {found} » est lue. Une autre ne l’est pas : {others}.',
		other: 'La feuille « {found} » est lue. {count} autres ne le sont pas : {others}.'
	},
	'problem.import.merged-cells': {
		one: 'Des cellules sont fusionnées vers le bas ({count} bloc) : ce qui est écrit en haut vaut pour toutes.',
		other:
			'Des cellules sont fusionnées vers le bas ({count} blocs) : ce qui est écrit en haut vaut pour toutes.'
	},
	'problem.import.formula-unvalued': {
		one: '{count} formule n’a pas de résultat dans le fichier et compte comme vide. Ouvrez-le dans le tableur et enregistrez-le.',
		other:
			'{count} formules n’ont pas de résultat dans le fichier et comptent comme vides. Ouvrez-le dans le tableur et enregistrez-le.'
	},
	'problem.import.several-tables':
		'Le fichier contient {count} tableaux, qui commencent aux lignes {rows} ; le n° {read} est lu. Choisissez lequel lire (« table »).',
	'problem.import.another-table':
		'Un autre tableau semble commencer ici. Coupez le fichier en deux, ou choisissez le tableau à lire (« table »).',
	'problem.import.header-again':
		'Cette ligne répète l’en-tête : deux fichiers ont sans doute été mis bout à bout. Retirez-la.',
	'problem.import.header-empty': {
		one: '{count} colonne n’a pas de nom : elle est appelée par sa place.',
		other: '{count} colonnes n’ont pas de nom : elles sont appelées par leur place.'
	},
	'problem.import.header-repeated': {
		one: '{count} nom de colonne se répète : il reçoit un rang.',
		other: '{count} noms de colonnes se répètent : ils reçoivent un rang.'
	},
	'problem.import.totals-row':
		'« {found} » a l’air d’un total, pas d’une personne. Dites s’il faut garder cette ligne ou la laisser (« totals » : "keep" ou "skip").',
	'problem.import.note-row':
		'« {found} » a l’air d’une note sous le tableau, pas d’une personne. Dites s’il faut garder cette ligne ou la laisser (« totals » : "keep" ou "skip").',
	'problem.import.footer-skipped': {
		one: '{count} ligne de total ou de note est laissée à la fin.',
		other: '{count} lignes de totaux ou de notes sont laissées à la fin.'
	},
	'problem.import.unfinished-rows': {
		one: '{count} réponse est marquée comme non terminée, écartée ou de test. Elle est gardée ; « unfinished » : "skip" la laisse.',
		other:
			'{count} réponses sont marquées comme non terminées, écartées ou de test. Elles sont gardées ; « unfinished » : "skip" les laisse.'
	},
	'problem.import.unfinished-skipped': {
		one: '{count} réponse non terminée, écartée ou de test est laissée.',
		other: '{count} réponses non terminées, écartées ou de test sont laissées.'
	},
	'problem.import.ranges': {
		one: '« {found} » est une tranche ({count} cellule) : elle reste un texte, jamais un montant.',
		other: '« {found} » est une tranche ({count} cellules) : elles restent des textes, jamais des montants.'
	},
	'problem.import.dates-mixed':
		'Des dates de cette colonne mettent le jour en premier, d’autres le mois : « {found} » ne se lit pas à coup sûr. Corrigez la colonne.'
} as const satisfies Record<string, Message>;
