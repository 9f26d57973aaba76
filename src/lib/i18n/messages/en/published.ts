import type { Translation } from '../../message.ts';
import type { published as source } from '../fr/published.ts';

export const published: Translation<typeof source> = {
	'published.title': 'Figures published elsewhere',
	'published.intro':
		'A figure read on a slide, in a report or on a record, kept with its source. It is never turned into people, and enters no computation.',
	'published.none': 'No figure published elsewhere.',
	'published.none.text':
		'Where only totals are left of a survey, add them here: they are shown with their source.',
	'published.done': 'It is stored.',
	'published.add': 'Add a figure',
	'published.add.submit': 'Add this figure',
	'published.programme': 'Programme',
	'published.cohorts': 'Cohorts',
	'published.waveMonths': 'Months after the award, if the source says',
	'published.label': 'What is counted, in the words of the source',
	'published.count': 'Number of people',
	'published.total': 'Out of how many',
	'published.rate': 'Rate, in per cent',
	'published.source': 'Source',
	'published.sourceUrl': 'Address of the source',
	'published.publishedOn': 'Published on',
	'published.hint.cohorts': 'For example: 2012, 2013, 2014',
	'published.hint.label': 'For example: employment counsellors',
	'published.hint.rate': 'Where the source gives a rate and no number.',
	'published.hint.source': 'For example: information meeting of February 2015, slide 9',
	'published.value': 'Figure',
	'published.indicator': 'Comparable indicator',
	'published.indicator.none': 'None: a count of something else',
	'published.hint.indicator':
		'If it measures the same as one of these rates, it is shown beside the one that Devenir computes.',
	'published.elsewhere': 'published elsewhere',
	'published.computed': 'Computed here',
	'published.gap': 'Gap (published − computed)',
	'published.points': { one: '{points} point', other: '{points} points' },
	'published.beside.gap': '({gap} on the computed rate).',
	'published.beside.note':
		'These figures come from elsewhere and enter no computation. Read the gap with care: the source may count otherwise.',
	'published.of': '{count} of {total}',
	'published.wave': 'at {months} months',
	'published.action': 'Action',
	'published.delete': 'Delete “{label}”'
};
