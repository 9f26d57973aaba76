import { createHash } from 'node:crypto';
import { emptyByteTally, endByteTally, tallyBytes, type ByteTally } from '#lib/domain/imports/byte-tally.ts';
import type { FileSource } from './source.ts';

export interface ByteScan {
	readonly tally: ByteTally;
	/** The first bytes, enough to know a file that is no text. */
	readonly head: Uint8Array;
	readonly sha256: string;
}

const HEAD_BYTES = 4096;

/** Reads every byte once: the fingerprint of the file, and what its bytes say about its encoding. */
export async function scanBytes(source: FileSource): Promise<ByteScan> {
	const hash = createHash('sha256');
	const tally = emptyByteTally();
	let head = Buffer.alloc(0);
	for await (const piece of source.open()) {
		hash.update(piece);
		tallyBytes(tally, piece);
		if (head.length < HEAD_BYTES) head = Buffer.concat([head, piece.subarray(0, HEAD_BYTES)]);
	}
	endByteTally(tally);
	return { tally, head, sha256: hash.digest('hex') };
}
