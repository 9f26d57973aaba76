/** How failed attempts slow down the next one. Nothing is ever locked for good. */
export interface DelayRule {
	/** Attempts before any wait. */
	readonly free: number;
	/** Wait after the first attempt too many, in seconds; it doubles with each. */
	readonly firstSeconds: number;
	readonly longestSeconds: number;
	/** Without an attempt for this long, all is forgotten. */
	readonly forgetSeconds: number;
}

/**
 * The three counters of a sign-in (trust.md T-18).
 *
 * - `pair`: one account from one network.
 * - `account`: one account from everywhere that has never signed in to it: about twenty guesses an hour,
 *   however many machines make them.
 * - `network`: all accounts from one network, which may be a whole campus behind one address.
 *
 * A browser that signed in to this account before is counted by itself (`device`), so that nobody can slow down
 * its owner by guessing.
 */
export const SIGN_IN_DELAYS = {
	pair: { free: 5, firstSeconds: 2, longestSeconds: 900, forgetSeconds: 86_400 },
	account: { free: 8, firstSeconds: 30, longestSeconds: 450, forgetSeconds: 86_400 },
	network: { free: 60, firstSeconds: 1, longestSeconds: 30, forgetSeconds: 3600 },
	device: { free: 10, firstSeconds: 2, longestSeconds: 300, forgetSeconds: 86_400 }
} as const satisfies Record<string, DelayRule>;

/** Wrong personal links from one network: ten a minute (trust.md 4.1). A good link is not counted, and always opens. */
export const WRONG_LINK_DELAY: DelayRule = {
	free: 10,
	firstSeconds: 60,
	longestSeconds: 60,
	forgetSeconds: 60
};

/**
 * Codes of letters: 50 bits, of which who has the tables misses 30 (trust.md 4.1). A network has ten tries, then
 * waits; everybody together has a hundred in ten minutes, then one every five seconds, which nobody who reads a
 * letter notices, and at which 30 bits last 170 years.
 */
export const LETTER_CODE_DELAYS = {
	network: { free: 10, firstSeconds: 60, longestSeconds: 900, forgetSeconds: 3600 },
	everybody: { free: 100, firstSeconds: 1, longestSeconds: 5, forgetSeconds: 600 }
} as const satisfies Record<string, DelayRule>;

/** Wrong proofs of who holds one link: a year of birth is one of a hundred, so guesses are few. */
export const OWN_PROOF_DELAY: DelayRule = {
	free: 5,
	firstSeconds: 300,
	longestSeconds: 86_400,
	forgetSeconds: 604_800
};

/**
 * The wait after a number of failed attempts, in seconds.
 *
 * `takeAttempt` in `db/queries/attempts.ts` computes the same; a test keeps them equal.
 */
export function delaySeconds(rule: DelayRule, attempts: number): number {
	if (attempts < rule.free) return 0;
	return Math.min(rule.longestSeconds, rule.firstSeconds * 2 ** Math.min(attempts - rule.free, 30));
}
