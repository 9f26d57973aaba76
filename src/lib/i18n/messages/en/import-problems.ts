import type { Translation } from '../../message.ts';
import type { importProblems as source } from '../fr/import-problems.ts';

export const importProblems: Translation<typeof source> = {
	'problem.import.file-missing': 'There is no file {found}. Check the path.',
	'problem.import.file-unreadable':
		'{found} is no file that this account can read. Give a CSV file, and the right to read it.',
	'problem.import.empty-file': 'The file {at} is empty. Export it again.',
	'problem.import.file-archive': '{at} is a compressed archive. Extract the CSV file in it.',
	'problem.import.file-pdf': '{at} is a PDF, not a table. Ask for the original table as CSV.',
	'problem.import.file-picture': '{at} is a picture, not a table. Ask for the original table as CSV.',
	'problem.import.file-binary': '{at} is not a text file. Export the table as CSV.',
	'problem.import.file-html':
		'{at} is a web page, whatever its name says. Open it in a spreadsheet and save it as CSV UTF-8.',
	'problem.import.file-xml': '{at} is an XML file, not a table. Export the responses as CSV.',
	'problem.import.file-json': '{at} is a JSON file, not a table. Export the data as CSV.',
	'problem.import.file-rtf': '{at} is a word processor document, not a table. Save the table as CSV.',
	'problem.import.not-a-table':
		'{at} is not a table: no separator (comma, semicolon, tab, bar) gives regular columns. Export it as CSV.',
	'problem.import.nul':
		'There is a zero byte in this row: the file is not text, or it is damaged. Export it again.',
	'problem.import.encoding-wrong':
		'The file is not in {found}: its bytes are those of {actual}. Leave this choice out, or choose {actual}.',
	'problem.import.encoding-damaged':
		'The text is UTF-8 but for {count} damaged bytes, the first ones in this row. Export the file again, or correct this row.',
	'problem.import.encoding-doubtful':
		'The file is read as Windows-1252, yet some of its bytes do not exist there, the first ones in this row. If it comes from an old Mac, choose the encoding “macintosh”.',
	'problem.import.encoding-undecodable':
		'The text of {at} is cut in the middle of a character. Export it again as UTF-8.',
	'problem.import.title-rows': {
		one: '{count} title line is passed over before the header.',
		other: '{count} title lines are passed over before the header.'
	},
	'problem.import.one-column': 'The file has a single column. If that is a mistake, choose the separator.',
	'problem.import.no-rows': 'There is no row under the header.',
	'problem.import.ragged-row':
		'This row has {count} cells, the header has {expected}. Check the separators and quotes of this row.',
	'problem.import.quote-open':
		'A quote opened in this row does not close. Add the missing quote, or double the one that belongs to the text.',
	'problem.import.quote-inside': 'A quote in the middle of a quoted cell is not doubled. Write it twice: "".',
	'problem.import.row-endless': 'This row does not end. Check that the file is a CSV table.',
	'problem.import.too-many-columns':
		'This row has {count} columns; {most} at most are read. Remove the columns that are not needed.',
	'problem.import.too-many-rows': 'The file has more than {most} rows. Cut it into several files.',
	'problem.import.cell-too-long':
		'Cell {place} of this row has more than {most} characters. Shorten it, or look for a missing quote.',
	'problem.import.date-unreadable': '“{found}” is not a date. Write it dd/mm/yyyy or yyyy-mm-dd.',
	'problem.import.date-impossible':
		'“{found}” is not in the calendar. Correct the day, the month or the year, between 1900 and 2100.',
	'problem.import.date-ambiguous':
		'“{found}” may be day then month, or month then day, and nothing in the column tells. State the order of dates in the mapping (“dates”: "dmy" or "mdy").',
	'problem.import.date-short-year':
		'“{found}” has a year of two figures. Write the whole year, or say in the mapping which century it belongs to (“shortYears”: 1950 reads 13 as 2013).',
	'problem.import.dates-ambiguous':
		'“{found}” may be day then month, or month then day, and nothing in the column tells. The import will ask for the order.',
	'problem.import.number-unreadable':
		'“{found}” is not a number. Write it in figures, or leave the cell empty.',
	'problem.import.number-ambiguous':
		'“{found}” may be a thousand or a decimal number, and nothing in the column tells. State the decimal mark in the mapping (“decimal”: "," or ".").',
	'problem.import.number-not-whole': '“{found}” is not a whole number. Correct the cell.',
	'problem.import.number-impossible':
		'“{found}” is impossible here: from {least} to {most}. Correct the cell, or leave it empty.',
	'problem.import.numbers-ambiguous':
		'“{found}” may be a thousand or a decimal number, and nothing in the column tells. The import will ask for the decimal mark.',
	'problem.import.text-too-long': '“{found}” has more than {most} characters. Shorten the text.',
	'problem.import.value-unknown':
		'“{found}” has no counterpart. Add this value to the mapping, or correct the cell. Expected values: {expected}.',
	'problem.import.missing-word': {
		one: '“{found}” is taken for no value ({count} cell).',
		other: '“{found}” is taken for no value ({count} cells).'
	},
	'problem.import.odd-value-integer': {
		one: '“{found}” is the only value that is not a whole number.',
		other: '“{found}” and others, {count} in all, are not whole numbers like the rest of the column.'
	},
	'problem.import.odd-value-decimal': {
		one: '“{found}” is the only value that is not a number.',
		other: '“{found}” and others, {count} in all, are not numbers like the rest of the column.'
	},
	'problem.import.odd-value-boolean': {
		one: '“{found}” is the only value that is neither yes nor no.',
		other: '“{found}” and others, {count} in all, are neither yes nor no like the rest of the column.'
	},
	'problem.import.odd-value-date': {
		one: '“{found}” is the only value that is not a date.',
		other: '“{found}” and others, {count} in all, are not dates like the rest of the column.'
	},
	'problem.import.column-missing':
		'This column of the mapping is not in the file. Correct its name, or leave it out. Columns read: {columns}.',
	'problem.import.column-ambiguous':
		'Several columns of the file have this name but for case and accents. Point to it by its place, such as “#3”.',
	'problem.import.programme-empty':
		'This row does not say which programme it is about. Fill the cell, or remove the row.',
	'problem.import.programme-missing':
		'The mapping does not say the programme. Add “programme.code”, or give --programme CODE or --programme-column COLUMN.',
	'problem.import.programme-unknown':
		'There is no programme “{found}”. Correct the code, create the programme, or let the mapping create it (“createProgrammes”: true). Known programmes: {codes}.',
	'problem.import.programme-forbidden':
		'“{found}” is no programme that this account may change. Ask the administrators.',
	'problem.import.cohort-empty':
		'This row does not say which cohort it is about. Fill the year, or the date of the award.',
	'problem.import.key-empty': 'This row has no key: the next import could not find it again. Fill the cell.',
	'problem.import.key-twice':
		'The key “{found}” is already that of row {other}. A key names one row of a cohort: correct it, or remove the duplicate.',
	'problem.import.mapping-invalid':
		'The mapping is not understood at “{at}”: {found} found, {expected} expected. See docs/imports/mapping.md.',
	'problem.import.mapping-not-json': 'The mapping is not valid JSON: {found}',
	'problem.import.mapping-missing':
		'A mapping between columns and fields is needed. Give it with --mapping FILE.json.',
	'problem.import.mapping-value':
		'The value “{found}” given to “{at}” does not exist. Possible values: {expected}.',
	'problem.import.mapping-wave-twice': 'The mapping describes the wave of {found} months twice. Keep one.',
	'problem.import.more-of-the-same': {
		one: 'The problem of row {first} is also in {count} other row.',
		other: 'The problem of row {first} is also in {count} other rows.'
	},
	'problem.import.unknown':
		'There is no import “{found}”. See the list with “npm run -s devenir -- import list”.',
	'problem.import.already-undone': 'This import was undone before. Nothing has changed.',
	'problem.import.undo-touched': {
		one: '{count} row was touched since this import: nothing was undone. First undo what came after, or ask to leave this row (--keep-touched).',
		other:
			'{count} rows were touched since this import: nothing was undone. First undo what came after, or ask to leave these rows (--keep-touched).'
	},
	'problem.import.touched-imported': 'A later import has read this row again.',
	'problem.import.touched-answered':
		'The person has answered since, or the situation was documented: that answer is never overwritten.',
	'problem.import.touched-invited': 'The person was invited to a survey since.',
	'problem.import.touched-edited': 'The address of the person was corrected since.',
	'problem.import.months-impossible':
		'Write a whole number of months, from {least} to {most}: “{found}” is not one.',
	'problem.import.cohort-impossible':
		'Write the year of the cohort, from {least} to {most}: “{found}” is not one.',
	'problem.import.programme-unsaid': 'Choose the programme of these rows, or the column that says it.',
	'problem.import.column-twice':
		'The columns “{found}” and “{other}” say the same thing: keep one, ignore the other.',
	'problem.import.upload-missing': 'Choose a file.',
	'problem.import.upload-too-large': 'The file is larger than {most} MB. Cut it into several files.',
	'problem.import.upload-gone':
		'This file is no longer there: it is deleted after the import, or after a day. Send it again.'
};
