/** People of one promotion and wave who wrote the same text, and have no code yet. */
export interface WaitingText {
	readonly text: string;
	readonly cohort: number;
	readonly waveMonths: number;
	readonly people: number;
	/** Those of them that may enter the numerator of the target rate: in work, counted, undecided. */
	readonly undecided: number;
	/** Denominator of the target rate of that promotion and wave. */
	readonly counted: number;
}

/** How far one decision can move the target rate of one promotion at one wave. */
export interface Effect {
	/** Percentage points, from 0 to 100. */
	readonly points: number;
	readonly cohort: number;
	readonly waveMonths: number;
}

/** Texts that read alike, and get one decision. */
export interface Cluster {
	readonly key: string;
	/** The spelling that most people used. */
	readonly text: string;
	/** Every spelling, the commonest first. */
	readonly variants: readonly { readonly text: string; readonly people: number }[];
	readonly people: number;
	/** Where it weighs most; null when it can move no target rate. */
	readonly effect: Effect | null;
}

/**
 * Texts without a code, put together where they read alike; first what can move a figure most, then what most
 * people wrote.
 */
export function buildQueue(
	waiting: readonly WaitingText[],
	keyOf: (text: string) => string
): readonly Cluster[] {
	const groups = Map.groupBy(waiting, ({ text }) => keyOf(text));
	return [...groups].map(([key, texts]) => buildCluster(key, texts)).toSorted(byWorth);
}

function buildCluster(key: string, texts: readonly WaitingText[]): Cluster {
	const spellings = Map.groupBy(texts, ({ text }) => text);
	const variants = [...spellings]
		.map(([text, rows]) => ({ text, people: sumOf(rows, ({ people }) => people) }))
		.toSorted((a, b) => b.people - a.people || (a.text < b.text ? -1 : 1));
	return {
		key,
		text: variants[0]?.text ?? '',
		variants,
		people: sumOf(texts, ({ people }) => people),
		effect: largestEffect(texts)
	};
}

function largestEffect(texts: readonly WaitingText[]): Effect | null {
	const places = Map.groupBy(texts, ({ cohort, waveMonths }) => `${String(cohort)} ${String(waveMonths)}`);
	const effects = [...places.values()].flatMap((rows): readonly Effect[] => {
		const [first] = rows;
		const undecided = sumOf(rows, (row) => row.undecided);
		if (!first || undecided === 0 || first.counted === 0) return [];
		const { cohort, waveMonths, counted } = first;
		return [{ points: (100 * undecided) / counted, cohort, waveMonths }];
	});
	return effects.toSorted((a, b) => b.points - a.points || b.cohort - a.cohort)[0] ?? null;
}

function byWorth(a: Cluster, b: Cluster): number {
	const points = (b.effect?.points ?? 0) - (a.effect?.points ?? 0);
	return points || b.people - a.people || (a.key < b.key ? -1 : 1);
}

function sumOf<Row>(rows: readonly Row[], value: (row: Row) => number): number {
	return rows.reduce((sum, row) => sum + value(row), 0);
}
