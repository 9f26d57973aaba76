import { columnsNamed, type KnownExport } from './known-export.ts';

const RESPONDENT = ['respondentid', 'respondent id', 'respondent_id', 'id du repondant'];
const SYSTEM = ['collector id', 'collectorid', 'collector_id', 'id du collecteur', 'date_created'];
const SINGLE_ANSWER = /^(?:open-ended )?response$/i;

/** SurveyMonkey: questions, then their options; or one row of questions. */
export const surveymonkey: KnownExport = {
	name: 'surveymonkey',
	recognise: ({ header: [first = [], second = []] }) => {
		const respondent = columnsNamed(first, RESPONDENT);
		const others = [
			...columnsNamed(first, SYSTEM),
			...second.filter((cell) => SINGLE_ANSWER.test(cell)).slice(0, 1)
		];
		const isOne = first.length > 1 && respondent.length > 0 && respondent[0] === first[0]?.trim();
		return isOne ? [...respondent, ...others] : undefined;
	},
	missing: []
};
