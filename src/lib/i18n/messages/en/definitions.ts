import type { Translation } from '../../message.ts';
import type { definitions as source } from '../fr/definitions.ts';

export const definitions = {
	'definitions.title': 'Definitions compared',
	'definitions.intro':
		'A rate depends on whom it counts. Here are the same answers counted as each producer would count them. No line is the right one for being the highest.',
	'definitions.rates': 'One rate a producer',
	'definitions.rates.note':
		'Lines follow the order of the producers, not that of the rates. “n. c.”: cannot be computed; “c”: too few people.',
	'definitions.column.producer': 'Producer',
	'definitions.column.about': 'Population and date',
	'definitions.column.print': 'What they would print',
	'definitions.column.rule': 'Rule changed',
	'definitions.column.change': 'Difference due to this rule',
	'definitions.about.rncp': 'Every holder, at the reference date; people set aside left out',
	'definitions.about.ove': 'Every graduate of the survey, at 30 months',
	'definitions.about.mesr': 'French graduates of initial education under 30; 18 and 30 months, on 1 December',
	'definitions.about.insersup': 'Everybody who left education; 6 to 30 months, from payrolls',
	'definitions.about.cge': 'The last three classes, in the first quarter',
	'definitions.about.nace': 'The class of the year, on 31 December; every source',
	'definitions.about.hesa': 'Census week, at 15 months',
	'definitions.about.almalaurea': 'People interviewed, at 1, 3 and 5 years',
	'definitions.about.statistics': 'Every graduate, at the reference date',
	'definitions.print.fragile': 'marked as more fragile: less than half answered',
	'definitions.print.ns': 'not significant: fewer than 30 answers',
	'definitions.print.nd': 'not available: the population is too small',
	'definitions.print.same': 'no display rule is known',
	'definitions.print.rounded': 'counts rounded to 5, percentage shown',
	'definitions.print.noPercent': 'counts rounded to 5, no percentage',
	'definitions.gap': 'Why InserSup gives another rate',
	'definitions.gap.intro':
		'Starting from the overall insertion rate, one rule is changed after the other. The differences add up to the rate counted InserSup’s way on the same answers.',
	'definitions.gap.caption': 'From the overall rate to salaried work in France, rule by rule',
	'definitions.gap.start': 'Overall insertion rate (RNCP)',
	'definitions.gap.unable': 'People unable to work or retired count in the denominator',
	'definitions.gap.abroad': 'So do those who work abroad, without being in work in France',
	'definitions.gap.place': 'A job whose country is not known does not count as a job in France',
	'definitions.gap.own-account': 'Independent workers and international volunteers are not salaried',
	'definitions.gap.none':
		'This cannot be shown here: a rate is missing, or a rule moves only a few people, who could be recognised.',
	'definitions.unmeasured': 'What the answers cannot measure',
	'definitions.unmeasured.payroll':
		'InserSup reads payrolls: a job that a person tells of and that is in no file is not there, and the other way round.',
	'definitions.unmeasured.leavers':
		'InserSup counts everybody who left; here, only those who answered are known.',
	'definitions.unmeasured.dates':
		'InserSup looks at fixed months after education was left; here, at the reference date of the survey.'
} as const satisfies Translation<typeof source>;
