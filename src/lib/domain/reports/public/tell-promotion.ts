import { SMALLEST_CELL } from '../../disclosure/audience.ts';
import type { Told } from '../../disclosure/told-counts.ts';
import type { SnapshotLine } from '../snapshot.ts';
import { countChanged } from './changed-people.ts';
import { countHolders, countWave, type HolderCounts, type WaveCounts } from './public-counts.ts';
import {
	PUBLIC_WAVES,
	type PublicCount,
	type PublicPromotion,
	type PublicSheet,
	type PublicWave
} from './public-sheet.ts';
import { accountSecrets, accountTruth, tellWave } from './tell-wave.ts';
import { accountNames, toldByWave } from './told-rates.ts';

/** What was published before, and the lines behind it. */
export interface FormerEditions {
	/** The newest first, withdrawn ones among them: they were read. */
	readonly sheets: readonly PublicSheet[];
	/** Lines of a lock that a sheet names. */
	readonly linesOf: (snapshot: string) => readonly SnapshotLine[];
}

export interface PromotionToTell {
	readonly cohort: number;
	/** Of the lock. */
	readonly snapshot: string;
	/** Of this promotion only. */
	readonly lines: readonly SnapshotLine[];
	readonly former: FormerEditions;
}

/** A promotion as it is told, and the counts behind it for the lists. */
export interface ToldPromotion {
	readonly promotion: PublicPromotion;
	readonly holders: HolderCounts;
	/** At six months; null where nobody was asked, or where what is shown is of other people than those counted. */
	readonly main: WaveCounts | null;
}

export function tellPromotion(facts: PromotionToTell): ToldPromotion {
	const { cohort, snapshot, lines, former } = facts;
	const old = former.sheets.flatMap(({ promotions }) => promotions).find((one) => one.cohort === cohort);
	const changed = old ? changedSince(facts, old.snapshot, 0) : Infinity;
	const holders = countHolders(lines);
	const head =
		old && changed < SMALLEST_CELL
			? { ...old, kept: changed > 0 }
			: { cohort, snapshot, kept: false, ...tellHolders(holders) };
	const certified = head.certified.display === 'shown' && !head.kept ? head.certified.x : null;
	const waves = PUBLIC_WAVES.flatMap((months): readonly PublicWave[] => {
		const oldWave = old?.waves.find((wave) => wave.months === months);
		const different = oldWave ? changedSince(facts, oldWave.snapshot, months) : Infinity;
		if (oldWave && different < SMALLEST_CELL) return [{ ...oldWave, kept: different > 0 }];
		const counts = countWave(lines, months);
		return counts ? [freshWave(facts, { months, counts, certified })] : [];
	});
	const main = waves.find(({ months }) => months === 6);
	return {
		promotion: { ...head, waves },
		holders,
		main: main && !main.kept ? countWave(lines, 6) : null
	};
}

function changedSince({ cohort, lines, former }: PromotionToTell, snapshot: string, months: number): number {
	const before = former.linesOf(snapshot).filter((line) => line.cohort === cohort);
	return countChanged(before, lines, months);
}

function tellHolders({ certified, byVae }: HolderCounts): {
	readonly certified: PublicCount;
	readonly certifiedByVae: PublicCount;
} {
	const few = isFew(byVae) || isFew(certified - byVae) || isFew(certified);
	return {
		certified: isFew(certified) ? { display: 'hidden' } : { display: 'shown', x: certified },
		certifiedByVae: few ? { display: 'hidden' } : { display: 'shown', x: byVae }
	};
}

const isFew = (people: number) => people > 0 && people < SMALLEST_CELL;

function freshWave(
	{ cohort, snapshot }: PromotionToTell,
	{
		months,
		counts,
		certified
	}: { readonly months: number; readonly counts: WaveCounts; readonly certified: number | null }
): PublicWave {
	const names = accountNames([{ cohort, months, snapshot }]);
	return tellWave({
		...{ months, snapshot, counts, names, certified },
		truth: new Map(accountTruth(counts, names)),
		known: [],
		secrets: accountSecrets(counts, names)
	}).wave;
}

/** What a sheet tells of a promotion at a wave. */
export function toldByPromotion(
	{ cohort, kept, certified, waves }: PublicPromotion,
	months: number
): readonly Told[] {
	const wave = waves.find((one) => one.months === months);
	if (!wave) return [];
	const names = accountNames([{ cohort, months, snapshot: wave.snapshot }]);
	const linked = certified.display === 'shown' && !kept && !wave.kept;
	const all = Object.values(names).flat();
	return [...(linked ? [{ sum: all, low: certified.x, high: certified.x }] : []), ...toldByWave(wave, names)];
}
