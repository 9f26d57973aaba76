import type { Translation } from '../../message.ts';
import type { holderTemplate as source } from '../fr/holder-template.ts';

/** The form of the table of holders, and its page. */
export const holderTemplate: Translation<typeof source> = {
	'dossier.template': 'Form of the table of holders',
	'dossier.template.text':
		'Which columns, in which order, under which names, with which codes: the form fits the official one of the day.',
	'dossier.template.names':
		'The table holds no names: a number is enough. Where the certifying body asks for them, take it with names; that download is noted as such in the audit log.',
	'dossier.template.names.xlsx': 'Table with names (XLSX)',
	'dossier.template.names.csv': 'Table with names (CSV)',
	'dossier.template.back': 'Back to the file',
	'dossier.template.link': 'See and change the form',
	'dossier.template.title': 'The table of holders follows a form that you can change',
	'dossier.template.document': 'Form of the table, {programme}',
	'dossier.template.stored': 'Form {version} is in force: the next files follow it.',
	'dossier.template.in-force': 'Form in force',
	'dossier.template.delivered': 'The one that comes with the software ({count} columns).',
	'dossier.template.version': 'Version {version} ({count} columns).',
	'dossier.template.csv': 'Download for a spreadsheet (CSV)',
	'dossier.template.json': 'Download (JSON)',
	'dossier.template.change': 'Change the form',
	'dossier.template.change.text':
		'Download the form, change the order of its lines, the labels, the codes, or delete lines, then send it back. A line is a column of the table; codes are written “yes = O | no = N”.',
	'dossier.template.label': 'Edited form',
	'dossier.template.hint': 'CSV or JSON, as downloaded here and then edited.',
	'dossier.template.submit': 'Put in force',
	'dossier.template.versions': 'Versions',
	'dossier.template.versions.text': 'Each of them stays: a file of another day is made again with its own.',
	'dossier.template.number': 'Version',
	'dossier.template.file': 'File',
	'dossier.template.day': 'Received on',
	'dossier.template.base': 'Delivered form',
	'dossier.template.columns': 'Columns of the form in force',
	'dossier.template.holds': 'Content',
	'dossier.template.name': 'Label',
	'dossier.template.codes': 'Codes',
	'dossier.template.fields': 'Everything that a column may hold',
	'problem.report.template-header':
		'The first line must be “{header}”; it reads “{found}”. Start again from the downloaded form.',
	'problem.report.template-label': 'Line {row}: this label is too long: {most} characters at most.',
	'problem.report.template-count':
		'This form has {count} columns: it needs at least one, and {most} at most.',
	'problem.report.template-codes':
		'Line {row}: “{found}” is not a code. Write them as “yes = O | no = N”, each once.',
	'problem.report.template-quotes':
		'Line {row}: a quotation mark is not closed. Save the file from your spreadsheet, then send it again.',
	'problem.report.template-missing': 'Choose the file of the form, then send it again.',
	'problem.report.template-large': 'This file is too large for a form: {most} kB at most.',
	'problem.report.template-same': 'This form is in force already (version {version}): nothing has changed.',
	'problem.report.template-version':
		'This programme has no form {found}. Choose among the versions on the page of the form.'
};
