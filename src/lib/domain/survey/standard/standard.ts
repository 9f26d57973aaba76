import type { ListedItem } from '../../programmes/programme.ts';
import type { Result } from '../../shared/result.ts';
import { DOCUMENT_FORMAT, parseQuestionnaire, type Questionnaire } from '../questionnaire.ts';
import { EMPLOYER, IN_WORK, JOB_CONTENT, JOB_TERMS, PAY_AND_LINK } from './job.ts';
import type { ItemInput } from './item-input.ts';
import { ENTRY_SITUATION, MAIN_SITUATION, REMARKS } from './situation.ts';

/** A programme, as far as its questionnaire needs it. */
export interface SurveyedProgramme {
	readonly code: string;
	/** What its graduates are trained to do: the choices of D6. Without any, D6 is not asked. */
	readonly activities: readonly ListedItem[];
}

/**
 * The standard questionnaire of a programme: the minimum set (★) of regulation 9, for the waves at 6 and 24
 * months, and a place for remarks. One master for all waves, so that variables stay the same.
 *
 * The programme's own list of activities is written into the document, which so stays as it was published.
 * A code of that list that no questionnaire can hold is a problem.
 */
export function buildStandardQuestionnaire({ code, activities }: SurveyedProgramme): Result<Questionnaire> {
	return parseQuestionnaire({
		format: DOCUMENT_FORMAT,
		code: `standard.${code}`,
		title: { fr: 'Que devenez-vous ?', en: 'What have you become?' },
		waves: [6, 24],
		items: [
			ENTRY_SITUATION,
			MAIN_SITUATION,
			...JOB_TERMS,
			...JOB_CONTENT,
			...activitiesQuestion(activities),
			...EMPLOYER,
			...PAY_AND_LINK,
			REMARKS
		]
	});
}

function activitiesQuestion(activities: readonly ListedItem[]): readonly ItemInput[] {
	if (activities.length === 0) return [];
	return [
		{
			code: 'D6',
			type: 'multiple',
			star: true,
			optional: true,
			feeds: 'activities',
			when: IN_WORK,
			label: {
				fr: 'Que faisiez-vous vraiment dans ce poste au {ref} ?',
				en: 'What did you actually do in this job on {ref}?'
			},
			short: { fr: 'Activités exercées', en: 'Activities' },
			hint: { fr: 'Plusieurs réponses sont possibles.', en: 'Choose all that apply.' },
			choices: [
				...activities
					.filter((activity) => activity.code !== OTHER.code)
					.map(({ code, fr, en }) => ({ code, label: { fr, en } })),
				OTHER
			]
		}
	];
}

const OTHER = { code: 'AUTRE', label: { fr: 'Autre chose', en: 'Something else' } } as const;
