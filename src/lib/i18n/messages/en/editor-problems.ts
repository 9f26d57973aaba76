import type { Translation } from '../../message.ts';
import type { editorProblems as source } from '../fr/editor-problems.ts';

export const editorProblems: Translation<typeof source> = {
	'problem.editor.stale':
		'Somebody else has changed this draft meanwhile. Their change is kept, and yours is still in the form: read it again, then save it once more.',
	'problem.editor.locked':
		'Question {found} is of the core (★): it cannot be changed or removed. Add a question of your own instead.',
	'problem.editor.question-gone':
		'Question {found} is no longer in this draft. Go back to the list of questions.',
	'problem.editor.page-full':
		'{found} cannot join the page before: a page holds three questions at most. Start a new page.',
	'problem.editor.items-many':
		'A questionnaire has at most {most} questions. Remove some before you add more.',
	'problem.editor.question-code':
		'“{found}” is no code: a capital, then capitals and figures, 12 at most. Example: L1.',
	'problem.editor.code-taken': 'The code {found} is taken. Choose another one, or leave the field empty.',
	'problem.editor.rules-many':
		'A question has at most {most} rules. Remove some, or compare several answers in one.',
	'problem.editor.rule-codes': 'Tick at least one answer for this rule.',
	'problem.editor.waves':
		'“{found}” is not a number of months between 0 and {most}. Example: 6, 24 (twelve waves at most).',
	'problem.editor.text-long': 'This text has {count} characters; at most {most} are taken. Shorten it.',
	'problem.editor.number': '“{found}” is not a number between {least} and {most}.',
	'problem.editor.choices-many':
		'There are {most} choices or lines already, the most that a telephone shows. Group some.',
	'problem.editor.choice-code':
		'“{found}” is no code: capitals, figures and underscores, 40 at most. Example: CDI.',
	'problem.editor.title': 'Write a title of {most} characters at most.',
	'problem.editor.programme': 'There is no programme {found}. Choose one of the list.',
	'problem.editor.wave': 'There is no standard questionnaire at {found} months. Choose one of the list.',
	'problem.editor.type': '“{found}” is no type of question. Choose one of the list.',
	'problem.editor.step': '“{found}” is none of the buttons of this page. Load it again.',
	'problem.editor.no-waves': 'Say how many months after the award this questionnaire is asked.',
	'problem.editor.no-questions': 'Add at least one question.',
	'problem.editor.few-choices': 'Question {at} has fewer than two choices. Add some.',
	'problem.editor.many-places': 'Question {at} asks for more ranks than it has choices. Change one of them.',
	'problem.editor.no-rows': 'The grid {at} has no line. Add one.',
	'problem.editor.no-copies': 'Question {at} copies nothing. Tick what it copies.',
	'problem.editor.core-changed':
		'Question {at} of the core is no longer that of the version it began from. Start again from that version.',
	'problem.editor.missing.title-fr': 'Write the title of the questionnaire in French.',
	'problem.editor.missing.title-en': 'Write the title of the questionnaire in English.',
	'problem.editor.missing.page-fr': 'The page that begins at {at} has no title in French.',
	'problem.editor.missing.page-en': 'The page that begins at {at} has no title in English.',
	'problem.editor.missing.label-fr': 'Question {at}: write the question in French.',
	'problem.editor.missing.label-en': 'Question {at}: write the question in English.',
	'problem.editor.missing.short-fr': 'Question {at}: write the short name in French.',
	'problem.editor.missing.short-en': 'Question {at}: write the short name in English.',
	'problem.editor.missing.hint-fr':
		'Question {at}: write the help, or remove it from the other language. It is missing in French.',
	'problem.editor.missing.hint-en':
		'Question {at}: write the help, or remove it from the other language. It is missing in English.',
	'problem.editor.missing.choice-fr': 'Question {at}: choice {found} has no text in French.',
	'problem.editor.missing.choice-en': 'Question {at}: choice {found} has no text in English.',
	'problem.editor.missing.help-fr': 'Question {at}: the line under {found} is missing in French.',
	'problem.editor.missing.help-en': 'Question {at}: the line under {found} is missing in English.',
	'problem.editor.missing.unit-fr': 'Question {at}: write the unit in French.',
	'problem.editor.missing.unit-en': 'Question {at}: write the unit in English.',
	'problem.editor.missing.end-fr': 'Question {at}: the end {found} of the scale has no text in French.',
	'problem.editor.missing.end-en': 'Question {at}: the end {found} of the scale has no text in English.'
};
