import { inInstitution, type Database, type Tenant } from '../db/client.ts';
import {
	selectChangedPlaces,
	selectTallyRows,
	selectTallyState,
	streamTallyRows
} from '../db/queries/tally-rows.ts';
import {
	appendRows,
	bytesOf,
	compactStore,
	makeColumnStore,
	trimStore,
	type ColumnStore
} from './column-store.ts';
import { keeperOf, keepWithin, letGo, TooLarge, type Keeper } from './keepers.ts';
import { rangesToRead, replaceSegments } from './replace-segments.ts';
import { STORED_FIELDS } from './stored-fields.ts';

/**
 * The column store of an institution, holding every outcome committed before the call, whichever process
 * wrote it. Costs one cheap statement when nothing has changed.
 *
 * Count on it before awaiting anything else: it is brought up to date in place.
 *
 * @param ceiling bytes that all the stores of this process may take
 * @throws {TooLarge} when the institution alone takes more
 */
export async function freshStore(
	database: Database,
	institutionId: string,
	ceiling = Infinity
): Promise<ColumnStore> {
	const keeper = keeperOf(database, institutionId);
	if (!keeper.running) {
		keeper.running = refresh(keeper, { database, institutionId, ceiling }).finally(() => {
			keeper.running = null;
		});
		return keeper.running;
	}
	keeper.next ??= keeper.running
		.catch(() => undefined)
		.then(() => {
			keeper.next = null;
			return freshStore(database, institutionId, ceiling);
		});
	return keeper.next;
}

interface Place {
	readonly database: Database;
	readonly institutionId: string;
	readonly ceiling: number;
}

async function refresh(keeper: Keeper, { database, institutionId, ceiling }: Place): Promise<ColumnStore> {
	return inInstitution(database, institutionId, async (tenant) => {
		const { store, state } = keeper;
		// Read before the rows: what is committed in between is read now, and once more next time.
		const now = await selectTallyState(tenant, state?.finishedBefore ?? '0');
		const usable = store !== null && state?.epoch === now.epoch;
		// Neither a store of before nor what was worked out on it is of use to anybody.
		if (!usable) letGo(keeper);
		if (usable && now.changed) await readChanges(tenant, store, state.finishedBefore);
		const fresh = usable ? store : await readAll(tenant, ceiling);
		if (now.changed) keeper.views.clear();
		keeper.store = fresh;
		keeper.state = now;
		if (!usable || now.changed) keepWithin(database, keeper, ceiling);
		return fresh;
	});
}

async function readAll(tenant: Tenant, ceiling: number): Promise<ColumnStore> {
	const store = makeColumnStore();
	await streamTallyRows(tenant, STORED_FIELDS, (rows) => {
		store.segments.push(...appendRows(store, rows));
		if (bytesOf(store) > ceiling) throw new TooLarge();
	});
	trimStore(store);
	return store;
}

/** Everything is read before anything is replaced, so that nobody counts on half of it. */
async function readChanges(tenant: Tenant, store: ColumnStore, since: string): Promise<void> {
	const ranges = rangesToRead(store, await selectChangedPlaces(tenant, since));
	const rows = await selectTallyRows(tenant, STORED_FIELDS, ranges);
	replaceSegments(store, ranges, rows);
	compactStore(store);
}
