import type { Translation } from '../../message.ts';
import type { rights as source } from '../fr/rights.ts';

export const rights: Translation<typeof source> = {
	'answering.addresses.next': 'For the next survey',
	'answering.addresses.title': 'Update my contact details',
	'answering.addresses.text':
		'Give an address that you will keep. It is only used to send you the next surveys.',
	'answering.addresses.blank': 'An empty field keeps what we have. For your safety we do not show it here.',
	'answering.addresses.nobody':
		'Your institution keeps no name or address with this award. There is nothing to update.',
	'answering.addresses.email': 'Personal e-mail',
	'answering.addresses.email.hint': 'Example: first.last@example.org',
	'answering.addresses.phone': 'Personal phone',
	'answering.addresses.phone.hint': 'Example: +33 6 12 34 56 78',
	'answering.addresses.preferred': 'How would you rather be contacted?',
	'answering.addresses.preferred.same': 'As before',
	'answering.addresses.preferred.email': 'By e-mail',
	'answering.addresses.preferred.phone': 'By phone',
	'answering.addresses.keep': 'Save my contact details',
	'answering.addresses.kept': 'Your contact details are saved. Thank you.',
	'answering.data.read.title': 'Get my data',
	'answering.data.read.text':
		'A file of everything that {institution} keeps about you. It is JSON, which other tools can read.',
	'answering.data.read.do': 'Download my data',
	'answering.data.correct.title': 'Correct',
	'answering.data.correct.text': 'You can change your answers until {closes}.',
	'answering.data.correct.closed':
		'Answers can no longer be changed here. To correct one, write to {contact} with the reference above.',
	'answering.data.correct.closed-no-contact':
		'Answers can no longer be changed here. To correct one, reply to the message that brought you this link.',
	'answering.data.correct.do': 'Read and correct my answers',
	'answering.data.stop.title': 'Stop or erase',
	'answering.data.erase': 'Erase my data',
	'answering.data.back': 'Your data and your rights',
	'answering.proof.birth-year': 'Your year of birth',
	'answering.proof.birth-year.hint': 'To check that it is you. Example: 1986',
	'answering.proof.family-name': 'Your family name',
	'answering.proof.family-name.hint': 'To check that it is you, as on your award',
	'answering.erase.title': 'Erase your data?',
	'answering.erase.goes': 'What is erased',
	'answering.erase.goes.answers': 'Your answers to all our surveys, and what we made of them about you',
	'answering.erase.goes.texts': 'Every text written by you or received about you, and your year of birth',
	'answering.erase.goes.contacts': 'Your addresses and phone numbers',
	'answering.erase.stays': 'What stays',
	'answering.erase.stays.award': 'Your name in the list of the jury, with the award and its date',
	'answering.erase.stays.counted': 'One person who did not answer, in the number of graduates',
	'answering.erase.stays.figures': 'Figures already published, in which nobody can be recognised',
	'answering.erase.after': 'We will not contact you again. It is erased at once and for good.',
	'answering.erase.confirm': 'Erase for good',
	'answering.erase.cancel': 'Erase nothing',
	'answering.erased.title': 'Your data are erased.',
	'answering.erased.text':
		'Your answers and contact details no longer exist here. We will not contact you again. You can close this page.',
	'answering.other.title': 'This link is not for me',
	'answering.other.text':
		'Was this link meant for somebody else? We close it, and no longer write to the address that was used.',
	'answering.other.nothing': 'We show you nothing about that person.',
	'answering.other.confirm': 'Close this link',
	'answering.other.cancel': 'This link is for me',
	'answering.other.done': 'This link is closed.',
	'answering.other.thanks': 'Thank you. We will not write to this address again. You can close this page.',

	'problem.addresses.channel': '“{found}” is not one of the ways to be contacted. Choose from the list.',
	'problem.addresses.missing':
		'We have no address of this kind for you. Give it, or choose another way to be contacted.',
	'problem.addresses.nobody': 'There are no contact details to update for this award.',
	'problem.addresses.none': 'Give an e-mail address, a phone number or a preference at least.',
	'problem.addresses.phone': '“{found}” is not a phone number: 6 to 15 digits. Example: +33 6 12 34 56 78.',
	'problem.code.shape': 'This is not a code. Copy it as in your letter, for example 7-3K7QW-X4M2P.',
	'problem.code.unknown':
		'This code opens nothing. Check each sign, or ask your institution for another one.',
	'problem.code.wait': 'There were too many tries. Wait {seconds} s, then try again.',
	'problem.link.erased': 'Your data are erased.',
	'problem.proof.birth-year':
		'This is not the year of birth that we have. Write the four digits, for example 1986.',
	'problem.proof.family-name': 'This is not the family name that we have. Write it as on your award.',
	'problem.proof.wait': 'There were too many tries. Try again in {minutes} min, or write to your institution.'
};
