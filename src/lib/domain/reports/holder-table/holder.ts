import type { Dossier } from '../dossier.ts';
import type { SnapshotLine, SnapshotWave } from '../snapshot.ts';

/** What the columns about a holder are read from. */
export interface Holder {
	readonly line: SnapshotLine;
	/** Family name and given name; null where names were not asked for. */
	readonly name: string | null;
	/** Codes of activities and structures as the programme calls them, in the language of the form. */
	readonly activities: Readonly<Record<string, string>>;
	readonly structures: Readonly<Record<string, string>>;
	/** Months of the waves that anybody of the promotion was asked. */
	readonly asked: ReadonlySet<number>;
}

type Names = Readonly<Record<string, { readonly given: string; readonly family: string }>>;

/** Every holder of a dossier, those who did not answer among them: the table is the jury list, neither less nor more. */
export function listHolders(
	{ programme }: Dossier,
	lines: readonly SnapshotLine[],
	names: Names | null
): readonly Holder[] {
	const activities = inFrench(programme.activities);
	const structures = inFrench(programme.structures);
	const jury = lines.filter(({ award }) => award.frame === 'eligible');
	const asked = Map.groupBy(
		jury.flatMap(({ cohort, waves }) => waves.map(({ outcome }) => ({ cohort, months: outcome.waveMonths }))),
		({ cohort }) => cohort
	);
	return jury
		.toSorted((one, other) => one.cohort - other.cohort || one.number - other.number)
		.map((line) => {
			const known = names?.[line.awardId];
			return {
				line,
				name: known ? `${known.family}, ${known.given}` : null,
				activities,
				structures,
				asked: new Set((asked.get(line.cohort) ?? []).map(({ months }) => months))
			};
		});
}

/** The wave of a holder at so many months; undefined where nothing was asked or kept. */
export function waveOf({ line }: Holder, months: number): SnapshotWave | undefined {
	return line.waves.find(({ outcome }) => outcome.waveMonths === months);
}

/** A respondent, as the rates count them: a usable answer given before the window closed. */
export function isRespondent({ outcome }: SnapshotWave): boolean {
	return outcome.usable === 'yes' && outcome.late === 'no';
}

/** The official form is in French, whatever the language of the reader. */
function inFrench(names: Dossier['programme']['activities']): Readonly<Record<string, string>> {
	return Object.fromEntries(Object.entries(names).map(([code, { fr }]) => [code, fr]));
}
