import type { Translation } from '../../message.ts';
import type { figures as source } from '../fr/figures.ts';

export const figures = {
	'figures.title.all': 'What have graduates become?',
	'figures.title.one': 'What have the graduates of {cohort} become?',
	'figures.title.several': 'What have the graduates of {from} to {to} become?',
	'figures.subtitle.none': 'No survey has an answer yet.',
	'figures.subtitle.gap': { one: '{count} month after the award', other: '{count} months after the award' },
	'figures.subtitle.dated': 'Situation on {date}, {gap}.',
	'figures.subtitle.undated': 'Situation {gap}.',
	'figures.subtitle.until': '{situation} Data as of {dataAt}.',
	'figures.told': {
		one: '{count} cohort, {n} answers out of {N}',
		other: '{count} cohorts, {n} answers out of {N}'
	},

	'figures.note.mode.web': { one: '{count} on the web', other: '{count} on the web' },
	'figures.note.mode.phone': { one: '{count} by telephone', other: '{count} by telephone' },
	'figures.note.mode.paper': { one: '{count} on paper', other: '{count} on paper' },
	'figures.note.neutralised': {
		one: '{count} respondent is set aside, {share}: the base is smaller.',
		other: '{count} respondents are set aside, {share}: the base is smaller.'
	},
	'figures.note.undecided': {
		one: '{count} job of {d} is to be classified; it does not count as a target job.',
		other: '{count} jobs of {d} are to be classified; they do not count as target jobs.'
	},

	'figures.account.title': {
		one: 'The account of the graduate',
		other: 'One person, one square: the account of {count} graduates'
	},
	'figures.account.withheld': 'A group of fewer than 5 people is withheld, and another with it.',
	'figures.account.nobody': 'Nobody has answered yet.',
	'figures.account.silent': {
		one: 'The person who did not answer is not in the rate; the thin line shows what it would become if they were in work, or not.',
		other:
			'The {count} people who did not answer are not in the rate; the thin line shows what it would become if all were in work, or none.'
	},
	'figures.account.rncp.target': 'target job',
	'figures.account.rncp.other-work': 'other job',
	'figures.account.rncp.employed': 'in work',
	'figures.account.rncp.no-work': 'no job',
	'figures.account.rncp.neutralised': 'set aside',
	'figures.account.rncp.no-answer': 'no answer',
	'figures.account.rncp.brace.employed': 'in work',
	'figures.account.rncp.brace.counted': 'in the denominator',
	'figures.account.rncp.brace.answered': 'respondents',
	'figures.account.rncp.brace.all': 'graduates',
	'figures.account.rncp.read.rate':
		'{x} of {d}: people in work, among respondents, people set aside left out.',
	'figures.account.rncp.read.neutralised': {
		one: 'The person set aside was studying, on a work-study contract, unable to work, or in work outside France.',
		other:
			'The {count} people set aside were studying, on a work-study contract, unable to work, or in work outside France.'
	},
	'figures.account.labour.other-work': 'in work',
	'figures.account.labour.no-work': 'looking for a job',
	'figures.account.labour.other': 'other situation',
	'figures.account.labour.no-answer': 'no answer',
	'figures.account.labour.brace.employed': 'in work',
	'figures.account.labour.brace.counted': 'have a job or look for one',
	'figures.account.labour.brace.answered': 'respondents',
	'figures.account.labour.brace.all': 'graduates',
	'figures.account.labour.read.rate':
		'{x} of {d}: people in work, among those who have a job or look for one.',

	'figures.trend.plain': '{name}, cohort by cohort',
	'figures.trend.none': '{name}: no measurable change from {from} to {to}',
	'figures.trend.up': '{name}: a measurable rise from {from} to {to}',
	'figures.trend.down': '{name}: a measurable fall from {from} to {to}',
	'figures.trend.alone': 'Two cohorts whose rate can be read are needed to speak of change.',
	'figures.trend.note.compatible': {
		one: 'From {from} to {to}: a difference of {difference} point, interval [{lower}; {upper}], compatible with no difference.',
		other:
			'From {from} to {to}: a difference of {difference} points, interval [{lower}; {upper}], compatible with no difference.'
	},
	'figures.trend.note.measurable': {
		one: 'From {from} to {to}: a difference of {difference} point, 95% interval [{lower}; {upper}].',
		other: 'From {from} to {to}: a difference of {difference} points, 95% interval [{lower}; {upper}].'
	},

	'figures.titles.none': 'No job to describe',
	'figures.titles.plain': 'Job titles',
	'figures.titles.target': '{share} of jobs are target jobs',
	'figures.structures.none': 'No employer structure known',
	'figures.structures.plain': 'Employer structures',
	'figures.structures.most': {
		one: 'One kind of employer holds {x} jobs of {d}',
		other: '{count} kinds of employers hold {x} jobs of {d}'
	},
	'figures.situation.none': 'No situation known',
	'figures.situation.plain': 'The situation of respondents',
	'figures.situation.employed': '{x} respondents of {d} were in work',
	'figures.contracts.none': 'No contract known',
	'figures.contracts.plain': 'Contracts',
	'figures.contracts.share': '{share} of jobs are stable',
	'figures.workingTime.none': 'No working time known',
	'figures.workingTime.plain': 'Working time',
	'figures.workingTime.share': '{share} of jobs are full time',
	'figures.pay.none': 'Too few pays known for a median',
	'figures.pay.median': 'Half of full-time employees earn at least {median} net a month',

	'figures.filter.programme': 'Programme',
	'figures.filter.cohort': 'Cohort',
	'figures.filter.wave': 'Wave',
	'figures.filter.definitions': 'Definition',
	'figures.filter.level': 'Level',
	'figures.filter.diploma': 'Diploma',
	'figures.filter.domain': 'Field',
	'figures.filter.sex': 'Sex',
	'figures.filter.age': 'Age',
	'figures.filter.nationality': 'Nationality',
	'figures.filter.route': 'Access route',
	'figures.filter.modality': 'Rhythm',
	'figures.filter.centre': 'Centre',
	'figures.filter.entry': 'Situation at entry',
	'figures.filter.mode': 'Mode of answer',
	'figures.filter.family': 'Job family',
	'figures.filter.structure': 'Kind of structure',
	'figures.filter.contract': 'Contract',
	'figures.filter.situation': 'Situation',
	'figures.filter.department': 'Département',
	'figures.filter.region': 'Region',
	'figures.filter.any': 'All',
	'figures.filter.allCohorts': 'All cohorts',

	'figures.cli.months': '{months} months',
	'figures.cli.none': 'No graduate matches this request.',
	'figures.cli.set': 'Definition: {label} {version}',
	'figures.cli.everyone': 'All graduates',
	'figures.cli.head.indicator': 'indicator',
	'figures.cli.head.value': 'rate',
	'figures.cli.head.counts': 'x / d',
	'figures.cli.head.interval': '95% interval',
	'figures.cli.head.answers': 'n / N',
	'figures.cli.head.display': 'reading',
	'figures.cli.display.shown': '',
	'figures.cli.display.fragile': 'fragile ({reasons})',
	'figures.cli.display.counts': 'counts only',
	'figures.cli.display.hidden': 'hidden',
	'figures.cli.display.undefined': 'not calculable ({reasons})',
	'figures.cli.reason.small': 'fewer than 30 people',
	'figures.cli.reason.low_response': 'fewer than half answered',
	'figures.cli.reason.wide': 'interval of more than 30 points',
	'figures.cli.reason.no_data': 'empty denominator',
	'figures.cli.reason.not_asked': 'question not asked',
	'figures.cli.reason.population': 'fewer than 20 people of the population it is for'
} as const satisfies Translation<typeof source>;
