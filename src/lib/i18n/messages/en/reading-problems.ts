import type { Translation } from '../../message.ts';
import type { readingProblems as source } from '../fr/reading-problems.ts';

export const readingProblems: Translation<typeof source> = {
	'problem.import.file-questionnaire':
		'{at} is a questionnaire (LimeSurvey .lss), not responses. Export the responses as CSV, or the whole archive (.lsa).',
	'problem.import.file-markup':
		'{at} is a text in which a table is drawn (Markdown), not a table. Copy the table to a spreadsheet program and save it as CSV.',
	'problem.import.file-document':
		'{at} is a word processor document, not a table. Save the table as CSV or XLSX.',
	'problem.import.file-binary-workbook':
		'{at} is a binary workbook (XLSB). Open it in the spreadsheet program and save it as .xlsx or .csv.',
	'problem.import.file-old-spreadsheet':
		'{at} is an old Office file (XLS or DOC). Open it in the spreadsheet program and save it as .xlsx or .csv.',
	'problem.import.workbook-damaged':
		'{at} is a damaged workbook, or not made as spreadsheet programs do. Open it in one and save it again as .xlsx or .csv.',
	'problem.import.workbook-protected':
		'{at} is protected by a password. Remove it in the spreadsheet program, or save the sheet as CSV.',
	'problem.import.workbook-too-large':
		'{at} is larger than what is read of a workbook (20 MB). Save the sheet as CSV UTF-8.',
	'problem.import.zip-bomb':
		'{at} swells beyond what a workbook can hold, and is not opened. Save the sheet as CSV UTF-8.',
	'problem.import.sheet-missing': 'There is no sheet “{found}”. Sheets of the workbook: {sheets}.',
	'problem.import.table-missing': {
		one: 'There is no table number {found}: only one is found at the start of the file.',
		other: 'There is no table number {found}: {count} are found at the start of the file.'
	},
	'problem.import.other-sheets': {
		one: 'The sheet “{found}” is read. Another is not: {others}.',
		other: 'The sheet “{found}” is read. {count} others are not: {others}.'
	},
	'problem.import.merged-cells': {
		one: 'Cells are merged downwards ({count} block): what stands at the top holds for all.',
		other: 'Cells are merged downwards ({count} blocks): what stands at the top holds for all.'
	},
	'problem.import.formula-unvalued': {
		one: '{count} formula has no result in the file and counts as empty. Open it in the spreadsheet program and save it.',
		other:
			'{count} formulas have no result in the file and count as empty. Open it in the spreadsheet program and save it.'
	},
	'problem.import.several-tables':
		'The file holds {count} tables, which begin at rows {rows}; number {read} is read. Choose which one to read (“table”).',
	'problem.import.another-table':
		'Another table seems to begin here. Cut the file in two, or choose the table to read (“table”).',
	'problem.import.header-again':
		'This row repeats the header: two files were probably put end to end. Remove it.',
	'problem.import.header-empty': {
		one: '{count} column has no name: it is called by its place.',
		other: '{count} columns have no name: they are called by their place.'
	},
	'problem.import.header-repeated': {
		one: '{count} column name stands twice: it gets a rank.',
		other: '{count} column names stand again: they get a rank.'
	},
	'problem.import.totals-row':
		'“{found}” looks like a total, not a person. Say whether to keep this row or leave it out (“totals”: "keep" or "skip").',
	'problem.import.note-row':
		'“{found}” looks like a note under the table, not a person. Say whether to keep this row or leave it out (“totals”: "keep" or "skip").',
	'problem.import.footer-skipped': {
		one: '{count} row of totals or notes is left out at the end.',
		other: '{count} rows of totals or notes are left out at the end.'
	},
	'problem.import.unfinished-rows': {
		one: '{count} response is marked as unfinished, screened out or a test. It is kept; “unfinished”: "skip" leaves it out.',
		other:
			'{count} responses are marked as unfinished, screened out or tests. They are kept; “unfinished”: "skip" leaves them out.'
	},
	'problem.import.unfinished-skipped': {
		one: '{count} unfinished, screened out or test response is left out.',
		other: '{count} unfinished, screened out or test responses are left out.'
	},
	'problem.import.ranges': {
		one: '“{found}” is a bracket ({count} cell): it stays a text, never an amount.',
		other: '“{found}” is a bracket ({count} cells): they stay texts, never amounts.'
	},
	'problem.import.dates-mixed':
		'Some dates of this column put the day first, others the month: “{found}” cannot be read for certain. Correct the column.'
};
