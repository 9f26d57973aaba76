import type { Wording } from '../shared/wording.ts';
import type { Figure } from './figure.ts';

/** Between two neighbours of a series whose figures may not be compared. */
export interface SeriesBreak {
	/** First class after it. */
	readonly before: number;
	readonly why: Wording;
}

interface Point {
	readonly cohort: number;
	readonly figure: Figure;
}

/**
 * Where a series is cut: classes that nobody was asked of in between, a reference date on one side only, answers
 * from files on one side and from our questionnaires on the other. Drawn as gaps, never joined (statistics 5).
 *
 * @param points oldest first
 */
export function findBreaks(points: readonly Point[]): readonly SeriesBreak[] {
	return points.slice(1).flatMap((after, index) => {
		const before = points[index];
		const why = before && reasonBetween(before, after);
		return why ? [{ before: after.cohort, why }] : [];
	});
}

function reasonBetween(before: Point, after: Point): Wording | null {
	const params = { year: String(after.cohort), from: String(before.cohort) };
	const [older, newer] = [before.figure, after.figure];
	if (older.display === 'hidden' || newer.display === 'hidden') return null;
	if (after.cohort - before.cohort > 1) return { key: 'figures.break.years', params };
	if ((older.referenceDate === null) !== (newer.referenceDate === null)) {
		return { key: 'figures.break.date', params };
	}
	const [from, to] = [originOf(older), originOf(newer)];
	if (from === null || to === null || from === to) return null;
	return { key: to === 'file' ? 'figures.break.toFile' : 'figures.break.toQuestionnaire', params };
}

/** Where more than half of the answers come from. */
function originOf({ lineage: { sources } }: Figure): 'file' | 'questionnaire' | null {
	const [file, questionnaire] = [sources['import'] ?? 0, sources['response'] ?? 0];
	if (file === questionnaire) return null;
	return file > questionnaire ? 'file' : 'questionnaire';
}
