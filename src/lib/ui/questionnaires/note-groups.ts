import { noteKind, type Note, type NoteKind } from '#lib/domain/survey/drafts/draft.ts';
import { formatProblem } from '#lib/i18n/format-problem.ts';
import type { Translate } from '#lib/i18n/translate.ts';

/** Notes that say the same, with each place where it holds. */
export interface NoteGroup {
	readonly sentence: string;
	readonly notes: readonly Note[];
}

/** The notes of one kind, the same sentence told once: those of questions first, then those of the whole file. */
export function groupNotes(
	notes: readonly Note[],
	kind: NoteKind,
	translate: Translate
): readonly NoteGroup[] {
	const groups = new Map<string, Note[]>();
	for (const note of notes) {
		if (noteKind(note) !== kind) continue;
		const sentence = formatProblem(note, translate);
		const same = groups.get(sentence);
		if (same) same.push(note);
		else groups.set(sentence, [note]);
	}
	const found = [...groups].map(([sentence, own]) => ({ sentence, notes: own }));
	const isPlaced = ({ notes: own }: NoteGroup) => own.some(({ at }) => at !== undefined);
	return [...found.filter(isPlaced), ...found.filter((group) => !isPlaced(group))];
}
