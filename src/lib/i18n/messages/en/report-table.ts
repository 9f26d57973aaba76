import type { Translation } from '../../message.ts';
import type { reportTable as source } from '../fr/report-table.ts';

/** The workbook of holders and its sheets, and what is wrong with a template of it. */
export const reportTable = {
	'report.sheet.holders': 'Holders',
	'report.sheet.promotions': 'Classes compared',
	'report.sheet.method': 'Method note',
	'report.sheet.controls': 'Checks',
	'report.sheet.section': 'Part',
	'report.sheet.text': 'Text',
	'report.sheet.verdict': 'Result',
	'report.sheet.cohort': 'Class',
	'report.sheet.numbers': 'Holders no.',
	'report.sheet.value': '{cohort}',
	'report.sheet.numerator': '{cohort}: numerator',
	'report.sheet.denominator': '{cohort}: denominator',
	'report.sheet.lower': '{cohort}: interval, lower',
	'report.sheet.upper': '{cohort}: interval, upper',
	'report.sheet.remark': '{cohort}: remark',
	'report.sheet.gap': '{cohort}: difference from {before}, in points',
	'report.sheet.pooled': 'Together',
	'report.sheet.vae': 'of whom by validation of experience',
	'report.sheet.seeking': 'Looking for a job (REC)',
	'report.sheet.inactive': 'Without a job, not looking (INA)',
	'report.sheet.quartile': '{name}: {quartile}',
	'report.sheet.by': '{group}: {name}',

	'problem.report.template-json':
		'This template is not JSON. Start again from the one provided, and change it.',
	'problem.report.template-shape':
		'This template does not have the expected shape, at “{at}”: {found}. Start again from the one provided, and change it.',
	'problem.report.template-column':
		'Line {row}: there is no column “{found}”. The nearest is “{nearest}”: is that it?',
	'problem.report.template-twice': 'Line {row}: two columns are called “{found}”. Give them two names.'
} as const satisfies Translation<typeof source>;
