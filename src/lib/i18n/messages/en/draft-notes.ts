import type { Translation } from '../../message.ts';
import type { draftNotes as source } from '../fr/draft-notes.ts';

export const draftNotes: Translation<typeof source> = {
	'problem.draft.file-missing': 'Choose a file that holds a questionnaire.',
	'problem.draft.gone': 'This draft is no longer there. Go back to the list of questionnaires.',
	'problem.draft.not-a-questionnaire':
		'{at} is no questionnaire. Send a LimeSurvey file (.lss or .lsa), an XLSForm, or a workbook with a row for each question.',
	'problem.draft.not-a-survey':
		'The file does not hold a whole LimeSurvey survey (“{found}”). In LimeSurvey: Display/Export, “Survey structure (.lss)”.',
	'problem.draft.not-utf8':
		'{at} is not written in UTF-8: it was changed after the export. Export it again from LimeSurvey.',
	'problem.draft.xml-damaged':
		'{at} is damaged at line {row}: its XML is not complete there. Export it again from LimeSurvey.',
	'problem.draft.xml-too-much':
		'{at} holds more than a questionnaire can (table “{table}”). Export the structure alone (.lss).',
	'problem.draft.sheet-too-much':
		'{at} holds more than a questionnaire (sheet “{sheet}”; at most {rows} rows and {columns} columns). Is it a file of answers? Those are read under Imports.',
	'problem.draft.no-header':
		'{at} has no header row with a column for the text and one for the type (first row read: “{found}”). Call them “question” and “type”.',
	'problem.draft.no-questions':
		'No question of this file can be carried over. Check that it is the whole questionnaire.',
	'problem.draft.too-many-questions':
		'The file holds {count} questions; a draft keeps at most {most}. Cut the questionnaire into several.',
	'problem.draft.too-many-choices':
		'The file holds {count} choices; a draft keeps at most {most}. Take the long lists out.',

	'problem.draft.left.assessments':
		'Assessments by points are not carried over. Compute them from exported answers.',
	'problem.draft.left.column':
		'This column is not read. If it matters, rename it as in the documented layout and send the file again.',
	'problem.draft.left.comments':
		'The comment beside the choice is not carried over. Add a text question right after it.',
	'problem.draft.left.computed':
		'This field is filled in by the phone or by a calculation: it is not carried over. Compute it after the survey.',
	'problem.draft.left.condition':
		'This condition says more than a comparison of codes: it is not carried over, and everybody would be asked. Write it with questions that have choices.',
	'problem.draft.left.condition-question':
		'The condition looks at “{question}”, which is not carried over, comes later or has no choices: everybody would be asked. Move one of the two, or change the condition.',
	'problem.draft.left.default':
		'The answer that was filled in beforehand is not carried over: an answer is always the person’s own choice.',
	'problem.draft.left.description': 'The description of the survey is not carried over.',
	'problem.draft.left.end-text': 'The closing text is not carried over: the page of thanks is Devenir’s own.',
	'problem.draft.left.end-url': 'The closing address is not carried over: nobody is sent elsewhere.',
	'problem.draft.left.equation':
		'An equation is no question: it is not carried over. Compute it afterwards, from the answers.',
	'problem.draft.left.filled-in':
		'This piece of text was filled in by an answer or a calculation; it would stay as it is. Rewrite the sentence without it.',
	'problem.draft.left.form-type':
		'There is no such field here (place, photo, file, ranking…). Ask for it as text, or take it out.',
	'problem.draft.left.grid':
		'A grid of fields to fill in is not carried over. Ask one question a row, or a single text question.',
	'problem.draft.left.group':
		'The title of the group is not shown: one question a page. Its questions are carried over, in their order.',
	'problem.draft.left.group-text':
		'The text of the group is not carried over. Put it in the help of its first question, or on an information page.',
	'problem.draft.left.hidden':
		'This question was hidden from people: it is not carried over. What is known already comes from the file of graduates.',
	'problem.draft.left.in-repeat':
		'This question is repeated as often as wanted: it is not carried over. Ask it a fixed number of times.',
	'problem.draft.left.language':
		'This language is not carried over: a questionnaire is in French and in English.',
	'problem.draft.left.language-switch':
		'The choice of the language is no question: every page offers it already.',
	'problem.draft.left.mails':
		'Invitation and reminder e-mails are not carried over: they are written with the campaign.',
	'problem.draft.left.media':
		'A picture, a link, a film or a script was in the text: only the text is carried over. Write what has to be known of it.',
	'problem.draft.left.never-asked':
		'Its condition is always false: the question was never asked, and is not carried over.',
	'problem.draft.left.pattern': 'This validation rule is not carried over. Say in the help what is expected.',
	'problem.draft.left.policy':
		'The notice on personal data is not carried over: that of the institution is on the data page.',
	'problem.draft.left.quotas': {
		one: 'The quota ({count}) is not carried over: every graduate is asked.',
		other: 'The quotas ({count}) are not carried over: every graduate is asked.'
	},
	'problem.draft.left.random-group':
		'The random order of the group is not carried over: the order is the same for everybody.',
	'problem.draft.left.ranking':
		'There is no ranking here. Ask for the first choice, then the second, with two single-choice questions.',
	'problem.draft.left.repeat':
		'A part that repeats is not carried over. Ask its questions a fixed number of times.',
	'problem.draft.left.row-without-text': 'This row has no text of a question: it is not carried over.',
	'problem.draft.left.setting':
		'This setting is not carried over. If it changes what may be answered, say so in the help of the question.',
	'problem.draft.left.settings':
		'The settings of the survey (dates, access, anonymity, look) are not carried over: they are set with the campaign.',
	'problem.draft.left.sheet': 'This sheet is not read: one sheet holds the questionnaire.',
	'problem.draft.left.sheet-type':
		'This type of question is not known. Write: single choice, multiple choice, yes/no, text, long text, number, month or information.',
	'problem.draft.left.type':
		'The type “{type}” of LimeSurvey is not known: the question is not carried over. Ask it in another way.',
	'problem.draft.left.type-missing':
		'This row has neither type nor choices: it is not carried over. Write its type in the column “type”.',
	'problem.draft.left.upload':
		'A file upload is not carried over: graduates are not asked for documents. Ask the question in words.',
	'problem.draft.left.url-parameters': {
		one: 'The address parameter ({count}) is not carried over: each link is personal.',
		other: 'The address parameters ({count}) are not carried over: each link is personal.'
	},
	'problem.draft.left.welcome':
		'The welcome text is not carried over: the first page is Devenir’s own, with the name of the institution.',

	'problem.draft.changed.choice-codes':
		'Codes of choices are rewritten in capitals and without signs; conditions follow.',
	'problem.draft.changed.code-given': 'This question had no code: it gets one, after its row.',
	'problem.draft.changed.code-twice':
		'Two questions have this code: the second gets another one. A condition that names it is not carried over.',
	'problem.draft.changed.codes': {
		one: 'The code of {count} question is rewritten (capitals and figures, 12 at most); conditions follow.',
		other:
			'The codes of {count} questions are rewritten (capitals and figures, 12 at most); conditions follow.'
	},
	'problem.draft.changed.html': {
		one: 'The formatting is taken out of the text of {count} question: only the words stay.',
		other: 'The formatting is taken out of the texts of {count} questions: only the words stay.'
	},
	'problem.draft.changed.month': 'The whole date becomes a month and a year.',
	'problem.draft.changed.other':
		'“Other, please specify” becomes a choice “Other”, then a text question asked of those who choose it.',
	'problem.draft.changed.soft-mandatory':
		'The question was almost mandatory: it offers “I prefer not to answer”.',
	'problem.draft.changed.split':
		'A question with several rows becomes one question a row (their number is given). Keep those that serve.',
	'problem.draft.changed.taken-as-english':
		'The column does not say its language: its texts are taken for English. If they are French, call it “texte fr”.',
	'problem.draft.changed.taken-as-french':
		'The column does not say its language: its texts are taken for French. If they are English, call it “texte en”.',
	'problem.draft.changed.type-guessed':
		'This row has choices and no type: it becomes a single-choice question.',

	'problem.draft.todo.bounds': 'The greatest number that can be is not in the file: set it.',
	'problem.draft.todo.few-choices':
		'The choices are not in the file, or there is only one. Write them: two at least are needed.',
	'problem.draft.todo.in-english': 'A text of this question is missing in English.',
	'problem.draft.todo.in-french': 'A text of this question is missing in French.',
	'problem.draft.todo.long-text': 'This text is longer than {most} characters: make it shorter.',
	'problem.draft.todo.many-choices':
		'There are more than {most} choices (their number is given): too many for a phone. Put some together, ask a text question, or “place of work” for countries.',
	'problem.draft.todo.no-english': {
		one: 'The English version is to be written ({count} question).',
		other: 'The English version is to be written ({count} questions).'
	},
	'problem.draft.todo.no-french': {
		one: 'The French version is to be written ({count} question).',
		other: 'The French version is to be written ({count} questions).'
	},
	'problem.draft.todo.title': 'The title is missing in one language ({language}).',
	'problem.draft.todo.too-many-items':
		'The draft has {count} pages; a published questionnaire has at most {most}. Take out those that do not serve.',
	'problem.draft.todo.unit': 'Say what is counted (months, hours, euros…): the file does not.',
	'problem.draft.todo.unnamed-choices': 'Some choices have no text (their number is given).',
	'problem.draft.todo.waves':
		'Say how many months after the award this questionnaire is asked, and which answer feeds which indicator.'
};
