import type { Translation } from '../../message.ts';
import type { editorRules as source } from '../fr/editor-rules.ts';

export const editorRules: Translation<typeof source> = {
	'editor.shown.always': 'Shown to everybody.',
	'editor.shown.when': 'Shown if: {rules}',
	'editor.rules': 'When the question is shown',
	'editor.rules.one': 'Shown if:',
	'editor.rules.all': 'Shown if all of these rules hold:',
	'editor.rules.any': 'Shown if one of these rules holds:',
	'editor.rules.remove': 'Remove',
	'editor.rules.remove-what': 'Remove the rule: {rule}',
	'editor.rules.join': 'How many rules must hold',
	'editor.rules.join-all': 'All of them',
	'editor.rules.join-any': 'One at least',
	'editor.rules.join-submit': 'Apply',
	'editor.rule': 'Add a rule',
	'editor.rule.about': 'What the rule looks at',
	'editor.rule.about-hint': 'A question with choices asked before, or what is known beforehand.',
	'editor.rule.choose': 'Choose the answers',
	'editor.rule.shown-if': 'Shown if the answer to {subject} is',
	'editor.rule.one-of': 'one of these',
	'editor.rule.none-of': 'none of these',
	'editor.rule.answers': 'Answers',
	'editor.rule.add': 'Add this rule',
	'editor.rule.is': '{subject} is {choices}',
	'editor.rule.is-not': '{subject} is not {choices}',
	'editor.fact.wave': 'the wave',
	'editor.fact.entrySituation': 'the situation at entry, where it is known,',
	'editor.fact.earlier': '“has answered a survey before”',
	'editor.fact.months': 'at {months} months'
};
