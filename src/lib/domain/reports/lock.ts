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
