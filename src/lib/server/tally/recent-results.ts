import type { Database } from '../db/client.ts';

interface Recent {
	readonly at: number;
	readonly value: Promise<unknown>;
}

/** What was worked out lately, each database on its own. */
const RECENT = new WeakMap<Database, Map<string, Recent>>();

const MOST = 200;

/**
 * What was worked out under this key in the last seconds, or is being; worked out again otherwise. For figures that
 * many read at the same time and that nobody follows answer by answer. What fails is not kept.
 *
 * @param key everything that the value depends on besides the rows of the database
 * @param now milliseconds since 1970, of whoever asks
 */
export function recentOr<Value>(
	database: Database,
	{ key, now, seconds }: { readonly key: string; readonly now: number; readonly seconds: number },
	work: () => Promise<Value>
): Promise<Value> {
	const recent = RECENT.get(database) ?? new Map<string, Recent>();
	RECENT.set(database, recent);
	const known = recent.get(key);
	if (known && now >= known.at && now - known.at < seconds * 1000) return known.value as Promise<Value>;
	const value = work();
	recent.delete(key);
	recent.set(key, { at: now, value });
	value.catch(() => {
		if (recent.get(key)?.value === value) recent.delete(key);
	});
	const [oldest] = recent.keys();
	if (recent.size > MOST && oldest !== undefined) recent.delete(oldest);
	return value;
}
