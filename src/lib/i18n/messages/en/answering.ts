import type { Translation } from '../../message.ts';
import type { answering as source } from '../fr/answering.ts';

export const answering: Translation<typeof source> = {
	'answering.skip': 'Skip to the question',
	'answering.cohort': '{programme} graduates, class of {cohort}',

	'answering.start.title': 'What have you done since your award?',
	'answering.start.who':
		'{institution} is asking about your situation on {ref}, for “{programme}”, class of {cohort}.',
	'answering.start.why':
		'Your answers show where this award leads. They help others to choose, and the training to improve.',
	'answering.start.time': 'It takes about 4 minutes. You can stop and come back later with the same link.',
	'answering.start.deadline': 'You can answer until {closes}.',
	'answering.start.begin': 'Start',
	'answering.start.resume': 'Continue',
	'answering.start.reread': 'Read or change my answers',
	'answering.start.sent': 'Your answers have been sent. You can read and change them.',

	'answering.code.title': 'Answer with a code',
	'answering.code.text': 'Write the code of your letter. It opens your personal link.',
	'answering.code.code': 'Your code',
	'answering.code.hint': 'Example: 7-3K7QW-X4M2P. Dashes and capitals do not matter.',

	'answering.over.title': 'This survey is over for you.',
	'answering.over.text':
		'You can no longer answer, and you have nothing to do. Your rights over your data remain open here.',

	'answering.notice.title': 'Your data',
	'answering.notice.purpose':
		'{institution} collects these answers to measure what its graduates become and to register its awards.',
	'answering.notice.use':
		'Published figures are anonymous. Small groups are hidden, so that nobody can be recognised.',
	'answering.notice.free':
		'Answering is optional. You may decline any question, except the one about your situation.',
	'answering.notice.rights': 'You may read, correct or erase your answers, and refuse to be contacted.',
	'answering.notice.contact': 'To use your rights, write to {contact}.',
	'answering.notice.no-contact': 'To use your rights, reply to the message that brought you this link.',
	'answering.notice.authority':
		'If you disagree, you may complain to the French data protection authority (CNIL).',

	'answering.back': 'Previous question',
	'answering.back.check': 'Read my answers again',
	'answering.back.thanks': 'My results and answers',
	'answering.step': 'Question {position} of {total}',
	'answering.step.extra': 'Optional question {position} of {total}',
	'answering.continue': 'Continue',
	'answering.saved': 'Each answer is saved when you continue.',
	'answering.kept': 'Your earlier answers are kept.',
	'answering.decline': 'I prefer not to answer',
	'answering.yes': 'Yes',
	'answering.no': 'No',

	'answering.conflict.title': 'Your answer has changed in the meantime',
	'answering.conflict.newer':
		'You answered “{newer}” on another screen. Continue to replace it, or change the answer below.',

	'answering.place.france': 'In France',
	'answering.place.abroad': 'In another country',
	'answering.place.department': 'Département',
	'answering.place.choose': 'Choose a département',
	'answering.place.country': 'Country',
	'answering.month.month': 'Month',
	'answering.month.year': 'Year',
	'answering.month.choose': 'Choose a month',
	'answering.month': '{month} {year}',
	'answering.month.1': 'January',
	'answering.month.2': 'February',
	'answering.month.3': 'March',
	'answering.month.4': 'April',
	'answering.month.5': 'May',
	'answering.month.6': 'June',
	'answering.month.7': 'July',
	'answering.month.8': 'August',
	'answering.month.9': 'September',
	'answering.month.10': 'October',
	'answering.month.11': 'November',
	'answering.month.12': 'December',
	'answering.number': '{value} {unit}',
	'answering.date': '{date}',
	'answering.date.day': 'Day',
	'answering.scale': '{value} out of {most}',
	'answering.matrix.line': '{line}: {answer}',
	'answering.rank': '{place}. {choice}',
	'answering.rank.place': 'Rank {place}',
	'answering.list.choose': 'Choose from the list',
	'answering.unchanged.yes': 'Yes, nothing has changed',
	'answering.unchanged.yes.help': 'These answers are copied',
	'answering.unchanged.no': 'No, something has changed',
	'answering.unchanged.no.help': 'We ask you the questions',
	'answering.pay': '{amount} {basis}',
	'answering.pay.amount': 'Amount in euros',
	'answering.pay.amount.hint': 'Example: 1650',
	'answering.pay.basis': 'This amount is',
	'answering.pay.NM': 'net per month',
	'answering.pay.BM': 'gross per month',
	'answering.pay.BA': 'gross per year',
	'answering.pay.NA': 'net per year',
	'answering.pay.bonus': 'Bonuses',
	'answering.pay.bonus.IN': 'In this amount',
	'answering.pay.bonus.APART': 'On top',
	'answering.pay.bonus.NONE': 'I have no bonus',
	'answering.bonus.IN': 'Bonuses are in this amount',
	'answering.bonus.APART': 'Bonuses come on top',
	'answering.bonus.NONE': 'I have no bonus',
	'answering.declined': 'You prefer not to answer',
	'answering.not-yet': 'No answer yet',
	'answering.nothing-added': 'Nothing to add',

	'answering.check.title': 'Check your answers',
	'answering.check.sent-title': 'Your answers',
	'answering.check.intro': 'You can change any answer before you send them.',
	'answering.check.sent': 'Your answers have been sent. You can change them until {closes}.',
	'answering.check.missing': 'At least one question has no answer yet.',
	'answering.check.resume': 'Answer the rest',
	'answering.check.change': 'Change',
	'answering.check.change-what': 'Change: {what}',
	'answering.check.send': 'Send my answers',

	'answering.thanks.title': 'Thank you, your answers are saved.',
	'answering.thanks.named': 'Thank you {name}, your answers are saved.',
	'answering.thanks.reference': 'Reference {reference}, {sent}.',
	'answering.thanks.amend': 'You can read and change them until {closes}, with the same link.',
	'answering.more.title': 'Another minute?',
	'answering.more.text':
		'A few optional questions help the training to improve. Your answer is already complete.',
	'answering.more.go': 'Answer more questions',
	'answering.results.class': 'What the class of {cohort} has become',
	'answering.results.programme': 'What the graduates of all classes have become',
	'answering.results.none':
		'Too few people have answered to show results without the risk of recognising one. Come back later with the same link.',
	'answering.results.note': 'Results of the answers received so far. They show no person.',
	'answering.thanks.reread': 'Read or change',

	'answering.foot.data': 'Your data and your rights',
	'answering.foot.refuse': 'Stop receiving this survey',

	'answering.data.reference': 'The reference of your answers is {reference}.',

	'answering.thanks.rights':
		'To read, correct or erase everything, use “Your data and your rights” at the foot of the page.',

	'answering.refuse.title': 'Stop receiving this survey?',
	'answering.refuse.what':
		'We will not contact you again, for this survey or any later one. This link will no longer work.',
	'answering.refuse.kept':
		'What you have already answered is kept. To erase it too, choose “Erase my data” instead.',
	'answering.refuse.confirm': 'Do not contact me again',
	'answering.refuse.cancel': 'Back to my answers',
	'answering.refused.title': 'We will not contact you again.',
	'answering.refused.text':
		'Your choice is recorded. Your link still opens your data and your rights. You can close this page.',

	'answering.closed.title': 'This link no longer works',
	'answering.closed.text':
		'It may be incomplete, replaced by a newer one, or the survey may be over. Answers you sent are kept.',
	'answering.closed.do':
		'Open the last message you received and follow the whole link. Otherwise, ask your institution for a new one.',
	'answering.no-session.title': 'Open your link first',
	'answering.no-session.text':
		'This page opens from the personal link you received. The answers you saved are kept there.',
	'answering.failed.title': 'This page could not answer',
	'answering.failed.text': 'What was saved still is. Go back to the previous page and try again in a minute.',
	'answering.failed.reference': 'If this goes on, give this reference: {reference}.',
	'answering.form-failed.title': 'This form could not be read',
	'answering.form-failed.text':
		'Nothing has changed. Go back to the previous page, reload it, then send your answer again.',

	'answering.links.none': 'This campaign has no invitation.',
	'answering.links.line': '{award}\t{name}\t{email}\t{state}\t{link}\t{code}',
	'answering.links.state.not-started': 'not started',
	'answering.links.state.started': 'started',
	'answering.links.state.sent': 'sent',
	'answering.links.state.stopped': 'no more contact',
	'answering.campaigns.line':
		'{id}\t{label}\t{programme}\t{months} months\t{opens} - {closes}\t{completed} / {invited}',
	'answering.campaigns.none': 'There is no campaign. Launch one with “campaign launch”.',
	'answering.campaigns.launched':
		'Campaign {id}: {invited} invitations, {framed} situations to be known, questionnaire version {version}.'
};
