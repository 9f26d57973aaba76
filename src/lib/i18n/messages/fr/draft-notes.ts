import type { Message } from '../../message.ts';

/** What could not be read of a questionnaire, and what to do. The place and what was found there stand beside. */
export const draftNotes = {
	'problem.draft.file-missing': 'Choisissez un fichier qui contient un questionnaire.',
	'problem.draft.gone': 'Ce brouillon n’existe plus. Revenez à la liste des questionnaires.',
	'problem.draft.not-a-questionnaire':
		'{at} n’est pas un questionnaire. Envoyez un fichier LimeSurvey (.lss ou .lsa), un XLSForm ou un classeur avec une ligne par question.',
	'problem.draft.not-a-survey':
		'Le fichier ne contient pas une enquête LimeSurvey entière (« {found} »). Dans LimeSurvey : Afficher/Exporter, « Structure du questionnaire (.lss) ».',
	'problem.draft.not-utf8':
		'{at} n’est pas écrit en UTF-8 : il a été modifié après l’export. Exportez-le de nouveau depuis LimeSurvey.',
	'problem.draft.xml-damaged':
		'{at} est abîmé à la ligne {row} : le texte XML n’y est pas complet. Exportez-le de nouveau depuis LimeSurvey.',
	'problem.draft.xml-too-much':
		'{at} contient plus qu’un questionnaire ne peut contenir (table « {table} »). Exportez la structure seule (.lss).',
	'problem.draft.sheet-too-much':
		'{at} contient plus qu’un questionnaire (feuille « {sheet} » ; au plus {rows} lignes et {columns} colonnes). Est-ce un fichier de réponses ? Il se lit dans Imports.',
	'problem.draft.no-header':
		'{at} n’a pas de ligne d’en-tête avec une colonne pour le texte et une pour le type (première ligne lue : « {found} »). Nommez-les « question » et « type ».',
	'problem.draft.no-questions':
		'Aucune question ne peut être reprise de ce fichier. Vérifiez que c’est bien le questionnaire entier.',
	'problem.draft.too-many-questions':
		'Le fichier contient {count} questions ; un brouillon en garde au plus {most}. Coupez le questionnaire en plusieurs.',
	'problem.draft.too-many-choices':
		'Le fichier contient {count} choix de réponse ; un brouillon en garde au plus {most}. Retirez les longues listes.',

	'problem.draft.left.assessments':
		'Les évaluations par points ne sont pas reprises. Calculez-les à partir des réponses exportées.',
	'problem.draft.left.column':
		'Cette colonne n’est pas lue. Si elle compte, renommez-la comme dans le modèle et renvoyez le fichier.',
	'problem.draft.left.comments':
		'Le commentaire à côté du choix n’est pas repris. Ajoutez une question de texte juste après.',
	'problem.draft.left.computed':
		'Ce champ est rempli par le téléphone ou par un calcul : il n’est pas repris. Calculez-le après l’enquête.',
	'problem.draft.left.condition':
		'Cette condition dit plus que comparer des codes : elle n’est pas reprise, et la question serait posée à tout le monde. Écrivez-la avec des questions à choix.',
	'problem.draft.left.condition-question':
		'La condition regarde « {question} », qui n’est pas reprise, vient après ou n’a pas de choix : la question serait posée à tout le monde. Déplacez l’une des deux, ou changez la condition.',
	'problem.draft.left.default':
		'La réponse proposée d’avance n’est pas reprise : une réponse est toujours choisie par la personne.',
	'problem.draft.left.description': 'La description de l’enquête n’est pas reprise.',
	'problem.draft.left.end-text':
		'Le texte de fin n’est pas repris : la page de remerciement est celle de Devenir.',
	'problem.draft.left.end-url': 'L’adresse de fin n’est pas reprise : personne n’est envoyé ailleurs.',
	'problem.draft.left.equation':
		'Une équation n’est pas une question : elle n’est pas reprise. Calculez-la après, à partir des réponses.',
	'problem.draft.left.filled-in':
		'Ce morceau de texte était rempli par une réponse ou un calcul ; il resterait tel quel. Récrivez la phrase sans lui.',
	'problem.draft.left.form-type':
		'Ce type de champ n’existe pas ici (lieu, photo, fichier, classement…). Demandez-le en texte, ou retirez-le.',
	'problem.draft.left.grid':
		'Un tableau de champs à remplir n’est pas repris. Posez une question par ligne, ou une seule question de texte.',
	'problem.draft.left.group':
		'Le titre du groupe n’est pas montré : une question par page. Ses questions sont reprises, dans leur ordre.',
	'problem.draft.left.group-text':
		'Le texte du groupe n’est pas repris. Mettez-le dans l’aide de sa première question, ou sur une page d’information.',
	'problem.draft.left.hidden':
		'Cette question était cachée aux personnes : elle n’est pas reprise. Ce qu’on sait déjà vient du fichier des diplômés.',
	'problem.draft.left.in-repeat':
		'Cette question se répète autant de fois que voulu : elle n’est pas reprise. Posez-la un nombre fixe de fois.',
	'problem.draft.left.language':
		'Cette langue n’est pas reprise : un questionnaire est en français et en anglais.',
	'problem.draft.left.language-switch':
		'Le choix de la langue n’est pas une question : chaque page le propose déjà.',
	'problem.draft.left.mails':
		'Les courriels d’invitation et de relance ne sont pas repris : ils s’écrivent avec la campagne.',
	'problem.draft.left.media':
		'Une image, un lien, une vidéo ou un script était dans le texte : seul le texte est repris. Écrivez ce qu’il faut en savoir.',
	'problem.draft.left.never-asked':
		'Sa condition est toujours fausse : la question n’était jamais posée, elle n’est pas reprise.',
	'problem.draft.left.pattern':
		'Cette règle de contrôle n’est pas reprise. Dites dans l’aide ce qui est attendu.',
	'problem.draft.left.policy':
		'La notice sur les données personnelles n’est pas reprise : celle de l’établissement est sur la page de données.',
	'problem.draft.left.quotas': {
		one: 'Le quota ({count}) n’est pas repris : tous les diplômés sont interrogés.',
		other: 'Les quotas ({count}) ne sont pas repris : tous les diplômés sont interrogés.'
	},
	'problem.draft.left.random-group':
		'L’ordre au hasard du groupe n’est pas repris : l’ordre est le même pour tout le monde.',
	'problem.draft.left.ranking':
		'Un classement n’existe pas ici. Demandez le premier choix, puis le deuxième, par deux questions à choix unique.',
	'problem.draft.left.repeat':
		'Une partie qui se répète n’est pas reprise. Posez ses questions un nombre fixe de fois.',
	'problem.draft.left.row-without-text': 'Cette ligne n’a pas de texte de question : elle n’est pas reprise.',
	'problem.draft.left.setting':
		'Ce réglage n’est pas repris. S’il change ce qu’on peut répondre, dites-le dans l’aide de la question.',
	'problem.draft.left.settings':
		'Les réglages de l’enquête (dates, accès, anonymat, présentation) ne sont pas repris : ils se règlent avec la campagne.',
	'problem.draft.left.sheet': 'Cette feuille n’est pas lue : une seule porte le questionnaire.',
	'problem.draft.left.sheet-type':
		'Ce type de question n’est pas connu. Écrivez : choix unique, choix multiple, oui/non, texte, texte long, nombre, mois ou information.',
	'problem.draft.left.type':
		'Le type « {type} » de LimeSurvey n’est pas connu : la question n’est pas reprise. Posez-la autrement.',
	'problem.draft.left.type-missing':
		'Cette ligne n’a ni type ni choix : elle n’est pas reprise. Écrivez son type dans la colonne « type ».',
	'problem.draft.left.upload':
		'Un dépôt de fichier n’est pas repris : on ne demande pas de document aux diplômés. Posez la question en mots.',
	'problem.draft.left.url-parameters': {
		one: 'Le paramètre d’adresse ({count}) n’est pas repris : chaque lien est personnel.',
		other: 'Les paramètres d’adresse ({count}) ne sont pas repris : chaque lien est personnel.'
	},
	'problem.draft.left.welcome':
		'Le texte d’accueil n’est pas repris : la première page est celle de Devenir, avec le nom de l’établissement.',

	'problem.draft.changed.choice-codes':
		'Des codes de choix sont récrits en capitales et sans signes ; les conditions suivent.',
	'problem.draft.changed.code-given':
		'Cette question n’avait pas de code : elle en reçoit un, d’après sa ligne.',
	'problem.draft.changed.code-twice':
		'Deux questions ont ce code : la seconde en reçoit un autre. Une condition qui le nomme n’est pas reprise.',
	'problem.draft.changed.codes': {
		one: 'Le code de {count} question est récrit (capitales et chiffres, 12 au plus) ; les conditions suivent.',
		other:
			'Les codes de {count} questions sont récrits (capitales et chiffres, 12 au plus) ; les conditions suivent.'
	},
	'problem.draft.changed.html': {
		one: 'La mise en forme est retirée du texte de {count} question : il ne reste que les mots.',
		other: 'La mise en forme est retirée des textes de {count} questions : il ne reste que les mots.'
	},
	'problem.draft.changed.month': 'La date entière devient un mois et une année.',
	'problem.draft.changed.other':
		'« Autre, précisez » devient un choix « Autre », puis une question de texte posée à qui le choisit.',
	'problem.draft.changed.soft-mandatory':
		'La question était presque obligatoire : elle propose « Je préfère ne pas répondre ».',
	'problem.draft.changed.split':
		'La question à plusieurs lignes devient une question par ligne (leur nombre est indiqué). Gardez celles qui servent.',
	'problem.draft.changed.taken-as-english':
		'La colonne ne dit pas sa langue : ses textes sont pris pour de l’anglais. Si c’est du français, nommez-la « texte fr ».',
	'problem.draft.changed.taken-as-french':
		'La colonne ne dit pas sa langue : ses textes sont pris pour du français. Si c’est de l’anglais, nommez-la « texte en ».',
	'problem.draft.changed.type-guessed':
		'Cette ligne a des choix et pas de type : elle devient une question à choix unique.',

	'problem.draft.todo.bounds': 'Le plus grand nombre possible n’est pas dit dans le fichier : fixez-le.',
	'problem.draft.todo.few-choices':
		'Les choix ne sont pas dans le fichier, ou il n’y en a qu’un. Écrivez-les : il en faut deux au moins.',
	'problem.draft.todo.in-english': 'Un texte de cette question manque en anglais.',
	'problem.draft.todo.in-french': 'Un texte de cette question manque en français.',
	'problem.draft.todo.long-text': 'Ce texte dépasse {most} caractères : raccourcissez-le.',
	'problem.draft.todo.many-choices':
		'Il y a plus de {most} choix (leur nombre est indiqué) : c’est trop pour un téléphone. Regroupez-les, posez une question de texte, ou « lieu de travail » pour des pays.',
	'problem.draft.todo.no-english': {
		one: 'La version anglaise est à écrire ({count} question).',
		other: 'La version anglaise est à écrire ({count} questions).'
	},
	'problem.draft.todo.no-french': {
		one: 'La version française est à écrire ({count} question).',
		other: 'La version française est à écrire ({count} questions).'
	},
	'problem.draft.todo.title': 'Le titre manque dans une langue ({language}).',
	'problem.draft.todo.too-many-items':
		'Le brouillon a {count} pages ; un questionnaire publié en a au plus {most}. Retirez celles qui ne servent pas.',
	'problem.draft.todo.unit': 'Dites ce qui est compté (mois, heures, euros…) : le fichier ne le dit pas.',
	'problem.draft.todo.unnamed-choices': 'Des choix n’ont pas de texte (leur nombre est indiqué).',
	'problem.draft.todo.waves':
		'Dites à combien de mois du titre ce questionnaire est posé, et quelle réponse nourrit quel indicateur.'
} as const satisfies Record<string, Message>;
