import type { Wording } from '../shared/wording.ts';
import type { Figure } from './figure.ts';

/** Between two neighbours of a series that were not asked in the same way. */
export interface SeriesBreak {
	/** First class after it. */
	readonly before: number;
	/** They may not be compared: never joined. Otherwise they are, and it is said. */
	readonly cut: boolean;
	readonly why: Wording;
}

interface Point {
	readonly cohort: number;
	readonly figure: Figure;
}

/**
 * Where a series is cut: classes that nobody was asked of in between, a reference date on one side only. Drawn as
 * gaps, never joined (statistics 5). Answers that come from files on one side and from our questionnaires on the other
 * are the same facts by the mapping of the file: joined, and said.
 *
 * @param points oldest first
 */
export function findBreaks(points: readonly Point[]): readonly SeriesBreak[] {
	return points.slice(1).flatMap((after, index) => {
		const before = points[index];
		return before ? breakBetween(before, after) : [];
	});
}

function breakBetween(before: Point, after: Point): readonly SeriesBreak[] {
	const params = { year: String(after.cohort), from: String(before.cohort) };
	const [older, newer] = [before.figure, after.figure];
	const told = (name: string, cut: boolean): readonly SeriesBreak[] => [
		{ before: after.cohort, cut, why: { key: `figures.break.${name}`, params } }
	];
	if (older.display === 'hidden' || newer.display === 'hidden') return [];
	if (after.cohort - before.cohort > 1) return told('years', true);
	if ((older.referenceDate === null) !== (newer.referenceDate === null)) return told('date', true);
	const [from, to] = [originOf(older), originOf(newer)];
	if (from === null || to === null || from === to) return [];
	return told(to === 'file' ? 'toFile' : 'toQuestionnaire', false);
}

/** Where more than half of the answers come from. */
function originOf({ lineage: { sources } }: Figure): 'file' | 'questionnaire' | null {
	const [file, questionnaire] = [sources['import'] ?? 0, sources['response'] ?? 0];
	if (file === questionnaire) return null;
	return file > questionnaire ? 'file' : 'questionnaire';
}
