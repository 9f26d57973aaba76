import type { ListedItem } from '../../programmes/programme.ts';
import type { Result } from '../../shared/result.ts';
import { DOCUMENT_FORMAT, parseQuestionnaire, type Questionnaire } from '../questionnaire.ts';
import { activitiesQuestion } from './activities.ts';
import { AWARD, JOBS_SINCE, SEARCH, TRAINING } from './around.ts';
import { IN_WORK } from './conditions.ts';
import { EMPLOYER, EMPLOYER_FACTS } from './employer.ts';
import { ORIGIN, PROJECT } from './entry.ts';
import { EFFECT, NEXT_TIME, OPINION, REMARKS } from './extras.ts';
import type { ItemInput } from './item-input.ts';
import { JOB_TITLE, PAY_AND_LINK } from './job-content.ts';
import { JOB_TERMS } from './job-terms.ts';
import { itemsAt, STANDARD_WAVES, type MasterItem, type StandardWave } from './master-item.ts';
import { pagesOf } from './pages.ts';
import { ENTRY_SITUATION, MAIN_SITUATION } from './situation.ts';

/** A programme, as far as its questionnaire needs it. */
export interface SurveyedProgramme {
	readonly code: string;
	/** What its graduates are trained to do: the choices of D6. Without any, D6 is not asked. */
	readonly activities: readonly ListedItem[];
}

/**
 * The standard questionnaire of a programme at a wave: regulation 9, the minimum set (★) first, then what every
 * wave asks, then, apart, what whoever has another minute may add. One master for all waves: a variable has the
 * same code, type and choices at each.
 *
 * The programme's own list of activities is written into the document, which so stays as it was published.
 * A code of that list that no questionnaire can hold is a problem.
 *
 * @param waveMonths a wave that the standard does not have asks what the last one before it asks
 */
export function buildStandardQuestionnaire(
	{ code, activities }: SurveyedProgramme,
	waveMonths: number
): Result<Questionnaire> {
	const wave = STANDARD_WAVES.findLast((one) => one <= waveMonths) ?? STANDARD_WAVES[0];
	const items = masterOf(activities).flatMap((item) => itemsAt(item, wave));
	const ordered = [...items.filter(({ extra }) => extra !== true), ...items.filter(({ extra }) => extra)];
	return parseQuestionnaire({
		format: DOCUMENT_FORMAT,
		code: standardCode(code, waveMonths),
		title: { fr: 'Que devenez-vous ?', en: 'What have you become?' },
		waves: [waveMonths],
		pages: pagesOf(ordered.map((item) => item.code)),
		items: ordered
	});
}

/** Names the questionnaire of a programme at a wave through all its versions: `standard.CASP.6`. */
export function standardCode(programme: string, waveMonths: number): string {
	return `standard.${programme}.${String(waveMonths)}`;
}

function masterOf(activities: readonly ListedItem[]): readonly MasterItem[] {
	const job: readonly MasterItem[] = [
		...JOB_TERMS,
		JOB_TITLE,
		...activitiesQuestion(activities),
		...EMPLOYER,
		...PAY_AND_LINK,
		...EMPLOYER_FACTS
	];
	return [
		ENTRY_SITUATION,
		...ORIGIN,
		...PROJECT,
		MAIN_SITUATION,
		nothingChanged(job.map(({ code }) => code)),
		...job,
		AWARD,
		...TRAINING,
		...SEARCH,
		...JOBS_SINCE,
		...EFFECT,
		...OPINION,
		REMARKS,
		...NEXT_TIME
	];
}

const LATER_WAVES: readonly StandardWave[] = [12, 18, 24, 30];

/** In one tap, when an earlier wave has told of a job: its answers are shown, and copied. */
function nothingChanged(copies: readonly string[]): MasterItem {
	const question: ItemInput = {
		code: 'D0',
		type: 'unchanged',
		copies,
		when: { all: [IN_WORK, { fact: 'earlier', in: ['YES'] }] },
		label: { fr: 'Rien n’a changé depuis le {before} ?', en: 'Has nothing changed since {before}?' },
		short: { fr: 'Depuis le {before}', en: 'Since {before}' }
	};
	return { ...question, at: LATER_WAVES };
}
