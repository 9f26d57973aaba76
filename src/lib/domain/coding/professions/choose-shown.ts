import type { ProfessionMatch } from './profession-match.ts';

/** What a code, its finest group and its widest one are worth, when no code shown before is in them. */
const CODE = 1;
const FINEST_GROUP = 1;
const WIDEST_GROUP = 2;
/** Votes are too sure of themselves: this share of the chances goes by likeness alone. */
const LIKENESS_SHARE = 0.2;
const POWER = 4;

export interface Showing {
	readonly limit: number;
	/** Wider groups of a code, finest first. */
	readonly groupsOf: (code: string) => readonly string[];
}

/**
 * Chooses the codes to show: the best one, then each time the one that adds most to the chance that the right
 * code, or at least its group, is among them. Five codes of one group are five ways of being wrong together.
 *
 * @param ranked best first, each code once; codes without a vote after the others
 */
export function chooseShown(
	ranked: readonly ProfessionMatch[],
	{ limit, groupsOf }: Showing
): readonly ProfessionMatch[] {
	const classesOf = ({ code }: ProfessionMatch) => [code, ...groupsOf(code)];
	const chances = chancesOf(ranked, classesOf);
	const shown = ranked.slice(0, 1);
	const rest = ranked.slice(1).map((match) => ({ match, classes: classesOf(match) }));
	const seen = new Set(shown.flatMap(classesOf));
	while (shown.length < limit && rest.length > 0) {
		const gains = rest.map(({ classes }) => gainOf(classes, { chances, seen }));
		const [chosen] = rest.splice(gains.indexOf(Math.max(...gains)), 1);
		if (!chosen) break;
		shown.push(chosen.match);
		for (const name of chosen.classes) seen.add(name);
	}
	return shown;
}

/** The chance of each code and of each group: that of all its codes together. */
function chancesOf(
	ranked: readonly ProfessionMatch[],
	classesOf: (match: ProfessionMatch) => readonly string[]
): ReadonlyMap<string, number> {
	const likeness = ranked.reduce((sum, { similarity }) => sum + similarity ** POWER, 0);
	const chances = new Map<string, number>();
	for (const match of ranked) {
		const chance =
			(1 - LIKENESS_SHARE) * match.share + (LIKENESS_SHARE * match.similarity ** POWER) / likeness;
		for (const name of classesOf(match)) chances.set(name, (chances.get(name) ?? 0) + chance);
	}
	return chances;
}

interface Known {
	readonly chances: ReadonlyMap<string, number>;
	readonly seen: ReadonlySet<string>;
}

function gainOf(classes: readonly string[], { chances, seen }: Known): number {
	return classes.reduce((sum, name, level) => {
		return seen.has(name) ? sum : sum + weightOf(level, classes.length) * (chances.get(name) ?? 0);
	}, 0);
}

function weightOf(level: number, levels: number): number {
	if (level === 0) return CODE;
	return level === levels - 1 ? WIDEST_GROUP : FINEST_GROUP;
}
