import type { nomenclature as source } from '../fr/nomenclature.ts';
import type { Translation } from '../../message.ts';

export const nomenclature = {
	'nomenclature.title': 'Nomenclatures',
	'nomenclature.lede':
		'The official lists that jobs are coded into: which edition, where it comes from, on what conditions, and what changes from one edition to the next.',
	'nomenclature.name.rome': 'ROME 4.0, occupations and job titles',
	'nomenclature.name.pcs2020': 'PCS 2020, professions',
	'nomenclature.name.pcs2003': 'PCS 2003, professions and half of their alphabetical index',
	'nomenclature.name.esco': 'ESCO, European occupations, in French',
	'nomenclature.source.rome': 'France Travail, open data of ROME',
	'nomenclature.source.pcs2020': 'INSEE, nomenclature of professions and socio-professional categories',
	'nomenclature.source.pcs2003': 'INSEE, PCS-ESE and alphabetical index of titles',
	'nomenclature.source.esco':
		'European Commission, ESCO classification, French labels taken from the melo-benchmark repository (Avature, MIT)',
	'nomenclature.licence.rome': 'Licence Ouverte 2.0',
	'nomenclature.licence.pcs2020': 'free reuse, source named',
	'nomenclature.licence.pcs2003': 'free reuse, source named',
	'nomenclature.licence.esco': 'free reuse, source named',
	'nomenclature.table': 'Nomenclatures in force here',
	'nomenclature.column.list': 'Nomenclature',
	'nomenclature.column.edition': 'Edition in force',
	'nomenclature.column.codes': 'Codes',
	'nomenclature.column.wordings': 'Wordings',
	'nomenclature.column.source': 'Source',
	'nomenclature.column.licence': 'Conditions',
	'nomenclature.dated': 'published: {date}',
	'nomenclature.undated': 'no date in its publisher’s file',
	'nomenclature.own.title': 'Each programme’s own lists',
	'nomenclature.own.text':
		'The target jobs and structures of a programme are its own list, dated and numbered. A new list is a new edition: codes given and figures frozen with the old one do not change.',
	'nomenclature.update.title': 'Updates',
	'nomenclature.update.text':
		'Whoever runs the service installs an edition from the files of its publisher. A faulty file is refused whole, with the line and the cause. The new edition is used from the next start, for texts that have no code yet: no code given and no frozen figure is touched.',
	'nomenclature.editions.title': 'Editions',
	'nomenclature.editions.caption': 'Editions, the one in force first',
	'nomenclature.column.name': 'Edition',
	'nomenclature.column.origin': 'Origin',
	'nomenclature.origin.shipped': 'ships with Devenir',
	'nomenclature.origin.installed': 'read on {date} from {files}',
	'nomenclature.closed': 'A closed nomenclature: its publisher makes no further edition.',
	'nomenclature.changes.title': 'From {former} to {edition}',
	'nomenclature.changes.codes': 'Codes added: {added}. Codes removed: {removed}.',
	'nomenclature.changes.codes.none': 'none',
	'nomenclature.changes.wordings': 'Wordings added: {added}. Wordings removed: {removed}.',
	'nomenclature.changes.kept': 'No wording changes its code.',
	'nomenclature.moves.caption': 'From {former} to {edition}: wordings that change their code',
	'nomenclature.moves.from': 'Code of {edition}',
	'nomenclature.moves.wordings': 'Wordings moved',
	'nomenclature.moves.example': 'Example',
	'nomenclature.crosswalk.title': 'From PCS 2003 to PCS 2020',
	'nomenclature.crosswalk.text':
		'Our own reading of the labels of both; INSEE publishes an official table, which was not within our reach. A PCS 2020 code found this way is proposed to a person, never given without one.',
	'nomenclature.crosswalk.caption': { one: '{count} code', other: '{count} codes' },
	'nomenclature.back': 'All nomenclatures',
	'cli.nomenclature.in-force': '{list}  {edition}, in force ({date}): {codes} codes, {wordings} wordings',
	'cli.nomenclature.former': '{list}  {edition}, earlier ({date}): {codes} codes, {wordings} wordings',
	'cli.nomenclature.read': '{list} {edition}: {codes} codes, {wordings} wordings read.',
	'cli.nomenclature.changes':
		'Since {former}: codes +{addedCodes} −{removedCodes}, wordings +{addedWordings} −{removedWordings}, moves {moves}.',
	'cli.nomenclature.move': '  {from} → {to}: {count} wordings, among them “{example}”',
	'cli.nomenclature.dry': 'Nothing is stored: leave out --dry-run to install.',
	'cli.nomenclature.installed':
		'Installed. It is used from the next start, for texts that have no code yet; what is coded or frozen does not change.',
	'problem.nomenclature.unknown': '“{found}” is not updated by file. Give one of: {lists}.',
	'problem.nomenclature.edition-name':
		'“{found}” cannot be the name of an edition: 1 to 40 characters, such as v461.',
	'problem.nomenclature.date':
		'“{found}” is not a day in the past. Give the day of publication with --published YYYY-MM-DD.',
	'problem.nomenclature.edition-taken':
		'Edition {found} is already there. Check the name, or there is nothing to do.',
	'problem.nomenclature.not-newer':
		'This edition, published on {found}, is not newer than the one in force ({edition}, {date}). Check the date.',
	'problem.nomenclature.too-few':
		'Of the edition in force, this list keeps {kept} codes and loses {lost}. It is probably not the right file, or not whole.',
	'problem.nomenclature.file-unrecognised':
		'{at} is not a file of this nomenclature. Columns expected: {columns}. Columns read: {found}.',
	'problem.nomenclature.part-missing':
		'The file whose columns are {columns} is missing. Give all files of the edition together.',
	'problem.nomenclature.json': '{at} is not a JSON list of objects. Give the file as its publisher makes it.',
	'problem.nomenclature.no-entry': '{at} has no line under its header.',
	'problem.nomenclature.code-wrong':
		'In {at}, “{found}” does not have the shape of a code of this nomenclature. Correct the file, or take the publisher’s again.',
	'problem.nomenclature.wording-empty':
		'In {at}, the code {entry} has no wording. Take the publisher’s file again.',
	'problem.nomenclature.code-twice': 'In {at}, the code {found} already stands above. Keep one of its lines.',
	'problem.nomenclature.code-unlisted':
		'In {at}, the code {found} is not in the list of codes of the same edition. Are the files of one edition?',
	'problem.nomenclature.more-problems': 'And {count} more faulty lines.'
} as const satisfies Translation<typeof source>;
