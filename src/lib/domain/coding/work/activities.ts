/** What a person really did, against what the award prepares for (D6; regulation 10). */
export interface ExercisedActivities {
	/** Activities of the programme's own list that the person exercised. */
	readonly exercised: number;
	/** Activities on that list. */
	readonly listed: number;
}

/** What activities say of a job: that of the award, something else, or nothing clear. */
export type ActivityLeaning = 'towards' | 'away' | 'none';

/** A job is a part of what an award prepares for: a third of the list, and three things at least. */
const FEWEST = 3;
const SHARE = 1 / 3;

/** Counts the activities that are on the list; undefined when the person did not say, or there is no list. */
export function countActivities(
	told: readonly string[] | null,
	listed: readonly string[]
): ExercisedActivities | undefined {
	if (told === null || told.length === 0 || listed.length === 0) return undefined;
	return { exercised: listed.filter((code) => told.includes(code)).length, listed: listed.length };
}

export function leaningOf(activities: ExercisedActivities | undefined): ActivityLeaning {
	if (!activities) return 'none';
	const { exercised, listed } = activities;
	if (exercised === 0) return 'away';
	return exercised >= Math.min(listed, Math.max(FEWEST, SHARE * listed)) ? 'towards' : 'none';
}
