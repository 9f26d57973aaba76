import type { Evidence } from './job-evidence.ts';

export interface Weighed extends Evidence {
	readonly code: string;
}

/** What the best entry loses when the second is as strong. */
const RIVALRY = 0.5;
/** Beside an example found word for word, a rival weighs half. */
const BESIDE_EXACT = 0.5;

/** Strongest first; an entry that another one rivals is less sure, whatever speaks for it. */
export function weigh(found: ReadonlyMap<string, Evidence>): readonly Weighed[] {
	const sorted = [...found]
		.map(([code, evidence]) => ({ code, ...evidence }))
		.filter(({ strength }) => strength > 0)
		.toSorted((a, b) => b.strength - a.strength);
	return sorted.map((entry, rank) => {
		const rival = sorted[rank === 0 ? 1 : 0]?.strength ?? 0;
		const ratio = Math.min(1, (rival * (entry.exact ? BESIDE_EXACT : 1)) / entry.strength);
		return { ...entry, strength: entry.strength * (1 - RIVALRY * ratio ** 2) };
	});
}
