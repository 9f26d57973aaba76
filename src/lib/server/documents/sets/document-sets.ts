import type { Problem } from '#lib/domain/shared/problem.ts';
import type { Result } from '#lib/domain/shared/result.ts';
import { fail, ok } from '#lib/domain/shared/result.ts';

/** How far a set of files has come. */
export interface SetProgress {
	/** Names of the files that are there, in the order in which they were made. */
	readonly made: readonly string[];
	/** How many there will be. */
	readonly total: number;
	/** Why it stopped; null while it goes on and when all is there. */
	readonly problems: readonly Problem[] | null;
	/** All of them, packed; null until then. */
	readonly packed: Uint8Array | null;
}

/** What a set is made of: each file on its own, then all of them. */
export interface SetMaker {
	readonly names: readonly string[];
	readonly make: (name: string) => Promise<Result<Uint8Array>>;
	readonly pack: (files: Readonly<Record<string, Uint8Array>>) => Uint8Array;
}

interface Held {
	progress: SetProgress;
	readonly end: Promise<Result<Uint8Array>>;
}

/**
 * Sets of files that this process makes while whoever asked is free to leave. They are kept in memory, the last ones
 * asked for only: the same lock gives the same files, so one that is gone is made again.
 */
export class DocumentSets {
	readonly #held = new Map<string, Held>();
	readonly #most: number;

	/** @param most sets kept, 1 or more */
	constructor(most: number) {
		this.#most = most;
	}

	/** @returns null for a set that was never asked for, or is no longer kept */
	progressOf(key: string): SetProgress | null {
		return this.#held.get(key)?.progress ?? null;
	}

	/**
	 * Begins a set, or joins the one that is being made or is there; one that stopped begins again.
	 *
	 * @returns all files, packed, or why the first that failed could not be made. Rejects when making one throws
	 */
	start(key: string, maker: SetMaker): Promise<Result<Uint8Array>> {
		const before = this.#held.get(key);
		if (before && before.progress.problems === null) return before.end;
		this.#held.delete(key);
		const held: Held = {
			progress: { made: [], total: maker.names.length, problems: null, packed: null },
			// Begins in the next turn, when what it writes to is there.
			end: Promise.resolve().then(() => this.#run(held, maker))
		};
		this.#held.set(key, held);
		this.#forgetOldest();
		held.end.catch(() => {
			// Whoever waits is told; the set is as if it had never been asked for.
			if (this.#held.get(key) === held) this.#held.delete(key);
		});
		return held.end;
	}

	async #run(held: Held, { names, make, pack }: SetMaker): Promise<Result<Uint8Array>> {
		const files: Record<string, Uint8Array> = {};
		for (const name of names) {
			const made = await make(name);
			if (!made.ok) {
				held.progress = { ...held.progress, problems: made.problems };
				return fail(...made.problems);
			}
			files[name] = made.value;
			held.progress = { ...held.progress, made: [...held.progress.made, name] };
		}
		const packed = pack(files);
		held.progress = { ...held.progress, packed };
		return ok(packed);
	}

	#forgetOldest(): void {
		const done = [...this.#held].filter(([, { progress }]) => progress.packed !== null || progress.problems);
		for (const [key] of done.slice(0, Math.max(0, this.#held.size - this.#most))) this.#held.delete(key);
	}
}
