import type { Translation } from '../../message.ts';
import type { importChecks as source } from '../fr/import-checks.ts';

export const importChecks: Translation<typeof source> = {
	'imports.check.rows-regular.title': 'Regular rows',
	'imports.check.rows-regular.guidance':
		'Every row has as many cells as the header. Correct the separators and quotes of the rows listed.',
	'imports.check.file-not-empty.title': 'File not empty',
	'imports.check.file-not-empty.guidance': 'There is at least one row under the header.',
	'imports.check.programme-known.title': 'Known programme',
	'imports.check.programme-known.guidance':
		'Every row names a programme of the institution. Correct the code, or create the programme.',
	'imports.check.cohort-known.title': 'Cohort given',
	'imports.check.cohort-known.guidance': 'Every row gives the year of its cohort, or the date of the award.',
	'imports.check.key-unique.title': 'Unique key',
	'imports.check.key-unique.guidance':
		'A key names one row of a cohort, and finds it again in the next import.',
	'imports.check.values-known.title': 'Known values',
	'imports.check.values-known.guidance':
		'Every value of a coded column has its code. Add the missing ones to the mapping.',
	'imports.check.dates-readable.title': 'Readable dates',
	'imports.check.dates-readable.guidance':
		'Every date can be read in one way only. State the order of day and month, or the century.',
	'imports.check.numbers-readable.title': 'Readable numbers',
	'imports.check.numbers-readable.guidance':
		'Every number can be read in one way only, and is within the bounds of its field.',
	'imports.check.texts-short.title': 'Texts of the right length',
	'imports.check.texts-short.guidance': 'No text is longer than its field.',
	'imports.check.accents-sound.title': 'Sound accents',
	'imports.check.accents-sound.guidance':
		'The file may have been saved twice in a wrong encoding. Export it again from its source.',
	'imports.check.no-formulas.title': 'No formulas',
	'imports.check.no-formulas.guidance':
		'A formula, or its error, is kept as text. In the spreadsheet, paste values in its place.',
	'imports.check.rows-are-people.title': 'One row, one person',
	'imports.check.rows-are-people.guidance':
		'A line of totals would count as a graduate. Remove it from the file.',
	'imports.check.people-once.title': 'People present once',
	'imports.check.people-once.guidance':
		'Same name, given name and birth year within a cohort: check that they are two people.',
	'imports.check.cells-filled.title': 'Filled columns',
	'imports.check.cells-filled.guidance':
		'A chosen column that is nearly empty is often another one, or a file cut off.',
	'imports.check.activity-mapped.title': 'Situation chosen',
	'imports.check.activity-mapped.guidance':
		'Without a column for the situation, nobody counts as answering this wave.',
	'imports.check.cohort-plausible.title': 'Plausible cohort',
	'imports.check.cohort-plausible.guidance':
		'A year out of bounds is often another number, or a typing error.',
	'imports.check.award-within-cohort.title': 'Award date within the cohort',
	'imports.check.award-within-cohort.guidance':
		'The award is dated more than a year from its cohort: one of them may be wrong.',
	'imports.check.dates-past.title': 'No award to come',
	'imports.check.dates-past.guidance':
		'An award dated in the future is often a day and month swapped, or a typing error.',
	'imports.check.wave-after-award.title': 'Survey after the award',
	'imports.check.wave-after-award.guidance':
		'The reference date of a wave is after the award, and in the past.',
	'imports.check.wave-reached.title': 'Wave already reached',
	'imports.check.wave-reached.guidance':
		'An answer to a wave that has not come yet shows that the cohort or the wave is not the right one.',
	'imports.check.age-plausible.title': 'Plausible age',
	'imports.check.age-plausible.guidance': 'Age at the award is between 15 and 75.',
	'imports.check.addresses-sound.title': 'Usable addresses',
	'imports.check.addresses-sound.guidance':
		'A malformed email address will receive nothing. Correct it, or empty the cell.',
	'imports.check.pay-unit.title': 'Pay in euros a month',
	'imports.check.pay-unit.guidance':
		'Half of the amounts are not what people earn in a month: they may be yearly, in thousands or in another currency.',
	'imports.check.pay-plausible.title': 'Plausible pay',
	'imports.check.pay-plausible.guidance':
		'A very low or very high amount is often a typing error. It is neither removed nor corrected.',
	'imports.check.pay-with-job.title': 'Pay of a job',
	'imports.check.pay-with-job.guidance':
		'Pay is given for somebody without a job: look again at the situation or the pay.',
	'imports.check.contract-with-job.title': 'Contract of a job',
	'imports.check.contract-with-job.guidance':
		'A contract is given for somebody without a job: look again at the situation or the contract.',
	'imports.check.title-with-activity.title': 'Job title with a situation',
	'imports.check.title-with-activity.guidance':
		'A job title is written and the situation is not: the person would count as not answering.',
	'imports.check.first-job-within-wave.title': 'First job before the survey',
	'imports.check.first-job-within-wave.guidance':
		'The first job cannot have come after the wave that tells it.',
	'imports.check.known-awards-found.title': 'Known awards found again',
	'imports.check.known-awards-found.guidance':
		'No row finds an award already known in these cohorts. If the key has changed, everybody would be there twice.',
	'imports.check.known-awards-kept.title': 'Few changes',
	'imports.check.known-awards-kept.guidance':
		'The file changes much of what is known. Check the mapping before you accept.',
	'imports.repair.short-years':
		'{count} dates in "{column}" have a year of two figures: read from {to} on, 13 as 2013?',
	'imports.repair.date-order': '{count} dates in "{column}": read in the order {to}?',
	'imports.repair.decimal-mark': '{count} numbers in "{column}": take "{to}" as the decimal mark?',
	'imports.repair.missing-word': '"{found}" ({count} cells of "{column}"): read as an empty cell?',
	'imports.repair.value-code': '"{found}" ({count} cells of "{column}"): read as "{to}"?',
	'imports.repair.create-programmes': '{count} rows of unknown programmes: create these programmes?',
	'imports.repair.yearly-pay': '"{column}" ({count} amounts): divide by twelve, as yearly amounts?',
	'problem.published.invalid':
		'"{found}" does not suit "{at}". Give a label, a source, cohorts, and a count or a rate between 0 and 1.',
	'problem.published.unknown': 'There is no published figure "{found}".',
	'problem.import.busy': 'Another import is under way in the institution. Wait for its end, or stop it.',
	'problem.import.cancelled': 'The import was stopped: nothing was stored.',
	'problem.import.check-activity-unmapped': 'No column gives the situation at {months} months.',
	'problem.import.check-cohort-odd': '"{found}" is not a plausible cohort, from {first} to {last}.',
	'problem.import.check-award-outside': 'The award is dated {found}, far from the cohort of {year}.',
	'problem.import.check-date-future': '{found} has not come yet.',
	'problem.import.check-wave-early': '{found} is before the award, on {award}.',
	'problem.import.check-wave-future': 'The reference date {found} has not come yet.',
	'problem.import.check-wave-not-reached':
		'"{found}" is given at {months} months, which have not passed yet.',
	'problem.import.check-pay-odd': '"{found}" is out of what is expected, from {least} to {most} euros.',
	'problem.import.check-pay-yearly':
		'{count} amounts of {all} are more than a monthly pay: they may be yearly.',
	'problem.import.check-pay-small':
		'{count} amounts of {all} are too small for a month: they may be in thousands, or of a week.',
	'problem.import.check-pay-without-job': 'A pay of "{found}" is given for somebody without a job.',
	'problem.import.check-contract-without-job': 'A contract "{found}" is given for somebody without a job.',
	'problem.import.check-title-without-activity':
		'The job title "{found}" is written, and the situation is not.',
	'problem.import.check-first-job-late': '{found} months to the first job, in a survey at {months} months.',
	'problem.import.check-age-odd': 'Born in {found}: aged {age} at the award.',
	'problem.import.check-address-odd': '"{found}" is not an email address.',
	'problem.import.check-person-twice': '"{found}" is already on row {other}.',
	'problem.import.check-column-empty': '{count} empty cells of {rows}.',
	'problem.import.check-summary-row': '"{found}": this row looks like a total.',
	'problem.import.check-formula': '"{found}" is a formula, or the error of one.',
	'problem.import.check-accents': '"{found}" has damaged accents.',
	'problem.import.check-many-changes': '{count} awards already known would change, of {all}.',
	'problem.import.check-none-found': '{count} awards would be added to cohorts that are already filled.',
	'problem.import.warning-unaccepted':
		'A warning is not accepted: "{at}", {count} cases. Read it again, then accept it or correct the file.',
	'problem.import.moved':
		'The data have changed since the preview: nothing was imported. Look at the new preview.',
	'problem.import.touched-corrected': 'The person or their award was corrected by hand since.'
};
