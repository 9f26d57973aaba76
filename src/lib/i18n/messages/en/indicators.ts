import type { Translation } from '../../message.ts';
import type { indicators as source } from '../fr/indicators.ts';

export const indicators = {
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
	'figures.indicator.REP_JOIGNABLES.title': 'Response rate of reachable people',
	'figures.indicator.REP_JOIGNABLES.definition':
		'Usable answers, out of graduates without those whose address no longer works. Only to be read beside the response rate.',
	'figures.indicator.ETU_CUMUL.title': 'Study beside a job',
	'figures.indicator.ETU_CUMUL.definition':
		'People in work who also follow a course, out of all respondents.',
	'figures.indicator.FAVORABLE.title': 'Favourable outcome',
	'figures.indicator.FAVORABLE.definition':
		'People in work, in study or in work-study, out of all respondents.',
	'figures.indicator.PARTIEL_SUBI.title': 'Part time not chosen',
	'figures.indicator.PARTIEL_SUBI.definition':
		'Part-time jobs that the person did not choose, out of those for which it is known.',
	'figures.indicator.V_MESR_EMP.title': 'Employment rate of the ministry',
	'figures.indicator.V_MESR_EMP.definition':
		'People in work, out of respondents who no longer study, among French graduates of initial education under 30. Does not apply under 20 people of that population.',
	'figures.indicator.SAL_BRUT_TP.title': 'Gross yearly pay, full time',
	'figures.indicator.SAL_BRUT_TP.definition':
		'The quartiles of the gross yearly pay of full-time jobs counted, given or converted; never a mean.',
	'figures.indicator.PREM_EMPLOI.title': 'Time to first job',
	'figures.indicator.PREM_EMPLOI.definition':
		'The months from the award to the first job, by the method of Kaplan and Meier. A job already held at the award is a wait of nothing; whoever has found none counts for as long as they were followed. It is never the mean of the waits that ended.',
	'figures.indicator.PREM_EMPLOI_SANS.title': 'Time to first job, without a job at the award',
	'figures.indicator.PREM_EMPLOI_SANS.definition':
		'The same wait, among those who had no job at the award: the one to read for adults.',
	'figures.indicator.LOC.title': 'Place of work',
	'figures.indicator.LOC.definition':
		'People in work, by region of work; areas with too few people stand together.',
	'figures.indicator.FLUX.title': 'From entry to outcome',
	'figures.indicator.FLUX.definition':
		'Respondents, by situation at the entry of the training and at the reference date; small cells are withheld with their complements.',
	'figures.indicator.SATIS.title': 'Satisfaction',
	'figures.indicator.SATIS.definition':
		'The two best marks of the scale, among those who answered the question, the scale printed beside it.',
	'figures.indicator.SATIS.missing':
		'Cannot be computed here, because the mark stays in the answers to the questionnaire and is not part of the outcome record that figures are made of.',
	'figures.indicator.EFFET.title': 'Effect of the training',
	'figures.indicator.EFFET.definition':
		'People whose contract, pay or duties have changed since the award, among the jobs counted.',
	'figures.indicator.EFFET.missing':
		'Cannot be computed here, because the changes that a person tells of stay in their answers and are not part of the outcome record.',
	'figures.indicator.OBTENTION.title': 'Pass rate',
	'figures.indicator.OBTENTION.definition': 'Certified people, among candidates presented to the jury.',
	'figures.indicator.OBTENTION.missing':
		'Cannot be computed here, because the jury list holds certified people only: the candidates presented are not known.',
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
	'figures.indicator.TEMPS.definition': 'People in work, by working time.'
} as const satisfies Translation<typeof source>;
