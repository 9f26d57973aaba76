/** Requests that one key, or one network without a good key, may make in a minute. */
export const REQUESTS_A_MINUTE = 120;
const WINDOW_MS = 60_000;

export interface Turn {
	readonly allowed: boolean;
	readonly remaining: number;
	/** Seconds until everything may be asked again. */
	readonly resetSeconds: number;
}

/**
 * Counts requests in windows of a minute, in this process: what it protects is this process. Those of windows
 * gone by are forgotten.
 */
export function makeRateLimit(most = REQUESTS_A_MINUTE): (who: string, now: number) => Turn {
	const counts = new Map<string, number>();
	let current = 0;
	return (who, now) => {
		const window = Math.floor(now / WINDOW_MS);
		if (window !== current) counts.clear();
		current = window;
		const made = (counts.get(who) ?? 0) + 1;
		counts.set(who, made);
		return {
			allowed: made <= most,
			remaining: Math.max(0, most - made),
			resetSeconds: Math.ceil(((window + 1) * WINDOW_MS - now) / 1000)
		};
	};
}
