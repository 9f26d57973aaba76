import type { Translation } from '../../message.ts';
import type { dossierProblems as source } from '../fr/dossier-problems.ts';

export const dossierProblems: Translation<typeof source> = {
	'problem.report.cohort': 'This programme has no class of {found}. Choose one of the list.',
	'problem.report.file': 'There is no such file ({found}). Choose among those on the page of the file.',
	'problem.report.unpublished':
		'{found} shows what the public may read: nothing of this version is published. Propose it and have it approved (Publication), then come back.',
	'problem.report.native':
		'{found} cannot be made on this machine, which lacks a component. Take the HTML, XLSX or CSV files, which do without it, or ask whoever runs it to install it on a supported machine.',
	'problem.report.blocked': {
		one: '{count} point still blocks: settle it, then come back to lock the figures.',
		other: '{count} points still block: settle them, then come back to lock the figures.'
	},
	'problem.report.moved':
		'The data have changed since this page was shown. Read it again, it is up to date, then lock.',
	'problem.report.day': '“{found}” is not a date. Write it like 2028-07-01.',
	'problem.report.comment': 'This comment is too long: {most} characters at most.',
	'problem.report.count': '“{found}” is not a number of people. Write it in digits, such as 62.',
	'problem.lock.unknown': 'No locked version has this number ({found}), or it is not yours.',
	'problem.lock.ended': 'This version is confirmed already, or no longer in force: nothing has changed.',
	'problem.lock.own': 'You locked this version yourself: somebody else must confirm it.'
};
