import type { Translation } from '../../message.ts';
import type { figuredPaths as source } from '../fr/figured-paths.ts';

export const figuredPaths = {
	'figures.ownTeam': 'This figure is made of small counts: it is for the programme’s own team.',
	'figures.cli.reason.own_team': 'for the programme’s own team',
	'figures.trend.cut': 'The last two cohorts were not asked in the same way: they do not compare.',
	'figures.break.years': 'No answers between {from} and {year}: the series is cut.',
	'figures.break.date':
		'Between {from} and {year}, the situation is asked about at a reference date on one side only: the series is cut.',
	'figures.break.toQuestionnaire':
		'From {year} on, answers come from the questionnaire and not from a file: compare with care.',
	'figures.break.toFile':
		'From {year} on, answers come from a file and not from the questionnaire: compare with care.',

	'figures.indicator.FLUX.title': 'Origin and destination',
	'figures.indicator.FLUX.definition':
		'Respondents whose situation when training began is known, by that situation and the one after the award. A move of fewer than 5 people is withheld, with another, for those who are not of the programme’s team.',
	'figures.indicator.FLUX_VAGUES.title': 'From wave to wave',
	'figures.indicator.FLUX_VAGUES.definition':
		'People who answered both waves, by their group at each. Those who answered one only are not there: this is no comparison of two rates.',
	'figures.indicator.LOC.title': 'Places of work',
	'figures.indicator.LOC.definition':
		'People in work whose place of work is known, by département, then region, then abroad. Regions of fewer than 5 people are put together for those who are not of the programme’s team.',
	'figures.indicator.PREM_EMPLOI.title': 'Time to the first job',
	'figures.indicator.PREM_EMPLOI.definition':
		'The time between the award and the first job, by the method of Kaplan and Meier: people still looking count as long as they were followed. Those who had a job already at their award are counted apart.',

	'figures.flow.entry-work': 'in work or work-study',
	'figures.flow.entry-seeking': 'looking for a job',
	'figures.flow.entry-other': 'studying or inactive',
	'figures.flow.others': 'others, together',
	'figures.flow.withheld': {
		one: '{count} move of fewer than 5 people is withheld.',
		other: '{count} moves are withheld: of fewer than 5 people, or withheld with them.'
	},
	'figures.flow.message.hidden': 'What became of each, by where they came from',
	'figures.flow.message.plain': 'What became of each, by situation when training began',
	'figures.flow.message.seekers': {
		one: '{count} job-seeker of {d} was in work after the award',
		other: '{count} job-seekers of {d} were in work after the award'
	},

	'figures.places.none': 'No place of work is known',
	'figures.places.hidden': 'Places of work',
	'figures.places.plain': 'Places of work',
	'figures.places.most': '{x} jobs of {d} are in {region}',
	'figures.places.department': '{name} ({code})',
	'figures.places.rest': 'département not given',
	'figures.places.unknown': 'Place not recognised',
	'figures.places.abroad': 'Abroad',
	'figures.places.others': 'Other places, together',

	'figures.groups.alike': '{name}: no measurable difference by what graduates brought',
	'figures.groups.differ': {
		one: '{name}: a measurable difference by “{by}”',
		other: '{name}: measurable differences by {count} criteria, “{by}” among them'
	},
	'figures.groups.few': '{name} by what graduates brought: too few people to compare',
	'figures.groups.none': '{name}: a single group of graduates',

	'figures.horizons.none': '{name} by time since the award: no rate to read',
	'figures.horizons.one': {
		one: '{name}, {count} month after the award',
		other: '{name}, {count} months after the award'
	},
	'figures.horizons.span': '{name}, from {from} to {to} months after the award',
	'figures.horizons.note':
		'Only points of one cohort are joined. A gap between two points of one cohort mixes in those who answered once only.',
	'figures.horizons.shared':
		'Cohorts {fromYear} to {toYear}, situation on {date}: {from} to {to} months after the award. One survey, several horizons: these points do not compare with each other.',

	'figures.waves.none': 'Nobody has answered two waves yet',
	'figures.waves.plain': 'The same people, at {from} and {to} months',
	'figures.waves.same': 'From {from} to {to} months, no measurable difference in the share in work',
	'figures.waves.up': 'From {from} to {to} months, the share in work rises measurably',
	'figures.waves.down': 'From {from} to {to} months, the share in work falls measurably',
	'figures.waves.note': {
		one: '{compared} people counted at both waves: gap of {difference} point, 95% interval [{lower}; {upper}] (Newcombe, same people).',
		other:
			'{compared} people counted at both waves: gap of {difference} points, 95% interval [{lower}; {upper}] (Newcombe, same people).'
	},

	'figures.firstJob.hidden': 'Time to the first job: withheld',
	'figures.firstJob.hidden.note': 'Fewer than 5 people were looking for a first job.',
	'figures.firstJob.none': 'Time to the first job is not known here',
	'figures.firstJob.notAsked':
		'The question was not put to these cohorts: no time can be computed. An imported file may bring it (“months to the first job”).',
	'figures.firstJob.allHeld': 'All had a job already at their award',
	'figures.firstJob.median': {
		one: 'Half found a first job within {months} month',
		other: 'Half found a first job within {months} months'
	},
	'figures.firstJob.notReached': {
		one: 'At {longest} month, less than half have found a first job',
		other: 'At {longest} months, less than half have found a first job'
	},
	'figures.firstJob.note': {
		one: 'People still looking count as long as they were followed. {count} person had a job already at the award and waited for nothing.',
		other:
			'People still looking count as long as they were followed. {count} people had a job already at the award and waited for nothing.'
	},
	'figures.firstJob.months': { one: '{count} month', other: '{count} months' },

	'figures.alreadyWorking.plain': '{name}, by whether people worked already when training began',
	'figures.alreadyWorking.kept': {
		one: 'Of those who worked already when training began, {count} of {d} is in work after the award',
		other: 'Of those who worked already when training began, {count} of {d} are in work after the award'
	},
	'figures.alreadyWorking.note':
		'The rate of those who worked already measures no effect of the training: read apart those who were looking for a job. Contract and pay before the training are not asked about: only what came after is compared.'
} as const satisfies Translation<typeof source>;
