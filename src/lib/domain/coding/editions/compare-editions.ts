import { type EditionTables, type UpdatedList, WORDING_TABLE } from './edition.ts';

/** Wordings that one edition has under a code and the next one under another. */
export interface Move {
	readonly from: string;
	readonly to: string;
	readonly wordings: number;
	/** One of them. */
	readonly example: string;
}

/** What an edition changes to the one before it. */
export interface EditionChanges {
	readonly codes: number;
	readonly wordings: number;
	readonly addedCodes: readonly string[];
	readonly removedCodes: readonly string[];
	readonly addedWordings: number;
	readonly removedWordings: number;
	/** The crosswalk, the moves of most wordings first. */
	readonly moves: readonly Move[];
}

/**
 * Compares two editions by their wordings. One that changes its code says which code of the new edition answers for
 * which of the old one; a code that keeps its wordings has no line.
 */
export function compareEditions(
	list: UpdatedList,
	before: EditionTables,
	after: EditionTables
): EditionChanges {
	const [old, current] = [codesByWording(list, before), codesByWording(list, after)];
	const [oldCodes, codes] = [new Set([...old.values()].flat()), new Set([...current.values()].flat())];
	return {
		codes: codes.size,
		wordings: after[WORDING_TABLE[list]]?.length ?? 0,
		addedCodes: [...codes.difference(oldCodes)].toSorted(),
		removedCodes: [...oldCodes.difference(codes)].toSorted(),
		addedWordings: [...current.keys()].filter((wording) => !old.has(wording)).length,
		removedWordings: [...old.keys()].filter((wording) => !current.has(wording)).length,
		moves: movesBetween(old, current)
	};
}

type CodesByWording = ReadonlyMap<string, readonly string[]>;

function codesByWording(list: UpdatedList, tables: EditionTables): CodesByWording {
	const byWording = new Map<string, string[]>();
	for (const [code = '', wording = ''] of tables[WORDING_TABLE[list]] ?? []) {
		const codes = byWording.get(wording);
		if (!codes) byWording.set(wording, [code]);
		else if (!codes.includes(code)) codes.push(code);
	}
	return byWording;
}

function movesBetween(old: CodesByWording, current: CodesByWording): readonly Move[] {
	const moves = new Map<string, Move>();
	for (const [wording, from] of old) {
		const to = current.get(wording) ?? [];
		const [left] = from.filter((code) => !to.includes(code));
		const [gained] = to.filter((code) => !from.includes(code));
		if (left === undefined || gained === undefined) continue;
		const key = `${left} ${gained}`;
		const known = moves.get(key) ?? { from: left, to: gained, wordings: 0, example: wording };
		moves.set(key, { ...known, wordings: known.wordings + 1 });
	}
	return [...moves.values()].toSorted((a, b) => b.wordings - a.wordings || (a.from < b.from ? -1 : 1));
}
