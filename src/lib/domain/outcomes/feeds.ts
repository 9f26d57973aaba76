import type { AnswerValue } from '../survey/stored-answer.ts';
import { textOfSuggested, type SuggestedText } from '../survey/question-types/chosen-text.ts';
import type { Pay } from '../survey/question-types/pay.ts';
import type { PlaceOfWork } from '../survey/question-types/place-of-work.ts';
import type { QuestionTypeName } from '../survey/question-types/index.ts';
import { findDepartment } from '../territories/departments.ts';
import type { AnsweredFacts } from './answered-facts.ts';
import { convertPay } from './convert-pay.ts';
import type { Missing } from './missing.ts';

/** How the answer to a question becomes a part of the outcome. */
export interface Feed {
	/** Types of question whose answers it takes. */
	readonly types: readonly QuestionTypeName[];
	/** The choices it knows: a questionnaire that offers another one is not published. */
	readonly codes?: readonly string[];
	given(value: AnswerValue): Partial<AnsweredFacts>;
	/** Declined, not reached, or not asked of this person. */
	absent(reason: Missing): Partial<AnsweredFacts>;
}

/** A coded field, fed by a single choice: question code → code of the outcome. */
function coded<Field extends keyof AnsweredFacts>(
	field: Field,
	meaning: Readonly<Record<string, AnsweredFacts[Field]>>
): Feed {
	return {
		types: ['single'],
		codes: Object.keys(meaning),
		given: (value) => ({ [field]: meaning[textOf(value)] }),
		absent: (reason) => ({ [field]: reason })
	};
}

function written(field: 'jobTitle' | 'employer', type: QuestionTypeName): Feed {
	return {
		types: ['text', type],
		given: (value) => ({ [field]: textOfSuggested(value as SuggestedText) }),
		absent: () => ({ [field]: '' })
	};
}

/** A code or a line of text; the types of question that a feed takes give no other value. */
function textOf(value: AnswerValue): string {
	return typeof value === 'string' ? value : '';
}

const same = <Code extends string>(...codes: readonly Code[]) =>
	Object.fromEntries(codes.map((code) => [code, code])) as Readonly<Record<Code, Code>>;

/** The main situation (C1), and what it says of study and of looking for a job. */
const ACTIVITIES: Readonly<Record<string, Pick<AnsweredFacts, 'activity' | 'study' | 'seeking'>>> = {
	EMP: { activity: 'employed', study: 'not-asked', seeking: 'not-applicable' },
	REC: { activity: 'seeking', study: 'not-asked', seeking: 'yes' },
	ETU: { activity: 'studying', study: 'main', seeking: 'not-asked' },
	EMPE: { activity: 'unable', study: 'not-asked', seeking: 'not-asked' },
	RET: { activity: 'retired', study: 'not-asked', seeking: 'not-asked' },
	VOL: { activity: 'volunteering', study: 'not-asked', seeking: 'not-asked' },
	INA: { activity: 'inactive', study: 'not-asked', seeking: 'no' }
};

const activity: Feed = {
	types: ['single'],
	codes: Object.keys(ACTIVITIES),
	given: (value) => ACTIVITIES[textOf(value)] ?? {},
	absent: (reason) => ({ activity: reason })
};

const workingTime: Feed = {
	types: ['single'],
	codes: ['PLEIN', 'PARTIEL_CHOISI', 'PARTIEL_SUBI'],
	given: (value) => {
		if (value === 'PLEIN') return { workingTime: 'full', ftePercent: 100 };
		return { workingTime: value === 'PARTIEL_CHOISI' ? 'part-chosen' : 'part-imposed' };
	},
	absent: (reason) => ({ workingTime: reason })
};

/** Share of a full time. Its absence says nothing: a full time has its share from the question before. */
const ftePercent: Feed = {
	types: ['number'],
	given: (value) => ({ ftePercent: Number(value) }),
	absent: () => ({})
};

const workplace: Feed = {
	types: ['place-of-work'],
	given: (value) => {
		const place = value as PlaceOfWork;
		if (place.country === 'ABROAD') return { country: 'abroad', mobility: 'abroad' };
		const { department } = place;
		const region = findDepartment(department)?.region ?? '';
		// The region of the training is not known, so neither is whether this is another one.
		return { country: 'france', mobility: 'unknown', department, region };
	},
	absent: (reason) => ({ country: reason, mobility: reason })
};

const pay: Feed = {
	types: ['pay'],
	given: (value) => {
		const { amountEuros, basis, bonus } = value as Pay;
		// A bonus that is in the amount, or that there is not, adds nothing; how much one on top adds is not asked.
		const bonusYearEuros = bonus === 'APART' ? null : 0;
		return { payBasis: basis, bonusYearEuros, ...convertPay({ amountEuros, basis }) };
	},
	absent: (reason) => ({ payBasis: reason })
};

/** Training beside the job (C2). Where it is not asked, the main situation has said what is known of study. */
const trainingBeside: Feed = {
	types: ['yes-no'],
	given: (value) => ({ study: value === true ? 'beside-job' : 'none' }),
	absent: () => ({})
};

/** Months from the award to the first job, 0 for whoever had it already (C5). */
const monthsToFirstJob: Feed = {
	types: ['number'],
	given: (value) => ({ monthsToFirstJob: Number(value) }),
	absent: () => ({})
};

/** What questions may feed, by the name that questionnaires give. */
export const FEEDS: Readonly<Record<string, Feed>> = {
	activity,
	status: coded('status', same('PRIV', 'ASSO', 'FPT', 'CONT', 'IND', 'DIR', 'PORT')),
	contract: coded(
		'contract',
		same('CDI', 'CDD', 'FON', 'INT', 'APP', 'PRO', 'AID', 'VAC', 'IND', 'STG', 'VOLI', 'AUT')
	),
	workingTime,
	ftePercent,
	jobTitle: written('jobTitle', 'job-title'),
	employer: written('employer', 'employer'),
	jobLevel: coded('jobLevel', { C: 'executive', A: 'intermediate', N: 'employee', NSP: 'unknown' }),
	workplace,
	pay,
	trainingBeside,
	monthsToFirstJob,
	titleLink: coded('titleLink', same('1', '2', '3', '4'))
};

/** Feeds that make no part of this outcome: a fact of the award, or what is kept as it is said. */
export const OTHER_FEEDS: Readonly<Record<string, Pick<Feed, 'types' | 'codes'>>> = {
	entrySituation: { types: ['single'], codes: ['SAL', 'IND', 'DE', 'ALT', 'ETU', 'INA'] },
	/** Whether the award is theirs: staff are told when it is not. */
	award: { types: ['yes-no'] },
	activities: { types: ['multiple'] },
	remarks: { types: ['long-text'] }
};
