import type { Translation } from '../../message.ts';
import type { imports as source } from '../fr/imports.ts';

export const imports: Translation<typeof source> = {
	'imports.cli.file': '{name}: {rows} rows, {columns} columns.',
	'imports.cli.reading':
		'Encoding {encoding}, separator {delimiter}, quote {quote}, header rows: {headerRows}.',
	'imports.cli.sheet': 'Sheet: {sheet}.',
	'imports.cli.profile': 'Known export: {name} ({proof}).',
	'imports.cli.column': '{name}: {type}, {filled} filled cells, {distinct} different values',
	'imports.cli.warning': 'Note: {text}',
	'imports.cli.done':
		'Import {id}: {created} created, {updated} changed, {unchanged} unchanged, of {rows} rows.',
	'imports.cli.dry-run':
		'Nothing is stored. This file would create {created} rows, change {updated}, leave {unchanged}, of {rows}.',
	'imports.cli.programmes': { one: '{count} programme added.', other: '{count} programmes added.' },
	'imports.cli.kept': {
		one: '{count} wave left as it is: there is a later answer.',
		other: '{count} waves left as they are: there are later answers.'
	},
	'imports.cli.ignored': 'Columns not used: {columns}.',
	'imports.cli.check': 'To check: {title} ({count} cases). {guidance}',
	'imports.cli.skipped': {
		one: '{count} rejected row, left out.',
		other: '{count} rejected rows, left out.'
	},
	'imports.cli.conflicts': {
		one: '{count} award corrected by hand since, left as it is.',
		other: '{count} awards corrected by hand since, left as they are.'
	},
	'imports.cli.replaced': {
		one: '{count} correction made by hand, replaced by the value of the file.',
		other: '{count} awards corrected by hand, replaced by the values of the file.'
	},
	'imports.cli.indicator': '{programme} {cohort}, at {months} months, {indicator}: {before} → {after}',
	'imports.same': 'This file was imported on {date}. Nothing has changed.',
	'imports.nothing-new': 'Every row of this file was there already. Nothing has changed.',
	'imports.cli.undone':
		'Import {id} undone: {removed} rows removed, {restored} as they were before, {touched} left.',
	'imports.cli.none': 'No import.',
	'imports.cli.listed':
		'{id}  {date}  {file}: {created} created, {updated} changed, {unchanged} unchanged{undone}',
	'imports.cli.listed-undone': ' (undone on {date})',
	'imports.list.title': 'Which files were imported?',
	'imports.list.intro': 'A file goes in whole or not at all, and every import can be undone.',
	'imports.list.empty':
		'Send the file of a past survey above, or import it at the command line: npm run -s devenir -- import FILE --mapping MAPPING.json',
	'imports.list.caption': 'Imported files, newest first',
	'imports.list.file': 'File and programmes',
	'imports.list.date': 'Date',
	'imports.list.rows': 'Rows',
	'imports.list.created': 'Created',
	'imports.list.updated': 'Updated',
	'imports.list.unchanged': 'Unchanged',
	'imports.list.state': 'State',
	'imports.list.kept': 'In place',
	'imports.list.undone': 'Undone on {date}'
};
