import type { Translation } from '../../message.ts';
import type { sentences as source } from '../fr/sentences.ts';

export const sentences = {
	'figures.sentence.base': {
		one: 'Of {N} graduates, {count} answered',
		other: 'Of {N} graduates, {count} answered'
	},
	'figures.sentence.aside': { one: '{base}; {count} is left out', other: '{base}; {count} are left out' },
	'figures.sentence.frame': '{told} ({share}).',
	'figures.sentence.rate': '{base}; {told} ({share}).',
	'figures.sentence.counts': '{base}; {told}.',
	'figures.sentence.pay': '{base}; half of the {d} known pays are at least {median} net a month.',
	'figures.sentence.gross': '{base}; half of the {d} pays known are of at least {median} gross a year.',
	'figures.sentence.wait': {
		one: '{base}; of {d} people followed, half had a first job {count} month after the award.',
		other: '{base}; of {d} people followed, half had a first job {count} months after the award.'
	},
	'figures.sentence.already': '{base}; of {d} people followed, half already had a job at the award.',
	'figures.sentence.waiting': {
		one: '{base}; of {d} people followed, half is not reached at {count} month.',
		other: '{base}; of {d} people followed, half is not reached at {count} months.'
	},
	'figures.sentence.undefined': 'This figure cannot be computed here: n. c.',
	'figures.sentence.hidden':
		'Too few people to show this figure without a risk that one is recognised. Pool classes to read it.',
	'figures.indicator.REP_TAUX.sentence': {
		one: '{count} of {d} graduates answered',
		other: '{count} of {d} graduates answered'
	},
	'figures.indicator.REP_JOIGNABLES.sentence': {
		one: '{count} of {d} reachable graduates answered',
		other: '{count} of {d} reachable graduates answered'
	},
	'figures.indicator.SAV_TAUX.sentence': {
		one: '{count} of {d} graduates has a known situation',
		other: '{count} of {d} graduates have a known situation'
	},
	'figures.indicator.INS_GLOB.sentence': {
		one: '{count} of {d} respondents counted was in work',
		other: '{count} of {d} respondents counted were in work'
	},
	'figures.indicator.INS_METIER.sentence': {
		one: '{count} of {d} respondents counted was in the target job',
		other: '{count} of {d} respondents counted were in the target job'
	},
	'figures.indicator.INS_METIER_UNKNOWN_TARGET.sentence': {
		one: '{count} of {d} jobs counted is yet to be classified',
		other: '{count} of {d} jobs counted are yet to be classified'
	},
	'figures.indicator.METIER_EMPLOI.sentence': {
		one: '{count} of {d} jobs counted is a target job',
		other: '{count} of {d} jobs counted are target jobs'
	},
	'figures.indicator.RETOUR_EMPLOI.sentence': {
		one: '{count} of {d} job-seekers at entry was in work',
		other: '{count} of {d} job-seekers at entry were in work'
	},
	'figures.indicator.DEJA.sentence': {
		one: '{count} of {d} respondents was already in work at entry',
		other: '{count} of {d} respondents were already in work at entry'
	},
	'figures.indicator.INS_NET.sentence': {
		one: '{count} of {d} people in work or looking for it was in work',
		other: '{count} of {d} people in work or looking for it were in work'
	},
	'figures.indicator.EMP_TAUX.sentence': {
		one: '{count} of {d} respondents was in work',
		other: '{count} of {d} respondents were in work'
	},
	'figures.indicator.CHO_BIT.sentence': {
		one: '{count} of {d} people in work, in work-study or available was looking for work',
		other: '{count} of {d} people in work, in work-study or available were looking for work'
	},
	'figures.indicator.ETU_TAUX.sentence': {
		one: '{count} of {d} respondents was in study or work-study',
		other: '{count} of {d} respondents were in study or work-study'
	},
	'figures.indicator.ETU_CUMUL.sentence': {
		one: '{count} of {d} respondents studied beside a job',
		other: '{count} of {d} respondents studied beside a job'
	},
	'figures.indicator.FAVORABLE.sentence': {
		one: '{count} of {d} respondents was in work, study or work-study',
		other: '{count} of {d} respondents were in work, study or work-study'
	},
	'figures.indicator.STABLE.sentence': {
		one: '{count} of {d} jobs of known contract was stable',
		other: '{count} of {d} jobs of known contract were stable'
	},
	'figures.indicator.TPS_PLEIN.sentence': {
		one: '{count} of {d} jobs of known working time was full time',
		other: '{count} of {d} jobs of known working time were full time'
	},
	'figures.indicator.PARTIEL_SUBI.sentence': {
		one: '{count} of {d} part-time jobs was not chosen',
		other: '{count} of {d} part-time jobs were not chosen'
	},
	'figures.indicator.CADRE_PI.sentence': {
		one: '{count} of {d} jobs of known level was of an executive or intermediate profession',
		other: '{count} of {d} jobs of known level were of an executive or intermediate profession'
	},
	'figures.indicator.CADRE.sentence': {
		one: '{count} of {d} jobs of known level was of an executive',
		other: '{count} of {d} jobs of known level were of an executive'
	},
	'figures.indicator.ADEQ.sentence': {
		one: '{count} of {d} people in work who answered finds the job linked to the award',
		other: '{count} of {d} people in work who answered find the job linked to the award'
	},
	'figures.indicator.MOBILITE.sentence': {
		one: '{count} of {d} jobs of known place was outside the region of the training',
		other: '{count} of {d} jobs of known place were outside the region of the training'
	},
	'figures.indicator.SEXE_F.sentence': {
		one: '{count} of {d} respondents was a woman',
		other: '{count} of {d} respondents were women'
	},
	'figures.indicator.V_FC_GLOB_INTL.sentence': {
		one: '{count} of {d} respondents counted, jobs abroad included was in work',
		other: '{count} of {d} respondents counted, jobs abroad included were in work'
	},
	'figures.indicator.V_MESR_INS.sentence': {
		one: '{count} of {d} people of the ministry’s population in work or looking for it was in work',
		other: '{count} of {d} people of the ministry’s population in work or looking for it were in work'
	},
	'figures.indicator.V_MESR_EMP.sentence': {
		one: '{count} of {d} people of the ministry’s population was in work',
		other: '{count} of {d} people of the ministry’s population were in work'
	},
	'figures.indicator.V_INSERSUP_SAL_FR.sentence': {
		one: '{count} of {d} respondents who no longer studied was in salaried work in France',
		other: '{count} of {d} respondents who no longer studied were in salaried work in France'
	},
	'figures.indicator.V_CGE_NET.sentence': {
		one: '{count} of {d} people in work or looking for it was in work',
		other: '{count} of {d} people in work or looking for it were in work'
	},
	'figures.indicator.V_NACE_KNOWLEDGE.sentence': {
		one: '{count} of {d} graduates has a known situation',
		other: '{count} of {d} graduates have a known situation'
	},
	'figures.indicator.V_NACE_CAREER.sentence': {
		one: '{count} of {d} known situations, inactive people left out was in work or study',
		other: '{count} of {d} known situations, inactive people left out were in work or study'
	},
	'figures.indicator.V_HESA_EMP_OR_STUDY.sentence': {
		one: '{count} of {d} respondents was in work or study',
		other: '{count} of {d} respondents were in work or study'
	},
	'figures.indicator.V_ALMALAUREA_EMP.sentence': {
		one: '{count} of {d} respondents was in work or work-study',
		other: '{count} of {d} respondents were in work or work-study'
	},
	'figures.indicator.V_ALMALAUREA_UNEMP.sentence': {
		one: '{count} of {d} people in work, in work-study or looking for it was looking for work',
		other: '{count} of {d} people in work, in work-study or looking for it were looking for work'
	}
} as const satisfies Translation<typeof source>;
