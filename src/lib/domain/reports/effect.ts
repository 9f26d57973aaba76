import { matches } from '../indicators/condition.ts';
import { COUNTED_EMPLOYED } from '../indicators/people.ts';
import type { DossierEffect } from './dossier.ts';
import type { SnapshotWave } from './snapshot.ts';

/** What the award changed for those in employment, as they say it: counts, for criterion 2. */
export function describeEffect(asked: readonly SnapshotWave[]): DossierEffect {
	const employed = asked.filter(({ outcome }) => matches(COUNTED_EMPLOYED, outcome));
	const before = employed.filter(({ outcome }) => ['SAL', 'IND', 'ALT'].includes(outcome.entrySituation));
	const effects = employed.flatMap((wave) => (wave.effects.length === 0 ? [''] : wave.effects));
	return {
		employedBefore: before.length,
		comparedWithBefore: countOf(before.map((wave) => wave.comparedWithBefore)),
		effects: countOf(effects)
	};
}

function countOf(codes: readonly string[]): Readonly<Record<string, number>> {
	const groups = Map.groupBy([...codes].sort(), (code) => code);
	return Object.fromEntries([...groups].map(([code, some]) => [code, some.length]));
}
