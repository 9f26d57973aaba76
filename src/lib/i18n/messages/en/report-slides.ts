import type { Translation } from '../../message.ts';
import type { reportSlides as source } from '../fr/report-slides.ts';

/** The slides of an information meeting. */
export const reportSlides = {
	'report.slide.title': 'What becomes of graduates? {programme}',
	'report.slide.subtitle': { one: 'Class of {cohorts}', other: 'Classes of {cohorts}' },
	'report.slide.lead': {
		one: 'Class of {cohorts}, {months} months after the award',
		other: 'Classes of {cohorts} together, {months} months after the award'
	},
	'report.slide.rates': 'In work, and in which job',
	'report.slide.jobs': 'Which jobs',
	'report.slide.structures': 'With whom',
	'report.slide.contracts': 'Under which contracts',
	'report.slide.trend': 'From one class to the next',
	'report.slide.origins': 'Where they came from',
	'report.slide.examples': 'For example: {titles}.',
	'report.slide.pay': {
		one: 'Median gross yearly pay, full time: {pay} ({count} answer or more).',
		other: 'Median gross yearly pay, full time: {pay} ({count} answers or more).'
	},
	'report.slide.fragile.note': 'Fragile: few people or few answers, to be read with care.',
	'report.slide.interval': 'The bar is the 95% interval.',
	'report.slide.withheld': 'Withheld: too few people.',
	'report.slide.locked': 'Figures locked on {date}',
	'report.slide.colour.set': 'Slides of figures locked from now on have titles in {colour}.',
	'report.slide.colour.none': 'Slides of figures locked from now on have the colours of Devenir.',
	'problem.institution.colour-invalid':
		'“{found}” is not a colour. Write its six hexadecimal digits, such as 0b5563, or “none” for the colours of Devenir.',
	'problem.institution.colour-contrast':
		'{found} has a contrast of only {units}.{hundredths} to 1 on white; 4.5 is needed. Choose a darker shade. Nothing has changed.'
} as const satisfies Translation<typeof source>;
