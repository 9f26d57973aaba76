import type { Message } from '../../message.ts';

/** What was found in a file or its mapping, and what to do. Where it stands is told beside the sentence. */
export const importProblems = {
	'problem.import.file-missing': 'Il n’y a pas de fichier {found}. Vérifiez le chemin.',
	'problem.import.file-unreadable':
		'{found} n’est pas un fichier que ce compte peut lire. Donnez un fichier CSV, et le droit de le lire.',
	'problem.import.empty-file': 'Le fichier {at} est vide. Exportez-le de nouveau.',
	'problem.import.file-archive': '{at} est une archive compressée. Extrayez le fichier CSV qu’elle contient.',
	'problem.import.file-pdf': '{at} est un PDF, pas un tableau. Demandez le tableau d’origine au format CSV.',
	'problem.import.file-picture':
		'{at} est une image, pas un tableau. Demandez le tableau d’origine au format CSV.',
	'problem.import.file-binary': '{at} n’est pas un fichier texte. Exportez le tableau au format CSV.',
	'problem.import.file-html':
		'{at} est une page web, même si son nom dit autre chose. Ouvrez-la dans le tableur et enregistrez au format CSV UTF-8.',
	'problem.import.file-xml': '{at} est un fichier XML, pas un tableau. Exportez les réponses au format CSV.',
	'problem.import.file-json': '{at} est un fichier JSON, pas un tableau. Exportez les données au format CSV.',
	'problem.import.file-rtf':
		'{at} est un document de traitement de texte, pas un tableau. Enregistrez le tableau au format CSV.',
	'problem.import.not-a-table':
		'{at} n’est pas un tableau : aucun séparateur (virgule, point-virgule, tabulation, barre) ne donne des colonnes régulières. Exportez-le au format CSV.',
	'problem.import.nul':
		'Un octet nul se trouve sur cette ligne : le fichier n’est pas un texte, ou il est abîmé. Exportez-le de nouveau.',
	'problem.import.encoding-wrong':
		'Le fichier n’est pas en {found} : ses octets sont ceux de {actual}. Retirez ce choix, ou choisissez {actual}.',
	'problem.import.encoding-damaged':
		'Le texte est en UTF-8, sauf {count} octets abîmés, les premiers sur cette ligne. Exportez le fichier de nouveau, ou corrigez cette ligne.',
	'problem.import.encoding-doubtful':
		'Le fichier est lu en Windows-1252, mais des octets n’y existent pas, les premiers sur cette ligne. S’il vient d’un ancien Mac, choisissez l’encodage « macintosh ».',
	'problem.import.encoding-undecodable':
		'Le texte de {at} est coupé au milieu d’un caractère. Exportez-le de nouveau en UTF-8.',
	'problem.import.title-rows': {
		one: '{count} ligne de titre est passée avant l’en-tête.',
		other: '{count} lignes de titre sont passées avant l’en-tête.'
	},
	'problem.import.one-column':
		'Le fichier n’a qu’une colonne. Si c’est une erreur, choisissez le séparateur.',
	'problem.import.no-rows': 'Il n’y a aucune ligne sous l’en-tête.',
	'problem.import.ragged-row':
		'Cette ligne a {count} cellules, l’en-tête en a {expected}. Vérifiez les séparateurs et les guillemets de cette ligne.',
	'problem.import.quote-open':
		'Un guillemet ouvert sur cette ligne ne se ferme pas. Ajoutez le guillemet qui manque, ou doublez celui qui fait partie du texte.',
	'problem.import.quote-inside':
		'Un guillemet au milieu d’une cellule entre guillemets n’est pas doublé. Écrivez-le deux fois : "".',
	'problem.import.row-endless':
		'Cette ligne ne finit pas. Vérifiez que le fichier est un tableau au format CSV.',
	'problem.import.too-many-columns':
		'Cette ligne a {count} colonnes ; {most} au plus sont lues. Retirez les colonnes inutiles.',
	'problem.import.too-many-rows': 'Le fichier a plus de {most} lignes. Coupez-le en plusieurs fichiers.',
	'problem.import.cell-too-long':
		'La cellule {place} de cette ligne dépasse {most} caractères. Raccourcissez-la, ou cherchez un guillemet qui manque.',
	'problem.import.date-unreadable': '« {found} » n’est pas une date. Écrivez-la jj/mm/aaaa ou aaaa-mm-jj.',
	'problem.import.date-impossible':
		'« {found} » n’existe pas dans le calendrier. Corrigez le jour, le mois ou l’année, entre 1900 et 2100.',
	'problem.import.date-ambiguous':
		'« {found} » peut se lire jour puis mois, ou mois puis jour, et rien dans la colonne ne le dit. Précisez l’ordre des dates dans la correspondance (« dates » : "dmy" ou "mdy").',
	'problem.import.date-short-year':
		'« {found} » a une année à deux chiffres. Écrivez l’année en entier, ou dites dans la correspondance à quel siècle elle appartient (« shortYears » : 1950 lit 13 comme 2013).',
	'problem.import.dates-ambiguous':
		'« {found} » peut se lire jour puis mois, ou mois puis jour, et rien dans la colonne ne le dit. L’import demandera l’ordre.',
	'problem.import.number-unreadable':
		'« {found} » n’est pas un nombre. Écrivez-le en chiffres, ou laissez la cellule vide.',
	'problem.import.number-ambiguous':
		'« {found} » peut être un millier ou un nombre à virgule, et rien dans la colonne ne le dit. Précisez le signe décimal dans la correspondance (« decimal » : "," ou ".").',
	'problem.import.number-not-whole': '« {found} » n’est pas un nombre entier. Corrigez la cellule.',
	'problem.import.number-impossible':
		'« {found} » est impossible ici : de {least} à {most}. Corrigez la cellule, ou laissez-la vide.',
	'problem.import.numbers-ambiguous':
		'« {found} » peut être un millier ou un nombre à virgule, et rien dans la colonne ne le dit. L’import demandera le signe décimal.',
	'problem.import.text-too-long': '« {found} » dépasse {most} caractères. Raccourcissez le texte.',
	'problem.import.value-unknown':
		'« {found} » n’a pas de correspondance. Ajoutez cette valeur à la correspondance, ou corrigez la cellule. Valeurs attendues : {expected}.',
	'problem.import.missing-word': {
		one: '« {found} » est compris comme une absence de valeur ({count} cellule).',
		other: '« {found} » est compris comme une absence de valeur ({count} cellules).'
	},
	'problem.import.odd-value-integer': {
		one: '« {found} » est la seule valeur qui n’est pas un nombre entier.',
		other:
			'« {found} » et d’autres, {count} en tout, ne sont pas des nombres entiers comme le reste de la colonne.'
	},
	'problem.import.odd-value-decimal': {
		one: '« {found} » est la seule valeur qui n’est pas un nombre.',
		other: '« {found} » et d’autres, {count} en tout, ne sont pas des nombres comme le reste de la colonne.'
	},
	'problem.import.odd-value-boolean': {
		one: '« {found} » est la seule valeur qui n’est ni oui ni non.',
		other: '« {found} » et d’autres, {count} en tout, ne sont ni oui ni non comme le reste de la colonne.'
	},
	'problem.import.odd-value-date': {
		one: '« {found} » est la seule valeur qui n’est pas une date.',
		other: '« {found} » et d’autres, {count} en tout, ne sont pas des dates comme le reste de la colonne.'
	},
	'problem.import.column-missing':
		'Cette colonne de la correspondance n’est pas dans le fichier. Corrigez son nom, ou retirez-la. Colonnes lues : {columns}.',
	'problem.import.column-ambiguous':
		'Plusieurs colonnes du fichier portent ce nom à la casse et aux accents près. Désignez-la par sa place, par exemple « #3 ».',
	'problem.import.programme-empty':
		'Cette ligne ne dit pas de quel programme il s’agit. Remplissez la cellule, ou retirez la ligne.',
	'problem.import.programme-missing':
		'La correspondance ne dit pas le programme. Ajoutez « programme.code », ou donnez --programme CODE ou --programme-column COLONNE.',
	'problem.import.programme-unknown':
		'Il n’y a pas de programme « {found} ». Corrigez le code, créez le programme, ou autorisez la correspondance à le créer (« createProgrammes » : true). Programmes connus : {codes}.',
	'problem.import.programme-forbidden':
		'« {found} » n’est pas un programme que ce compte peut modifier. Demandez à l’administration.',
	'problem.import.cohort-empty':
		'Cette ligne ne dit pas de quelle promotion il s’agit. Remplissez l’année, ou la date d’obtention.',
	'problem.import.key-empty':
		'Cette ligne n’a pas de clé : elle ne pourrait pas être retrouvée au prochain import. Remplissez la cellule.',
	'problem.import.key-twice':
		'La clé « {found} » est déjà celle de la ligne {other}. Une clé désigne une seule ligne d’une promotion : corrigez-la, ou retirez le doublon.',
	'problem.import.mapping-invalid':
		'La correspondance n’est pas comprise à « {at} » : {found} trouvé, {expected} attendu. Voyez docs/imports/mapping.md.',
	'problem.import.mapping-not-json': 'La correspondance n’est pas du JSON valide : {found}',
	'problem.import.mapping-missing':
		'Il faut une correspondance entre les colonnes et les champs. Donnez-la avec --mapping FICHIER.json.',
	'problem.import.mapping-value':
		'La valeur « {found} » donnée à « {at} » n’existe pas. Valeurs possibles : {expected}.',
	'problem.import.mapping-wave-twice':
		'La correspondance décrit deux fois la vague de {found} mois. Gardez-en une.',
	'problem.import.more-of-the-same': {
		one: 'Le problème de la ligne {first} se trouve encore sur {count} autre ligne.',
		other: 'Le problème de la ligne {first} se trouve encore sur {count} autres lignes.'
	},
	'problem.import.unknown':
		'Il n’y a pas d’import « {found} ». Voyez la liste avec « npm run -s devenir -- import list ».',
	'problem.import.already-undone': 'Cet import a déjà été annulé. Rien n’a changé.',
	'problem.import.undo-touched': {
		one: '{count} ligne a été touchée depuis cet import : rien n’a été annulé. Annulez d’abord ce qui a suivi, ou demandez de laisser cette ligne (--keep-touched).',
		other:
			'{count} lignes ont été touchées depuis cet import : rien n’a été annulé. Annulez d’abord ce qui a suivi, ou demandez de laisser ces lignes (--keep-touched).'
	},
	'problem.import.touched-imported': 'Un import plus récent a relu cette ligne.',
	'problem.import.touched-answered':
		'La personne a répondu depuis, ou sa situation a été documentée : cette réponse n’est jamais écrasée.',
	'problem.import.touched-invited': 'La personne a été invitée à une enquête depuis.',
	'problem.import.touched-edited': 'L’adresse de la personne a été corrigée depuis.',
	'problem.import.months-impossible':
		'Écrivez un nombre entier de mois, de {least} à {most} : « {found} » n’en est pas un.',
	'problem.import.cohort-impossible':
		'Écrivez l’année de la promotion, de {least} à {most} : « {found} » n’en est pas une.',
	'problem.import.programme-unsaid': 'Choisissez le programme de ces lignes, ou la colonne qui le dit.',
	'problem.import.column-twice':
		'Les colonnes « {found} » et « {other} » disent la même chose : gardez-en une, ignorez l’autre.',
	'problem.import.upload-missing': 'Choisissez un fichier.',
	'problem.import.upload-too-large': 'Le fichier dépasse {most} Mo. Coupez-le en plusieurs fichiers.',
	'problem.import.upload-gone':
		'Ce fichier n’est plus là : il est effacé après l’import, ou au bout d’un jour. Envoyez-le de nouveau.'
} as const satisfies Record<string, Message>;
