import type { Message } from '../../message.ts';

/** When a question is shown, in words. */
export const editorRules = {
	'editor.shown.always': 'Affichée à tout le monde.',
	'editor.shown.when': 'Affichée si : {rules}',
	'editor.rules': 'Quand la question est affichée',
	'editor.rules.one': 'Affichée si :',
	'editor.rules.all': 'Affichée si toutes ces règles sont vraies :',
	'editor.rules.any': 'Affichée si l’une de ces règles est vraie :',
	'editor.rules.remove': 'Retirer',
	'editor.rules.remove-what': 'Retirer la règle : {rule}',
	'editor.rules.join': 'Combien de règles doivent être vraies',
	'editor.rules.join-all': 'Toutes',
	'editor.rules.join-any': 'Une au moins',
	'editor.rules.join-submit': 'Appliquer',
	'editor.rule': 'Ajouter une règle',
	'editor.rule.about': 'Ce que la règle regarde',
	'editor.rule.about-hint': 'Une question à choix posée avant, ou ce qui est connu d’avance.',
	'editor.rule.choose': 'Choisir les réponses',
	'editor.rule.shown-if': 'Affichée si la réponse à {subject} est',
	'editor.rule.one-of': 'l’une de celles-ci',
	'editor.rule.none-of': 'aucune de celles-ci',
	'editor.rule.answers': 'Réponses',
	'editor.rule.add': 'Ajouter cette règle',
	'editor.rule.is': '{subject} est {choices}',
	'editor.rule.is-not': '{subject} n’est pas {choices}',
	'editor.fact.wave': 'l’enquête',
	'editor.fact.entrySituation': 'la situation à l’entrée, si elle est connue,',
	'editor.fact.earlier': '« a déjà répondu à une enquête »',
	'editor.fact.months': 'à {months} mois'
} as const satisfies Record<string, Message>;
