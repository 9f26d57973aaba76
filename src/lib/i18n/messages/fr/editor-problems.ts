import type { Message } from '../../message.ts';

/** What keeps a change of a draft, or its publication, from being made. */
export const editorProblems = {
	'problem.editor.stale':
		'Quelqu’un d’autre a changé ce brouillon entre-temps. Son changement est gardé, et le vôtre est encore dans le formulaire : relisez-le, puis enregistrez de nouveau.',
	'problem.editor.locked':
		'La question {found} est du socle (★) : elle ne change pas et ne se retire pas. Ajoutez plutôt une question locale.',
	'problem.editor.question-gone':
		'La question {found} n’est plus dans ce brouillon. Revenez à la liste des questions.',
	'problem.editor.page-full':
		'{found} ne peut pas rejoindre la page précédente : une page porte trois questions au plus. Commencez une nouvelle page.',
	'problem.editor.items-many': 'Un questionnaire a au plus {most} questions. Retirez-en avant d’en ajouter.',
	'problem.editor.question-code':
		'« {found} » n’est pas un code : une majuscule, puis majuscules et chiffres, 12 au plus. Exemple : L1.',
	'problem.editor.code-taken':
		'Le code {found} est déjà pris. Choisissez-en un autre, ou laissez le champ vide.',
	'problem.editor.rules-many':
		'Une question a au plus {most} règles. Retirez-en, ou comparez plusieurs réponses dans une seule.',
	'problem.editor.rule-codes': 'Cochez au moins une réponse pour cette règle.',
	'problem.editor.waves':
		'« {found} » n’est pas un nombre de mois entre 0 et {most}. Exemple : 6, 24 (douze enquêtes au plus).',
	'problem.editor.text-long': 'Ce texte a {count} caractères ; il en faut {most} au plus. Raccourcissez-le.',
	'problem.editor.number': '« {found} » n’est pas un nombre entre {least} et {most}.',
	'problem.editor.choices-many':
		'Il y a déjà {most} choix ou lignes, le plus qu’un téléphone montre. Regroupez-en.',
	'problem.editor.choice-code':
		'« {found} » n’est pas un code : majuscules, chiffres et tirets bas, 40 au plus. Exemple : CDI.',
	'problem.editor.title': 'Écrivez un titre de {most} caractères au plus.',
	'problem.editor.programme': 'Il n’y a pas de programme {found}. Choisissez dans la liste.',
	'problem.editor.wave': 'Il n’y a pas de questionnaire standard à {found} mois. Choisissez dans la liste.',
	'problem.editor.type': '« {found} » n’est pas un type de question. Choisissez dans la liste.',
	'problem.editor.step': '« {found} » n’est pas un des boutons de cette page. Rechargez-la.',
	'problem.editor.no-waves': 'Dites combien de mois après le titre ce questionnaire est posé.',
	'problem.editor.no-questions': 'Ajoutez au moins une question.',
	'problem.editor.few-choices': 'La question {at} a moins de deux choix. Ajoutez-en.',
	'problem.editor.many-places':
		'La question {at} demande plus de rangs qu’elle n’a de choix. Changez l’un des deux.',
	'problem.editor.no-rows': 'La grille {at} n’a pas de ligne. Ajoutez-en une.',
	'problem.editor.no-copies': 'La question {at} ne reprend rien. Cochez ce qu’elle reprend.',
	'problem.editor.core-changed':
		'La question {at} du socle n’est plus celle de la version de départ. Repartez de cette version.',
	'problem.editor.missing.title-fr': 'Écrivez le titre du questionnaire en français.',
	'problem.editor.missing.title-en': 'Écrivez le titre du questionnaire en anglais.',
	'problem.editor.missing.page-fr': 'La page qui commence à {at} n’a pas de titre en français.',
	'problem.editor.missing.page-en': 'La page qui commence à {at} n’a pas de titre en anglais.',
	'problem.editor.missing.label-fr': 'Question {at} : écrivez la question en français.',
	'problem.editor.missing.label-en': 'Question {at} : écrivez la question en anglais.',
	'problem.editor.missing.short-fr': 'Question {at} : écrivez le nom court en français.',
	'problem.editor.missing.short-en': 'Question {at} : écrivez le nom court en anglais.',
	'problem.editor.missing.hint-fr':
		'Question {at} : écrivez l’aide, ou ôtez-la de l’autre langue. Elle manque en français.',
	'problem.editor.missing.hint-en':
		'Question {at} : écrivez l’aide, ou ôtez-la de l’autre langue. Elle manque en anglais.',
	'problem.editor.missing.choice-fr': 'Question {at} : le choix {found} n’a pas de texte en français.',
	'problem.editor.missing.choice-en': 'Question {at} : le choix {found} n’a pas de texte en anglais.',
	'problem.editor.missing.help-fr': 'Question {at} : la précision sous {found} manque en français.',
	'problem.editor.missing.help-en': 'Question {at} : la précision sous {found} manque en anglais.',
	'problem.editor.missing.unit-fr': 'Question {at} : écrivez l’unité en français.',
	'problem.editor.missing.unit-en': 'Question {at} : écrivez l’unité en anglais.',
	'problem.editor.missing.end-fr':
		'Question {at} : le bout {found} de l’échelle n’a pas de texte en français.',
	'problem.editor.missing.end-en': 'Question {at} : le bout {found} de l’échelle n’a pas de texte en anglais.'
} as const satisfies Record<string, Message>;
