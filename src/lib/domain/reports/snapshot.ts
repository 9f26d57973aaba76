import type { AwardFacts } from '../outcomes/award-facts.ts';
import type { CodeOf } from '../outcomes/codes.ts';
import type { Outcome } from '../outcomes/outcome.ts';

/**
 * What a lock keeps of one holder: the jury list with all that the figures and the register's table are made of, as it
 * was at that moment. It holds no name and no address; `awardId` leads to them, for those who may.
 */
export interface SnapshotLine {
	readonly awardId: string;
	/** From 1, in the promotion: by day of the award, then by key. It never changes inside a snapshot. */
	readonly number: number;
	/** Year of the promotion. */
	readonly cohort: number;
	/** ISO day. */
	readonly awardedOn: string | null;
	readonly award: Omit<AwardFacts, 'awardId'>;
	/** Number of another line of the same person that counts in this promotion; null where there is none. */
	readonly sameAs: number | null;
	readonly before: SituationBefore;
	/** By months, ascending; whoever was never asked has none. */
	readonly waves: readonly SnapshotWave[];
}

/** The job and the level when the training began. Texts are '' where they are not known. */
export interface SituationBefore {
	/** `0`, `3` to `8`, `E` for a qualification from another country; '' where it is not known. */
	readonly level: string;
	readonly jobTitle: string;
	readonly employer: string;
	readonly contract: CodeOf<'contract'>;
	/** Gross euros a year; null where it is not known. */
	readonly grossYearEuros: number | null;
}

/** What is known of a holder at one wave. */
export interface SnapshotWave {
	readonly outcome: Outcome;
	/** Where it comes from; `frame` for somebody who has not answered. */
	readonly source: 'frame' | 'response' | 'import' | 'documented';
	readonly employer: string;
	/** ISO day of the answer; null where there is none, or the file does not say. */
	readonly answeredOn: string | null;
	/** Activities exercised, as codes of the programme's list. */
	readonly activities: readonly string[];
	/** Compared with the job before: `MEME`, `MUT`, `AUT`, `PREM`; '' where it was not said. */
	readonly comparedWithBefore: string;
	/** What the award has changed: `POSTE`, `CONTRAT`, `SALAIRE`…; `RIEN` alone for nothing. */
	readonly effects: readonly string[];
	/** Day the job began, as `2024-03`; null where it is not known. */
	readonly jobSince: string | null;
	/** A bonus is in the gross pay; null where that is not known. */
	readonly bonusIncluded: boolean | null;
	/** Why the job was decided to be a target job or not, and by whom; null while it is undecided. */
	readonly decision: { readonly reason: string; readonly by: string } | null;
}

/** Months of the waves that a dossier holds, where they were asked (regulation 2.4). */
export const DOSSIER_WAVES = [6, 12, 24] as const;

/** An answer that counts in pay was given as a net or monthly amount, and converted. */
export function isPayConverted({ outcome }: Pick<SnapshotWave, 'outcome'>): boolean {
	return outcome.grossYearEuros !== null && outcome.payBasis !== 'BA';
}
