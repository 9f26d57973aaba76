import { accountPartOf } from './public-counts.ts';
import type { SnapshotLine } from '../snapshot.ts';

/**
 * How many people of a promotion read otherwise in two locks, as far as the public page goes. A figure that is
 * published again after fewer than k of them have changed tells of those few (statistics 6.3).
 *
 * @param months a wave; 0 for what is known of every holder
 */
export function countChanged(
	before: readonly SnapshotLine[],
	now: readonly SnapshotLine[],
	months: number
): number {
	const [old, current] = [publicFacts(before, months), publicFacts(now, months)];
	const people = new Set([...old.keys(), ...current.keys()]);
	return [...people].filter((person) => old.get(person) !== current.get(person)).length;
}

function publicFacts(lines: readonly SnapshotLine[], months: number): ReadonlyMap<string, string> {
	return new Map(
		lines.flatMap((line): readonly [string, string][] => {
			if (line.award.frame !== 'eligible') return [];
			const facts = months === 0 ? holderFacts(line) : waveFacts(line, months);
			return [[line.awardId, JSON.stringify(facts)]];
		})
	);
}

const holderFacts = ({ award }: SnapshotLine) => [award.route === 'VAE', award.entrySituation];

function waveFacts({ waves }: SnapshotLine, months: number): readonly unknown[] {
	const outcome = waves.find((wave) => wave.outcome.waveMonths === months)?.outcome;
	if (!outcome) return ['silent'];
	const { jobFamily, structure, contract, workingTime, grossYearEuros } = outcome;
	const part = accountPartOf(outcome);
	const works = part === 'target' || part === 'other';
	return works ? [part, jobFamily, structure, contract, workingTime, grossYearEuros] : [part];
}
