import type { Database } from '../db/client.ts';
import type { TallyState } from '../db/queries/tally-rows.ts';
import { bytesOf, type ColumnStore } from './column-store.ts';

/** What this process keeps of one institution. */
export interface Keeper {
	store: ColumnStore | null;
	state: TallyState | null;
	running: Promise<ColumnStore> | null;
	/** Asked for while another check was running: that one may have looked too early. */
	next: Promise<ColumnStore> | null;
	/** What was worked out on the store as it is, by what was asked; the one asked for longest ago first. */
	views: Map<string, unknown>;
	/** Clock of the process: a store past the ceiling is not read again before. */
	tooLargeUntil: number;
}

/** Thrown while reading, when an institution alone passes the ceiling. */
export class TooLarge extends Error {}

/** The stores of this process; a database that is closed takes its own with it. */
const KEPT = new WeakMap<Database, Map<string, Keeper>>();

const MOST_VIEWS = 40;
/** An institution that was too large is tried again after ten minutes. */
const REST_MS = 600_000;

/** The keeper of an institution, which becomes the one used last. */
export function keeperOf(database: Database, institutionId: string): Keeper {
	const keepers = KEPT.get(database) ?? new Map<string, Keeper>();
	KEPT.set(database, keepers);
	const keeper = keepers.get(institutionId) ?? emptyKeeper();
	keepers.delete(institutionId);
	keepers.set(institutionId, keeper);
	return keeper;
}

function emptyKeeper(): Keeper {
	return { store: null, state: null, running: null, next: null, views: new Map(), tooLargeUntil: 0 };
}

/**
 * Lets go of the stores used longest ago until those left hold in the ceiling.
 *
 * @param own the one just read, which is let go last
 */
export function keepWithin(database: Database, own: Keeper, ceiling: number): void {
	const holders = [...(KEPT.get(database)?.values() ?? [])].filter((keeper) => keeper !== own);
	let bytes = sizeOf(own) + holders.reduce((sum, keeper) => sum + sizeOf(keeper), 0);
	for (const keeper of [...holders, own]) {
		if (bytes <= ceiling) return;
		bytes -= sizeOf(keeper);
		letGo(keeper);
	}
	own.tooLargeUntil = performance.now() + REST_MS;
}

export function letGo(keeper: Keeper): void {
	keeper.store = null;
	keeper.state = null;
	keeper.views.clear();
}

function sizeOf({ store }: Keeper): number {
	return store === null ? 0 : bytesOf(store);
}

/** What was worked out already, or is now; `key` must say everything it depends on besides the store. */
export function keepView<Value>({ views }: Keeper, key: string, make: () => Value): Value {
	const known = views.has(key) ? (views.get(key) as Value) : make();
	views.delete(key);
	views.set(key, known);
	const [oldest] = views.keys();
	if (views.size > MOST_VIEWS && oldest !== undefined) views.delete(oldest);
	return known;
}
