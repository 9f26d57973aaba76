import type { ListedItem } from '../../programmes/programme.ts';
import { IN_WORK } from './conditions.ts';
import { JOB_WAVES, type MasterItem } from './master-item.ts';

/** What one really does, in the words of the programme's own list (D6); no question without a list. */
export function activitiesQuestion(activities: readonly ListedItem[]): readonly MasterItem[] {
	if (activities.length === 0) return [];
	return [
		{
			code: 'D6',
			type: 'multiple',
			at: JOB_WAVES,
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
