import type { Translation } from '../../message.ts';
import type { figures as source } from '../fr/figures.ts';

export const figures = {
	'figures.indicator.REP_TAUX.title': 'Response rate',
	'figures.indicator.REP_TAUX.definition':
		'Usable answers, out of all graduates. Refusals, invalid addresses and people never reached stay in the denominator.',
	'figures.indicator.SAV_TAUX.title': 'Knowledge rate',
	'figures.indicator.SAV_TAUX.definition':
		'Situations known from the person, somebody else or an administrative source, out of all graduates.',
	'figures.indicator.INS_GLOB.title': 'Overall insertion',
	'figures.indicator.INS_GLOB.definition':
		'People in work, out of respondents, people set aside left out. Those who look for a job or do not want one stay in the denominator.',
	'figures.indicator.INS_METIER.title': 'Insertion in the target job',
	'figures.indicator.INS_METIER.definition':
		'People in work in a target job, out of respondents, people set aside left out. A job not classified yet does not count as a target job.',
	'figures.indicator.INS_METIER_UNKNOWN_TARGET.title': 'Jobs to be classified',
	'figures.indicator.INS_METIER_UNKNOWN_TARGET.definition':
		'Jobs of which nobody has said yet whether they are target jobs, out of jobs counted.',
	'figures.indicator.METIER_EMPLOI.title': 'Share of jobs in the target job',
	'figures.indicator.METIER_EMPLOI.definition':
		'Target jobs, out of jobs counted. It is not an insertion rate.',
	'figures.indicator.RETOUR_EMPLOI.title': 'Return to work of job-seekers',
	'figures.indicator.RETOUR_EMPLOI.definition':
		'Among those who were looking for a job at entry: people in work, out of respondents, people set aside left out.',
	'figures.indicator.DEJA.title': 'Already in work at entry',
	'figures.indicator.DEJA.definition':
		'Employees, self-employed and work-study people at entry, out of respondents whose situation then is known.',
	'figures.indicator.INS_NET.title': 'Net employment rate',
	'figures.indicator.INS_NET.definition': 'People in work, out of those who have a job or look for one.',
	'figures.indicator.EMP_TAUX.title': 'Employment rate',
	'figures.indicator.EMP_TAUX.definition':
		'People in work, out of all respondents, study and inactivity included.',
	'figures.indicator.CHO_BIT.title': 'Unemployment, close to the ILO’s',
	'figures.indicator.CHO_BIT.definition':
		'People who look for a job and are available within two weeks, out of them and people in work or on a work-study contract.',
	'figures.indicator.ETU_TAUX.title': 'Further study',
	'figures.indicator.ETU_TAUX.definition':
		'People whose main activity is study or who are on a work-study contract, out of all respondents.',
	'figures.indicator.STABLE.title': 'Stable jobs',
	'figures.indicator.STABLE.definition':
		'Permanent contracts, civil servants, self-employed people and company heads, out of jobs whose contract is known.',
	'figures.indicator.TPS_PLEIN.title': 'Full time',
	'figures.indicator.TPS_PLEIN.definition': 'Full-time jobs, out of those whose working time is known.',
	'figures.indicator.CADRE_PI.title': 'Executives and intermediate professions',
	'figures.indicator.CADRE_PI.definition':
		'Executives and intermediate professions, out of jobs whose level is known.',
	'figures.indicator.CADRE.title': 'Executives',
	'figures.indicator.CADRE.definition': 'Executives, out of jobs whose level is known.',
	'figures.indicator.ADEQ.title': 'Link of the job with the award',
	'figures.indicator.ADEQ.definition':
		'People who find their job fully or rather linked to the award, out of those who said. It is their opinion, not a decision on the target job.',
	'figures.indicator.SAL_NET_TP.title': 'Net monthly pay, full time',
	'figures.indicator.SAL_NET_TP.definition':
		'Quartiles of the net monthly pay of full-time jobs, with a twelfth of the bonus of the year when it is known.',
	'figures.indicator.SAL_NET_ETP.title': 'Net monthly pay, full-time equivalent',
	'figures.indicator.SAL_NET_ETP.definition':
		'Quartiles of the net monthly pay brought to a full time, bonus included, of jobs of a half time or more.',
	'figures.indicator.SAL_NET.title': 'Net monthly pay',
	'figures.indicator.SAL_NET.definition': 'Quartiles of the net monthly pay of all respondents who gave it.',
	'figures.indicator.MOBILITE.title': 'Mobility',
	'figures.indicator.MOBILITE.definition':
		'People who work outside the region of training or abroad, out of those whose place of work is known.',
	'figures.indicator.SEXE_F.title': 'Women',
	'figures.indicator.SEXE_F.definition': 'Women, out of respondents whose sex is known.',
	'figures.indicator.V_FC_GLOB_INTL.title': 'Overall insertion, international award',
	'figures.indicator.V_FC_GLOB_INTL.definition':
		'Overall insertion as it would be if the award were international: jobs abroad stay in.',
	'figures.indicator.V_MESR_INS.title': 'Insertion rate of universities',
	'figures.indicator.V_MESR_INS.definition':
		'People in work, out of those who have a job or look for one, among French graduates of initial education under 30. Does not apply under 20 people of this population.',
	'figures.indicator.V_INSERSUP_SAL_FR.title': 'Salaried work in France',
	'figures.indicator.V_INSERSUP_SAL_FR.definition':
		'Employees in France, out of respondents who no longer study.',
	'figures.indicator.V_CGE_NET.title': 'Net employment rate of the grandes écoles',
	'figures.indicator.V_CGE_NET.definition': 'People in work, out of those who have a job or look for one.',
	'figures.indicator.V_NACE_KNOWLEDGE.title': 'Known situations, the NACE way',
	'figures.indicator.V_NACE_KNOWLEDGE.definition':
		'Situations known, whatever their source, out of all graduates.',
	'figures.indicator.V_NACE_CAREER.title': 'In work or studying, the NACE way',
	'figures.indicator.V_NACE_CAREER.definition':
		'People in work or studying, out of known situations, inactive people left out.',
	'figures.indicator.V_HESA_EMP_OR_STUDY.title': 'In work or studying, the HESA way',
	'figures.indicator.V_HESA_EMP_OR_STUDY.definition':
		'People in work, studying, or both, out of all respondents.',
	'figures.indicator.V_ALMALAUREA_EMP.title': 'Employment rate of AlmaLaurea',
	'figures.indicator.V_ALMALAUREA_EMP.definition':
		'People in work, work-study included, out of all respondents.',
	'figures.indicator.V_ALMALAUREA_UNEMP.title': 'Unemployment rate of AlmaLaurea',
	'figures.indicator.V_ALMALAUREA_UNEMP.definition':
		'People looking for a job, out of them and people in work or on a work-study contract.',
	'figures.indicator.METIERS.title': 'Job titles',
	'figures.indicator.METIERS.definition':
		'People in work, by job family of the programme and by title as given.',
	'figures.indicator.STRUCT.title': 'Employer structures',
	'figures.indicator.STRUCT.definition': 'People in work, by kind of employer structure.',
	'figures.indicator.SITUATION.title': 'Situation',
	'figures.indicator.SITUATION.definition': 'All respondents, by situation at the reference date.',
	'figures.indicator.CONTRAT.title': 'Contract',
	'figures.indicator.CONTRAT.definition': 'People in work, by kind of contract.',
	'figures.indicator.TEMPS.title': 'Working time',
	'figures.indicator.TEMPS.definition': 'People in work, by working time.',

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
