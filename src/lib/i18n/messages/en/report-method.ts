import type { Translation } from '../../message.ts';
import type { reportMethod as source } from '../fr/report-method.ts';

/** The method note of a dossier, written from the run. */
export const reportMethod = {
	'report.method': 'Method note',
	'report.method.definitions': 'Definitions',
	'report.method.definitions.set':
		'The figures follow the definitions “{set}”, version {version}, and the counting rules {rules}.',
	'report.method.definitions.item': '{name}: {text}',
	'report.method.population': 'Population',
	'report.method.population.text':
		'A class is everyone who obtained the full award in the year, all access routes and centres together. Those who did not answer stay in the response rate and in the table of holders.',
	'report.method.population.item': {
		one: 'Class of {cohort}: {count} holder, of whom {vae} by validation of experience.',
		other: 'Class of {cohort}: {count} holders, of whom {vae} by validation of experience.'
	},
	'report.method.aside': 'People set aside',
	'report.method.aside.text':
		'Left out of numerator and denominator, in this order, the first reason winning: mainly studying (N1), work-study (N2), unable to work, retirement included and counted apart (N3), a job outside France (N4).',
	'report.method.aside.not':
		'Not set aside: job-seekers, people without a job who do not look for one, civic service and volunteering.',
	'report.method.aside.item':
		'Class of {cohort}, at {months} months, of {answers} answers: {study} studying, {workStudy} in work-study, {unable} unable to work, {retired} retired, {abroad} in a job outside France.',
	'report.method.collection': 'Collection',
	'report.method.collection.dates': 'Answers received from {first} to {last}.',
	'report.method.collection.no-dates': 'No answer has a date.',
	'report.method.collection.late': {
		one: '{count} answer received outside the window: kept, not counted.',
		other: '{count} answers received outside the window: kept, not counted.'
	},
	'report.method.collection.documented': {
		one: '{count} situation known from a document or a third party: outside the answers.',
		other: '{count} situations known from a document or a third party: outside the answers.'
	},
	'report.method.collection.wave':
		'Class of {cohort}, at {months} months: situation on {date}, {answers} answers of {people} holders.',
	'report.method.collection.wave.span':
		'Class of {cohort}, at {months} months: situation between {first} and {last}, {answers} answers of {people} holders.',
	'report.method.collection.wave.undated':
		'Class of {cohort}, at {months} months: reference date not known, {answers} answers of {people} holders.',
	'report.method.collection.mode': {
		one: '{mode}: {count} answer.',
		other: '{mode}: {count} answers.'
	},
	'report.method.target': 'Target job',
	'report.method.target.text':
		'Each title is compared with the list of target jobs of the award, then a person decides and gives the reason. The graduate’s own opinion is never enough.',
	'report.method.target.by': 'Decisions made by: {names}.',
	'report.method.target.nobody':
		'No decision bears a name: they come from the imported file, or are still to be made.',
	'report.method.target.undecided': {
		one: '{count} job without a decision: counted as not a target job.',
		other: '{count} jobs without a decision: counted as not target jobs.'
	},
	'report.method.pay': 'Pay',
	'report.method.pay.text':
		'Medians and quartiles of full-time jobs, never a mean. A median needs 10 amounts, a quartile 20.',
	'report.method.pay.converted': {
		one: '{count} amount converted from a net or monthly one, of {known} known.',
		other: '{count} amounts converted from net or monthly ones, of {known} known.'
	},
	'report.method.pay.none': 'No pay is known.',
	'report.method.precision': 'Precision',
	'report.method.precision.interval':
		'Wilson intervals at 95%. Bounds without assumption say what the rate would be if none of those who did not answer, or all of them, had the property.',
	'report.method.precision.fragile':
		'“Fragile”: under 30 people in the denominator, under half of the answers, or an interval of more than 30 points.',
	'report.method.precision.rounding':
		'Rates are rounded to the nearest, halves up. Several classes together add people up, never average rates. “n. c.”: not calculable.',
	'report.method.version': 'Version',
	'report.method.version.draft': 'Draft: figures read on {date}, not locked. They may still change.',
	'report.method.version.locked': 'Figures locked by {name} on {date}.',
	'report.method.version.seconded': 'Confirmed by {name}.',
	'report.method.version.ended': 'This version is no longer in force since {date}.',
	'report.method.version.erased': {
		one: '{count} person has since been erased from the lines: the figures stay, and can no longer be computed again.',
		other:
			'{count} people have since been erased from the lines: the figures stay, and can no longer be computed again.'
	},
	'report.method.version.lines': 'SHA-256 of the lines: {hash}',
	'report.method.version.dossier': 'SHA-256 of the dossier: {hash}'
} as const satisfies Translation<typeof source>;
