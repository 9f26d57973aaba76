/** A lock, as every document prints it. */
export interface LockFacts {
	/** Id of the snapshot. */
	readonly id: string;
	/** SHA-256 of the lines of the snapshot, in hexadecimal. */
	readonly linesSha256: string;
	/** SHA-256 of the dossier made of them. */
	readonly dossierSha256: string;
	/** ISO instant. */
	readonly lockedAt: string;
	readonly lockedBy: string;
	/** Who confirmed it; null where one person was enough. */
	readonly secondedBy: string | null;
	/** ISO instant at which it stopped being the lock of its promotions; null while it is. */
	readonly endedAt: string | null;
	/** People erased from the lines since: the figures stay, and can no longer be computed again. */
	readonly lostRows: number;
}

/** A lock in the list of a programme. */
export interface ListedLock extends LockFacts {
	readonly cohorts: readonly number[];
	readonly endedBy: string | null;
	/** Empty for one that the next took the place of. */
	readonly endReason: string | null;
}

/**
 * What became of a lock: `equal` where the stored lines still give the stored figures to the last digit, `erased` where
 * people were erased since, `altered` where a text no longer has its hash, `differs` where today's rules give another.
 */
export type LockProof = 'equal' | 'erased' | 'altered' | 'differs';
