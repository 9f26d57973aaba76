import { inInstitution, type Database, type Tenant } from '../db/client.ts';
import {
	selectChangedPlaces,
	selectTallyRows,
	selectTallyState,
	streamTallyRows,
	type TallyState
} from '../db/queries/tally-rows.ts';
import { appendRows, compactStore, makeColumnStore, trimStore, type ColumnStore } from './column-store.ts';
import { rangesToRead, replaceSegments } from './replace-segments.ts';
import { STORED_FIELDS } from './stored-fields.ts';

/** The stores of this process; a database that is closed takes its own with it. */
const KEPT = new WeakMap<Database, Map<string, Keeper>>();

interface Keeper {
	store: ColumnStore | null;
	state: TallyState | null;
	running: Promise<ColumnStore> | null;
	/** Asked for while another check was running: that one may have looked too early. */
	next: Promise<ColumnStore> | null;
}

/**
 * The column store of an institution, holding every outcome committed before the call, whichever process
 * wrote it. Costs one cheap statement when nothing has changed.
 *
 * Count on it before awaiting anything else: it is brought up to date in place.
 */
export async function freshStore(database: Database, institutionId: string): Promise<ColumnStore> {
	const keeper = keeperOf(database, institutionId);
	if (!keeper.running) {
		keeper.running = refresh(keeper, database, institutionId).finally(() => {
			keeper.running = null;
		});
		return keeper.running;
	}
	keeper.next ??= keeper.running
		.catch(() => undefined)
		.then(() => {
			keeper.next = null;
			return freshStore(database, institutionId);
		});
	return keeper.next;
}

function keeperOf(database: Database, institutionId: string): Keeper {
	const keepers = KEPT.get(database) ?? new Map<string, Keeper>();
	KEPT.set(database, keepers);
	const keeper = keepers.get(institutionId) ?? { store: null, state: null, running: null, next: null };
	keepers.set(institutionId, keeper);
	return keeper;
}

async function refresh(keeper: Keeper, database: Database, institutionId: string): Promise<ColumnStore> {
	return inInstitution(database, institutionId, async (tenant) => {
		const { store, state } = keeper;
		// Read before the rows: what is committed in between is read now, and once more next time.
		const now = await selectTallyState(tenant, state?.finishedBefore ?? '0');
		const usable = store !== null && state?.epoch === now.epoch;
		if (usable && now.changed) await readChanges(tenant, store, state.finishedBefore);
		const fresh = usable ? store : await readAll(tenant);
		keeper.store = fresh;
		keeper.state = now;
		return fresh;
	});
}

async function readAll(tenant: Tenant): Promise<ColumnStore> {
	const store = makeColumnStore();
	await streamTallyRows(tenant, STORED_FIELDS, (rows) => {
		store.segments.push(...appendRows(store, rows));
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
