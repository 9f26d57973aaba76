import { matches } from '../indicators/condition.ts';
import { EMPLOYED, USABLE } from '../indicators/people.ts';
import { spanOf } from './days.ts';
import type { DossierMethod } from './dossier.ts';
import { isPayConverted, type SnapshotLine } from './snapshot.ts';

/** The facts of a run that its method note is written from, all waves together. */
export function describeMethod(
	lines: readonly SnapshotLine[]
): Omit<DossierMethod, 'definitions' | 'rulesVersion' | 'readAt'> {
	const waves = lines.flatMap((line) => line.waves);
	const usable = waves.filter(({ outcome }) => matches(USABLE, outcome));
	const paid = usable.filter(({ outcome }) => matches(EMPLOYED, outcome) && outcome.grossYearEuros !== null);
	const modes = Map.groupBy(usable, ({ outcome }) => outcome.mode);
	return {
		modes: Object.fromEntries([...modes].sort().map(([mode, some]) => [mode, some.length])),
		answered: spanOf(usable.flatMap(({ answeredOn }) => answeredOn ?? [])),
		late: waves.filter(({ outcome }) => outcome.late === 'yes').length,
		documented: waves.filter(({ source }) => source === 'documented').length,
		convertedPays: paid.filter(isPayConverted).length,
		knownPays: paid.length,
		decidedBy: [...new Set(usable.flatMap(({ decision }) => decision?.by ?? []))].sort()
	};
}
