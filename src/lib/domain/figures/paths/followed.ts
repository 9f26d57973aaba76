/** People of a selection by their groups at two of their waves. */
export interface CountedPair {
	readonly firstWave: number;
	readonly secondWave: number;
	readonly first: string;
	readonly second: string;
	readonly people: number;
}

/** People followed as long as this, and whether a first job ended the wait. */
export interface CountedWait {
	readonly months: number;
	readonly found: boolean;
	readonly people: number;
}

/** What is counted of people over all their waves: each award once. */
export interface Followed {
	readonly pairs: readonly CountedPair[];
	readonly waits: readonly CountedWait[];
	/** Graduates, and those of them with a usable answer at any wave. */
	readonly N: number;
	readonly n: number;
	/** ISO instant of the last change; null without anybody. */
	readonly dataAt: string | null;
}
