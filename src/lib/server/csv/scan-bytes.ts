import { isAscii, isUtf8 } from 'node:buffer';
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
		if (tally.bytes > 0 && isPlain(piece)) tallyPlain(tally, piece);
		else tallyBytes(tally, piece);
		if (head.length < HEAD_BYTES) head = Buffer.concat([head, piece.subarray(0, HEAD_BYTES)]);
	}
	endByteTally(tally);
	return { tally, head, sha256: hash.digest('hex') };
}

/** Whole characters of UTF-8 without a zero byte, which most pieces are: counted far quicker than byte by byte. */
function isPlain(piece: Uint8Array): boolean {
	return isUtf8(piece) && !piece.includes(0);
}

const LINE_FEED = 0x0a;

/** Of the characters above ASCII it is enough to know that there are some: this piece has no invalid byte. */
function tallyPlain(tally: ByteTally, piece: Uint8Array): void {
	endByteTally(tally);
	tally.bytes += piece.length;
	for (let at = piece.indexOf(LINE_FEED); at !== -1; at = piece.indexOf(LINE_FEED, at + 1)) tally.lines += 1;
	if (!isAscii(piece)) tally.sequences += 1;
}
