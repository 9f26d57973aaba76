/** One form that was sent, perhaps more than once, and what its sender was told. Kept outside the product. */
export interface Entry {
	readonly attempt: string;
	readonly response: string;
	/** Question → the answer as it must be stored. */
	readonly answers: Readonly<Record<string, string>>;
	/** Times that it was sent. */
	sent: number;
	/** The product has said that it is kept. */
	acknowledged: boolean;
}

/** A row of the history of answers. */
export interface StoredAnswerRow {
	readonly attempt: string;
	readonly response: string;
	readonly question: string;
	readonly value: string;
	readonly revision: number;
}

export interface Verdict {
	readonly submissions: number;
	readonly acknowledged: number;
	/** Attempts that were acknowledged, and of which an answer is missing or is another. */
	readonly lost: readonly string[];
	/** Attempts of which an answer is stored twice, or under two revisions. */
	readonly doubled: readonly string[];
	/** Attempts of which some answers are stored and others not. */
	readonly half: readonly string[];
	/** Stored, and sent by nobody. */
	readonly unknown: readonly string[];
}

/** Holds what is stored against what was acknowledged. */
export function compareLedger(entries: readonly Entry[], rows: readonly StoredAnswerRow[]): Verdict {
	const stored = Map.groupBy(rows, ({ attempt }) => attempt);
	const known = new Set(entries.map(({ attempt }) => attempt));
	const kept = (entry: Entry) => stored.get(entry.attempt) ?? [];
	const named = (wrong: (entry: Entry) => boolean) => entries.filter(wrong).map(({ attempt }) => attempt);
	return {
		submissions: entries.length,
		acknowledged: entries.filter(({ acknowledged }) => acknowledged).length,
		lost: named(
			(entry) =>
				entry.acknowledged &&
				!Object.entries(entry.answers).every(([question, value]) =>
					kept(entry).some(
						(row) => row.response === entry.response && row.question === question && row.value === value
					)
				)
		),
		doubled: named(
			(entry) =>
				new Set(kept(entry).map(({ question }) => question)).size !== kept(entry).length ||
				new Set(kept(entry).map(({ revision }) => revision)).size > 1
		),
		half: named((entry) => ![0, Object.keys(entry.answers).length].includes(kept(entry).length)),
		unknown: [...stored.keys()].filter((attempt) => !known.has(attempt))
	};
}
