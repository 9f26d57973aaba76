import type { Translation } from '../../message.ts';
import type { views as source } from '../fr/views.ts';

export const views: Translation<typeof source> = {
	'views.title': 'Kept views',
	'views.lede':
		'A named view is an address: its figures are those of the day it is opened. A frozen view keeps the figures of the day it was frozen.',
	'views.all': 'Kept views',
	'views.keep.link': 'Name or freeze this view',
	'views.keep.title': 'Keep this view',
	'views.keep.address': 'Address kept:',
	'views.name': 'Name of the view',
	'views.name.hint': 'For example: CASP 2023 at 6 months, for the March board',
	'views.shared': 'Show this view to colleagues who read figures',
	'views.save': 'Name the view',
	'views.freeze': 'Freeze the figures',
	'views.freeze.text':
		'Freezing keeps every figure shown, with its comments, the date and a fingerprint. Nothing will change them.',
	'views.saved': 'The view “{name}” is kept.',
	'views.deleted': 'The view is forgotten. The figures stay where they are.',
	'views.named': 'Named views',
	'views.named.none': 'No named view',
	'views.named.none.text': 'Open the dashboard or the Explorer, choose your filters, then name the view.',
	'views.frozen': 'Frozen views',
	'views.frozen.none': 'No frozen view',
	'views.frozen.none.text':
		'Freeze a view before a meeting: everybody will read the same figures there later.',
	'views.column.view': 'View',
	'views.column.owner': 'From',
	'views.column.frozenAt': 'Frozen on',
	'views.column.sha256': 'Fingerprint',
	'views.column.action': 'Action',
	'views.owner.shared': 'shared',
	'views.owner.own': 'only you',
	'views.unknownAuthor': 'deleted account',
	'views.delete': 'Forget “{name}”',
	'frozen.title': 'Frozen view: {name}',
	'frozen.by': 'Frozen on {date} by {name}.',
	'frozen.moved': {
		one: '{count} figure has changed since. Those here are of the day the view was frozen.',
		other: '{count} figures have changed since. Those here are of the day the view was frozen.'
	},
	'frozen.same': 'Today’s figures are the same.',
	'frozen.unknown':
		'This page cannot be compared with today’s for you. The figures here are of the day the view was frozen.',
	'frozen.broken':
		'What was kept no longer matches its fingerprint: do not quote these figures, and tell the administrator.',
	'frozen.now': 'See today’s figures',
	'frozen.sha256': 'SHA-256 fingerprint',
	'frozen.document': 'Frozen: {name}',
	'frozen.part.headlines': 'The essentials',
	'frozen.part.definitions': 'The same answers, by definition',
	'frozen.column.figure': 'Figure',
	'frozen.column.quartiles': 'Quartiles',
	'frozen.quartiles': '{q1} · {median} · {q3}',
	'comments.title': 'Comments',
	'comments.none': 'Nobody has commented on these figures yet.',
	'comments.about': 'About',
	'comments.about.all': 'the whole view',
	'comments.body': 'Your comment',
	'comments.body.hint':
		'Read by colleagues who read these figures, and kept if the view is frozen. Name nobody.',
	'comments.write': 'Comment',
	'comments.signed': '{name}, {date}',
	'comments.withdraw': 'Withdraw',
	'comments.withdraw.of': 'Withdraw the comment of {name}, {date}',
	'problem.view.address': '“{found}” is not the address of a dashboard or of the Explorer.',
	'problem.view.name': 'Give the view a name, of {most} characters at most.',
	'problem.view.comment': 'Write a comment, of {most} characters at most.',
	'problem.view.unknown': 'This view does not exist, or is not for you. See the list of kept views.',
	'problem.comment.unknown': 'This comment is no longer there, or is not yours.'
};
