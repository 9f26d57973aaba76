import type { Translation } from '../../message.ts';
import type { dossierControls as source } from '../fr/dossier-controls.ts';

export const dossierControls: Translation<typeof source> = {
	'dossier.control.promotions.pass': { one: '{count} class', other: '{count} classes' },
	'dossier.control.promotions.warning': 'A single class',
	'dossier.control.promotions.block': 'No class chosen',
	'dossier.control.promotions.todo':
		'At least two are needed; a first application may rest on one, for three years at most. Add a class above.',
	'dossier.control.nobody-answered.pass': { one: '{count} answer', other: '{count} answers' },
	'dossier.control.nobody-answered.block': 'Nobody has answered',
	'dossier.control.nobody-answered.todo': 'Launch the survey, import the answers, or leave this class out.',
	'dossier.control.jury-count.pass': 'As many graduates as in the jury’s minutes: {found}',
	'dossier.control.jury-count.block': 'The jury and Devenir do not count the same graduates',
	'dossier.control.jury-count.unknown': 'The number of graduates in the jury’s minutes is not entered',
	'dossier.control.jury-count.todo':
		'{jury} names in the minutes, {found} here. Compare the two lists: was somebody awarded blocks and not the whole title?',
	'dossier.control.jury-count.todo.unknown':
		'Devenir counts {found} graduates. Enter the number of the minutes on the page of the file.',
	'dossier.control.award-dates.pass': '{total} award dates within the period',
	'dossier.control.award-dates.warning': {
		one: '{undated} award date is missing',
		other: '{undated} award dates are missing'
	},
	'dossier.control.award-dates.block': {
		one: '{count} award date outside the class',
		other: '{count} award dates outside the class'
	},
	'dossier.control.award-dates.todo':
		'Of {total} graduates. Correct the date, or the class, and import the list again.',
	'dossier.control.one-outcome.pass': 'No duplicate among {total} graduates',
	'dossier.control.one-outcome.block': {
		one: '{count} person counts twice',
		other: '{count} lines of people who count twice'
	},
	'dossier.control.one-outcome.todo': 'Of {total} graduates. Keep one line a person.',
	'dossier.control.target-undecided.none': 'No job: nothing to decide',
	'dossier.control.target-undecided.pass': 'Target job decided for {total} jobs',
	'dossier.control.target-undecided.block': {
		one: '{count} job without a decision on the target',
		other: '{count} jobs without a decision on the target'
	},
	'dossier.control.target-undecided.todo':
		'Of {total} jobs. Until something is decided, they count as not target.',
	'dossier.control.job-facts.none': 'No job to complete',
	'dossier.control.job-facts.pass': '{total} jobs with title, employer, contract and country',
	'dossier.control.job-facts.block': { one: '{count} incomplete job', other: '{count} incomplete jobs' },
	'dossier.control.job-facts.todo':
		'Of {total} jobs. The title, the employer, the contract or the country is missing: call the person, or complete the file.',
	'dossier.control.neutralised-reason.none': 'Nobody is set aside',
	'dossier.control.neutralised-reason.pass': '{total} exclusions with their reason',
	'dossier.control.neutralised-reason.block': {
		one: '{count} exclusion without a reason',
		other: '{count} exclusions without a reason'
	},
	'dossier.control.neutralised-reason.todo': 'Of {total}. Say the situation, the contract or the country.',
	'dossier.control.answered-early.none': 'No answer is dated: cannot be checked',
	'dossier.control.answered-early.pass': '{total} answers dated within the period',
	'dossier.control.answered-early.block': {
		one: '{count} answer given too early',
		other: '{count} answers given too early'
	},
	'dossier.control.answered-early.todo':
		'More than 15 days before the day that they are about. Call these people again.',
	'dossier.control.job-began-late.none': 'Start of the jobs unknown: cannot be checked',
	'dossier.control.job-began-late.pass': '{total} jobs begun before the reference day',
	'dossier.control.job-began-late.warning': {
		one: '{count} job began after the reference day',
		other: '{count} jobs began after the reference day'
	},
	'dossier.control.job-began-late.todo':
		'These people said they were in work on that day. Check the month it began.',
	'dossier.control.pay-under-minimum.none': 'No full-time pay: cannot be checked',
	'dossier.control.pay-under-minimum.pass': '{total} full-time pays at the minimum wage or above',
	'dossier.control.pay-under-minimum.warning': {
		one: '{count} full-time pay under the minimum wage',
		other: '{count} full-time pays under the minimum wage'
	},
	'dossier.control.pay-under-minimum.todo':
		'Of {total}, at the minimum wage of the reference day. Net may have been taken for gross, or part time for full time.',
	'dossier.control.pay-outlier.none': 'No full-time pay: cannot be checked',
	'dossier.control.pay-outlier.pass': 'No pay over five times the median',
	'dossier.control.pay-outlier.warning': {
		one: '{count} pay over five times the median',
		other: '{count} pays over five times the median'
	},
	'dossier.control.pay-outlier.todo': 'A yearly amount may have been given as a monthly one.',
	'dossier.control.pay-converted.pass': 'Pays converted: {count} of {total}',
	'dossier.control.pay-converted.warning': 'More than half of the pays are converted ({count} of {total})',
	'dossier.control.pay-converted.todo':
		'The gross yearly pay is estimated from net or monthly amounts. Say so in your comment.',
	'dossier.control.pay-known.none': 'No job, so no pay expected',
	'dossier.control.pay-known.pass': '{total} pays known',
	'dossier.control.pay-known.warning': { one: '{count} pay is missing', other: '{count} pays are missing' },
	'dossier.control.pay-known.todo':
		'Of {total} jobs. The examiners ask for everyone’s: here is whom to call.',
	'dossier.control.opinion-differs.none': 'No job, so no opinion',
	'dossier.control.opinion-differs.pass': 'The decisions follow the graduates’ opinion',
	'dossier.control.opinion-differs.warning': {
		one: '{count} decision against the graduate’s opinion',
		other: '{count} decisions against the graduate’s opinion'
	},
	'dossier.control.opinion-differs.todo':
		'Of {total} jobs. Their opinion decides nothing, but deserves a second look at the tasks.',
	'dossier.control.same-job.none': 'No job to compare',
	'dossier.control.same-job.pass': 'Nobody kept the same job',
	'dossier.control.same-job.warning': {
		one: '{count} person kept the job they had',
		other: '{count} people kept the job they had'
	},
	'dossier.control.same-job.todo':
		'Of {total} jobs. They count as employed, but changes are what supports criterion 2: tell them.',
	'dossier.control.response-rate.pass': 'Response rate: {rate}',
	'dossier.control.response-rate.warning': 'Response rate: {rate}, for a target of {target}%',
	'dossier.control.response-rate.todo':
		'{n} answers of {N}. {missing} more are needed to reach {target}%: here is whom to call.',
	'dossier.control.neutralised-share.pass': '{count} set aside of {total} answers',
	'dossier.control.neutralised-share.warning': 'More than 20% set aside: {count} of {total}',
	'dossier.control.neutralised-share.todo': 'An examiner will ask. Explain it in your comment.',
	'dossier.control.centre-response.pass': 'Every centre answered at 50% or more',
	'dossier.control.centre-response.warning': {
		one: 'One centre answered at less than 50%',
		other: '{count} centres answered at less than 50%'
	},
	'dossier.control.centre-response.todo': 'The lowest: {centre}, {n} answers of {N}. Say so in your comment.',
	'dossier.control.late-answers.pass': 'Late answers: {count} of {total}',
	'dossier.control.late-answers.warning': 'More than 10% of late answers: {count} of {total}',
	'dossier.control.late-answers.todo': 'They stay out of the rates. Say so in your comment.',
	'dossier.control.flow-count.pass': 'As many holders sent to the CPF flow: {found}',
	'dossier.control.flow-count.warning': 'The holders sent to the CPF flow are not the same',
	'dossier.control.flow-count.unknown': 'The number of holders sent to the CPF flow is not entered',
	'dossier.control.flow-count.todo': '{flow} sent, {found} here. The gap will show in both registers.',
	'dossier.control.flow-count.todo.unknown':
		'They must be within three months. Enter the number sent on the page of the file.',
	'dossier.control.register-gap.pass': 'The published record says the same',
	'dossier.control.register-gap.warning': {
		one: '{count} figure of the published record differs',
		other: '{count} figures of the published record differ'
	},
	'dossier.control.register-gap.unknown': 'The published record was not imported',
	'dossier.control.register-gap.todo': 'An audit will compare them. Correct the record, or explain the gap.',
	'dossier.control.register-gap.todo.unknown':
		'Import the register’s record to see whether it says the same.',
	'dossier.control.registration-ends.pass': 'The registration runs for another {months} months',
	'dossier.control.registration-ends.warning': 'The registration ends in {months} months',
	'dossier.control.registration-ends.unknown': 'The end of the registration is not entered',
	'dossier.control.registration-ends.over': 'The registration ended on {date}',
	'dossier.control.registration-ends.todo':
		'On {date}. The examination takes about seven months, and the preparation more: apply in time.',
	'dossier.control.registration-ends.todo.unknown':
		'Enter it on the page of the file: it decides when to apply.',
	'dossier.control.registration-ends.todo.over': 'The title cannot be awarded until it is registered again.',
	'dossier.control.definition-changed.pass': 'Same definition as at the last lock',
	'dossier.control.definition-changed.warning': 'The definition has changed since the last lock',
	'dossier.control.definition-changed.unknown': 'First lock',
	'dossier.control.definition-changed.todo': 'From {before} to {now}. Compare the two before you publish.'
};
