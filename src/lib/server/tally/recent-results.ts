import type { Database } from '../db/client.ts';

interface Recent {
	readonly at: number;
	readonly value: Promise<unknown>;
}

export interface RecentRequest<Value> {
	/** Everything that the value depends on besides the rows of the database. */
	readonly key: string;
	/** Milliseconds since 1970, of whoever asks. */
	readonly now: number;
	/** For how long it serves. */
	readonly seconds: number;
	/** Which of the value told last and the new one is told now: the new one, unless said. */
	readonly settle?: (last: Value, next: Value) => Value;
}

/** What was worked out lately, each database on its own. */
const RECENT = new WeakMap<Database, Map<string, Recent>>();

const MOST = 200;

/**
 * What was worked out under this key in the last seconds, or is being; worked out again otherwise. For figures that
 * many read at the same time and that nobody follows answer by answer. What fails is not kept.
 */
export function recentOr<Value>(
	database: Database,
	{ key, now, seconds, settle = (_, next) => next }: RecentRequest<Value>,
	work: () => Promise<Value>
): Promise<Value> {
	const recent = RECENT.get(database) ?? new Map<string, Recent>();
	RECENT.set(database, recent);
	const known = recent.get(key);
	if (known && now >= known.at && now - known.at < seconds * 1000) return known.value as Promise<Value>;
	const value = known
		? Promise.all([known.value as Promise<Value>, work()]).then(([last, next]) => settle(last, next))
		: work();
	recent.delete(key);
	recent.set(key, { at: now, value });
	value.catch(() => {
		if (recent.get(key)?.value === value) recent.delete(key);
	});
	const [oldest] = recent.keys();
	if (recent.size > MOST && oldest !== undefined) recent.delete(oldest);
	return value;
}
