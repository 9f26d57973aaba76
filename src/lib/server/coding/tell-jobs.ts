import {
	countActivities,
	leaningOf,
	type ActivityLeaning,
	type ExercisedActivities
} from '#lib/domain/coding/work/activities.ts';
import type { Tenant } from '../db/client.ts';
import { selectJobEvidence } from '../db/queries/answered-evidence.ts';
import type { OutcomePlace } from '../db/queries/codable-outcomes.ts';
import type { CodedProgramme } from './find-programme.ts';

/** What the answers behind an outcome tell of a job, beside its title and employer. */
export interface ToldOfJob {
	/** Null when the person did not say. */
	readonly activities: ExercisedActivities | null;
	readonly leaning: ActivityLeaning;
	/** Sheet of ROME that was chosen with the title; null when none was. */
	readonly chosenRome: string | null;
}

const NOTHING_TOLD: ToldOfJob = { activities: null, leaning: 'none', chosenRome: null };

/** Reads what was told of some jobs at once; nothing of one that no response is behind. */
export async function jobTeller(
	tenant: Tenant,
	{ activities: listed }: Pick<CodedProgramme, 'activities'>,
	places: readonly OutcomePlace[]
): Promise<(place: OutcomePlace) => ToldOfJob> {
	const keyOf = ({ awardId, waveMonths }: OutcomePlace) => `${awardId} ${String(waveMonths)}`;
	const codes = listed.map(({ code }) => code);
	const told = new Map(
		(await selectJobEvidence(tenant, places)).map((evidence): [string, ToldOfJob] => {
			const activities = countActivities(evidence.activities, codes);
			const { chosenRome } = evidence;
			return [
				keyOf(evidence),
				{ activities: activities ?? null, leaning: leaningOf(activities), chosenRome }
			];
		})
	);
	return (place) => told.get(keyOf(place)) ?? NOTHING_TOLD;
}
