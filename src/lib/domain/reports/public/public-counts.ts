import { all, is, matches } from '../../indicators/condition.ts';
import { SAL_BRUT_TP } from '../../indicators/catalogue/sal-brut-tp.ts';
import { COUNTED, COUNTED_EMPLOYED, ELIGIBLE, USABLE } from '../../indicators/people.ts';
import { isMissing } from '../../outcomes/missing.ts';
import type { Outcome } from '../../outcomes/outcome.ts';
import { spanOf } from '../days.ts';
import type { SnapshotLine } from '../snapshot.ts';

/** What a holder is, at a wave, for the account of the page: everyone is one of these. */
export const ACCOUNT = ['target', 'other', 'jobless', 'aside', 'silent'] as const;
export type AccountPart = (typeof ACCOUNT)[number];

/** Holders of some promotions together. */
export interface HolderCounts {
	readonly certified: number;
	readonly byVae: number;
	/** Situation when the training began → holders; '' where it is not known. */
	readonly entry: Readonly<Record<string, number>>;
}

export interface WaveCounts {
	readonly account: Readonly<Record<AccountPart, number>>;
	/** Somebody has decided on a job, or nobody has one. */
	readonly targetDecided: boolean;
	readonly referenceDates: { readonly first: string; readonly last: string } | null;
	/** Of those in employment who are not set aside: family and whether it is a target job, structure, contract. */
	readonly families: Readonly<Record<string, { readonly yes: number; readonly no: number }>>;
	readonly structures: Readonly<Record<string, number>>;
	readonly contracts: Readonly<Record<string, number>>;
	/** Gross euros a year of full-time jobs, ascending. */
	readonly pays: readonly number[];
}

const DECIDED = all(COUNTED_EMPLOYED, is('target', 'yes', 'no'));

export function countHolders(lines: readonly SnapshotLine[]): HolderCounts {
	const holders = holdersOf(lines);
	return {
		certified: holders.length,
		byVae: holders.filter(({ award }) => award.route === 'VAE').length,
		entry: tallyCodes(holders.map(({ award }) => knownCode(award.entrySituation)))
	};
}

/** @returns null for a wave that nobody was asked */
export function countWave(lines: readonly SnapshotLine[], months: number): WaveCounts | null {
	const holders = holdersOf(lines);
	const outcomes = holders.flatMap(({ waves }) =>
		waves.flatMap(({ outcome }) => (outcome.waveMonths === months ? [outcome] : []))
	);
	if (outcomes.length === 0) return null;
	const parts = tallyCodes(outcomes.map(accountPartOf));
	const working = outcomes.filter((outcome) => matches(COUNTED_EMPLOYED, outcome));
	const byFamily = Map.groupBy(working, ({ jobFamily }) => jobFamily);
	const unasked = holders.length - outcomes.length;
	return {
		account: {
			...{ target: parts.target ?? 0, other: parts.other ?? 0, jobless: parts.jobless ?? 0 },
			...{ aside: parts.aside ?? 0, silent: (parts.silent ?? 0) + unasked }
		},
		targetDecided: working.length === 0 || working.some((outcome) => matches(DECIDED, outcome)),
		referenceDates: spanOf(outcomes.flatMap(({ referenceDate }) => referenceDate ?? [])),
		families: Object.fromEntries(
			[...byFamily].map(([code, some]) => {
				const yes = some.filter(({ target }) => target === 'yes').length;
				return [code, { yes, no: some.length - yes }];
			})
		),
		structures: tallyCodes(working.map(({ structure }) => structure)),
		contracts: tallyCodes(working.map(({ contract }) => knownCode(contract))),
		pays: outcomes
			.flatMap((outcome) => (matches(SAL_BRUT_TP.among, outcome) ? (outcome.grossYearEuros ?? []) : []))
			.sort((one, other) => one - other)
	};
}

/** The jury list: who counts in P. */
export function holdersOf(lines: readonly SnapshotLine[]): readonly SnapshotLine[] {
	return lines.filter(({ award }) => award.frame === 'eligible');
}

/** A target job that nobody has decided on is another job (regulation 2.2). */
export function accountPartOf(outcome: Outcome): AccountPart {
	if (!matches(all(ELIGIBLE, USABLE), outcome)) return 'silent';
	if (!matches(COUNTED, outcome)) return 'aside';
	if (!matches(COUNTED_EMPLOYED, outcome)) return 'jobless';
	return outcome.target === 'yes' ? 'target' : 'other';
}

const knownCode = (code: string) => (isMissing(code) ? '' : code);

function tallyCodes(codes: readonly string[]): Readonly<Record<string, number>> {
	const groups = Map.groupBy([...codes].sort(), (code) => code);
	return Object.fromEntries([...groups].map(([code, some]) => [code, some.length]));
}
