import type { Translation } from '../../message.ts';
import type { charts as source } from '../fr/charts.ts';

export const charts = {
	'charts.sub': '{what}. {scope}',
	'charts.cohorts.all': 'all cohorts',
	'charts.cohorts.one': 'cohort {year}',
	'charts.cohorts.range': 'cohorts {from} to {to}',
	'charts.cohorts.list': 'cohorts {years}',
	'charts.keys': 'Arrow keys browse the points.',
	'charts.png.failed': 'The picture could not be made. Download the SVG.',
	'charts.source': 'Source: Devenir.',
	'charts.source.fictional': 'Source: Devenir. Fictional data.',
	'charts.countAndShare': '{people} ({share})',
	'charts.column.indicator': 'Indicator',
	'charts.column.group': 'Group',
	'charts.column.ofOrigin': 'Share of the origin',
	'charts.column.months': 'Months after the award',
	'charts.column.monthsToJob': 'Months to the first job',
	'charts.column.followed': 'Still followed',
	'charts.column.found': 'First job found',
	'charts.column.withJob': 'Have had a first job',
	'charts.column.share': 'Share of people',

	'charts.summary.end': '{share} ({name})',
	'charts.summary.rate': '{name}: {share}, {counts}, 95% interval {range}',
	'charts.summary.rate.plain': '{name}: {share}, {counts}',
	'charts.summary.one': '{what}. {told}.',
	'charts.summary.many': '{what}, from {low} to {high}. {told}.',
	'charts.summary.ends': 'From {low} to {high}.',
	'charts.summary.noRate': '{what}: no rate to read.',
	'charts.summary.noRates': 'No rate to read.',
	'charts.summary.bars': {
		one: '{what}: {people} people, {count} category. The largest: {most}. The smallest: {least}.',
		other: '{what}: {people} people, {count} categories. The largest: {most}. The smallest: {least}.'
	},
	'charts.summary.bar': '{what}: {people} people. {most}.',
	'charts.summary.noBar': '{what}: no count to read.',

	'charts.headlines.sub': 'The headline rates, each with its interval',
	'charts.account.sub': 'Every graduate in one group, and one only',
	'charts.trend.what': '{name}, by cohort',
	'charts.pay.none': 'Net monthly pay: no median to read.',
	'charts.pay.one': 'Median net monthly pay: {only}.',
	'charts.pay.many': 'Median net monthly pay, from {low} to {high}.',

	'charts.flow.link': '{from} → {to}',
	'charts.flow.summary': 'From “{from}” to “{to}”: {people} people. The largest move: {most}.',
	'charts.flow.summary.none': 'From “{from}” to “{to}”: no count to read.',
	'charts.entryFlow.sub':
		'From the situation when training began to the situation after the award, number of people',
	'charts.entryFlow.from': 'When training began',
	'charts.entryFlow.to': 'After the award',
	'charts.entryFlow.toDated': 'On {date}',
	'charts.places.what': 'Places of work',
	'charts.places.sub': 'Place of work by region and département, number of people in work',
	'charts.places.note':
		'One square for each département, all of one size: the map places, it measures no area. The darker the square, the more people.',
	'charts.places.regional': 'Départements are shown to the team of the programme only.',
	'charts.groups.sub': '{name} by rhythm, access route, centre and situation at entry',
	'charts.groups.note':
		'These ways to split graduates are looked at together: the chance of each difference is corrected for how many there are (Holm). The order of lines is no ranking.',
	'charts.groups.none': 'There are no two groups to compare here.',
	'charts.groups.alike': 'no measurable difference',
	'charts.groups.differ': 'a measurable difference',
	'charts.groups.few': 'too few people to compare',
	'charts.examples.title': 'In their words',
	'charts.examples.own':
		'Job titles as they were written, in alphabetical order. Those that may hold a name, a place or an employer are left out.',
	'charts.examples.shared': {
		one: 'Job titles written by {count} person or more, in alphabetical order.',
		other: 'Job titles written by {count} people or more, in alphabetical order.'
	},

	'charts.horizons.sub':
		'{name}, by number of months since the award. One colour a cohort; upright line: 95% interval',
	'charts.horizons.axis': 'months after the award',
	'charts.horizons.none': 'No cohort has a rate to read yet.',
	'charts.horizons.point': {
		one: 'Cohort {year} at {count} month',
		other: 'Cohort {year} at {count} months'
	},
	'charts.waveFlow.sub': 'The same people, at two dates after their award, number of people',
	'charts.waveFlow.at': { one: 'At {count} month', other: 'At {count} months' },
	'charts.waveFlow.base': {
		one: '{people} person answered both waves. At least one answer: {answered}',
		other: '{people} people answered both waves. At least one answer: {answered}'
	},
	'charts.firstJob.sub':
		'Share of people who have found a first job, among those who had none at their award (Kaplan-Meier)',
	'charts.firstJob.median': { one: 'median: {months} month', other: 'median: {months} months' },
	'charts.firstJob.range': '95% interval from {lower} to {upper} months',
	'charts.firstJob.summary': {
		one: '{people} person followed, {found} with a first job.',
		other: '{people} people followed, {found} with a first job.'
	},
	'charts.firstJob.step': {
		one: '{count} month: {share} have had a first job, interval {range}, {people} still followed',
		other: '{count} months: {share} have had a first job, interval {range}, {people} still followed'
	},
	'charts.firstJob.step.plain': {
		one: '{count} month: {share} have had a first job, {people} still followed',
		other: '{count} months: {share} have had a first job, {people} still followed'
	},
	'charts.firstJob.quarter': 'A quarter of people',
	'charts.firstJob.half': 'Half of people',
	'charts.firstJob.threeQuarters': 'Three quarters of people',
	'charts.firstJob.notReached': 'not reached at {months} months',
	'charts.firstJob.noCurve': 'The curve, made of steps of a few people, is not shown.',
	'charts.firstJob.base': {
		one: '{people} person without a job at the award, followed since.',
		other: '{people} people without a job at the award, followed since.'
	},
	'charts.firstJob.held': {
		one: '{people} other had a job already.',
		other: '{people} others had a job already.'
	},
	'charts.firstJob.missing': {
		one: 'The wait of {people} is not known.',
		other: 'The wait of {people} is not known.'
	},
	'charts.alreadyWorking.what': 'Before and after the training',
	'charts.alreadyWorking.sub': 'The rates by situation when training began',

	'paths.title': 'And as time goes by?',
	'paths.document': 'Paths {programme}',
	'paths.intro':
		'What becomes of graduates by the time since their award. All cohorts are shown unless some are chosen.',
	'paths.reset': 'Back to paths without filters',
	'paths.time': 'As time goes by',
	'paths.link': 'See the paths: horizons, 6 to 24 months, time to the first job, before and after'
} as const satisfies Translation<typeof source>;
