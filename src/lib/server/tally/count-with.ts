import { setTimeout as wait } from 'node:timers/promises';
import type { Counter } from '#lib/domain/indicators/tally.ts';
import type { Context } from '../context.ts';
import { inInstitutionAtOnce } from '../db/client.ts';
import { describeError, log } from '../log.ts';
import { countInDatabase } from './count-in-database.ts';
import { freshStore } from './fresh-store.ts';
import { keeperOf, keepView, TooLarge } from './keepers.ts';
import { counterOn } from './tally-columns.ts';
import type { ColumnStore } from './column-store.ts';

const MEGABYTE = 1_000_000;

/** How long the first reader of an institution waits for its outcomes to be read into memory. */
const PATIENCE_MS = 300;

/**
 * Works something out from counts of an institution, with every answer committed before the call: in memory,
 * or in PostgreSQL while the outcomes are still being read and where they are too many to keep. The two give
 * the same counts.
 *
 * @param key everything the result depends on besides the counts, so that two people who look at the same thing
 *   cost little more than one
 */
export async function countWith<Value>(
	{ database, settings }: Pick<Context, 'database' | 'settings'>,
	{ institutionId, key }: { readonly institutionId: string; readonly key: string },
	work: (counter: Counter) => Value
): Promise<Value> {
	const keeper = keeperOf(database, institutionId);
	const store =
		keeper.tooLargeUntil > performance.now()
			? null
			: await readyStore(
					freshStore(database, institutionId, settings.COLUMN_STORE_MB * MEGABYTE),
					keeper.store === null
				);
	// Nothing is awaited between the store and the last count on it.
	if (store !== null) return keepView(keeper, key, () => work(counterOn(store)));
	return inInstitutionAtOnce(database, institutionId, (tenant) => countInDatabase(tenant, work));
}

/** The store, or null when it takes long to read, which goes on meanwhile. */
async function readyStore(reading: Promise<ColumnStore>, isFirst: boolean): Promise<ColumnStore | null> {
	const settled = reading.catch((error: unknown) => {
		if (error instanceof TooLarge) return null;
		if (!isFirst) throw error;
		log('error', 'column-store', describeError(error));
		return null;
	});
	if (!isFirst) return settled;
	const patience = new AbortController();
	const late = wait(PATIENCE_MS, null, { signal: patience.signal }).catch(() => null);
	const store = await Promise.race([settled, late]);
	patience.abort();
	return store;
}
