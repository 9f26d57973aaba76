import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { UnreadableRest } from '../csv/read-records.ts';
import type { FileSource } from '../csv/source.ts';

/** A zip file whose parts are read as text, one at a time. */
export interface Archive {
	readonly name: string;
	readonly parts: readonly string[];
	/** The text of a part in pieces; nothing for a part that is not there. */
	text(part: string): AsyncGenerator<string>;
}

/** Ceilings for a compressed file, checked before and while its parts are inflated. */
export const ARCHIVE_LIMITS = {
	/** The whole is held in memory: its directory stands at its end. */
	bytes: 20 * 1024 * 1024,
	parts: 2000,
	inflatedBytes: 256 * 1024 * 1024,
	/** A sheet of equal rows shrinks some fifty times; a bomb, a thousand. */
	ratio: 200
} as const;

/** Parts below this are let through whatever their ratio. */
const SMALL_PART = 1024 * 1024;

/**
 * Opens a zip file.
 *
 * @throws {UnreadableRest} when it is too large, damaged, encrypted, or inflates beyond the limits
 */
export async function openArchive(source: FileSource): Promise<Archive> {
	if (source.byteCount > ARCHIVE_LIMITS.bytes) throw refuse('import.workbook-too-large', source);
	const file = await orDamaged(source, async () => fromBufferPromise(await wholeBytes(source)));
	const entries = await orDamaged(source, () => listEntries(file, source));
	return {
		name: source.name,
		parts: [...entries.keys()],
		text: (part) => inflate(file, entries.get(part), source)
	};
}

async function wholeBytes(source: FileSource): Promise<Buffer> {
	const pieces: Uint8Array[] = [];
	for await (const piece of source.open()) pieces.push(piece);
	return Buffer.concat(pieces);
}

async function listEntries(file: ZipFile, source: FileSource): Promise<ReadonlyMap<string, Entry>> {
	if (file.entryCount > ARCHIVE_LIMITS.parts) throw refuse('import.zip-bomb', source);
	const entries = new Map<string, Entry>();
	let inflated = 0;
	for await (const entry of file.eachEntry()) {
		inflated += entry.uncompressedSize;
		const shrunk = entry.uncompressedSize / Math.max(1, entry.compressedSize);
		const isBomb = shrunk > ARCHIVE_LIMITS.ratio && entry.uncompressedSize > SMALL_PART;
		if (isBomb || inflated > ARCHIVE_LIMITS.inflatedBytes) throw refuse('import.zip-bomb', source);
		if (entry.isEncrypted()) throw refuse('import.workbook-protected', source);
		entries.set(entry.fileName, entry);
	}
	return entries;
}

/** The library holds each part to the size that its directory promises, so that no part outgrows the check. */
async function* inflate(file: ZipFile, entry: Entry | undefined, source: FileSource): AsyncGenerator<string> {
	if (!entry) return;
	const stream = await orDamaged(source, () => file.openReadStreamPromise(entry));
	const pieces = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
	const decoder = new TextDecoder('utf-8', { fatal: true });
	try {
		for (;;) {
			const next = await orDamaged(source, async () => pieces.next());
			if (next.done === true) break;
			yield decode(decoder, source, next.value);
		}
		yield decode(decoder, source);
	} finally {
		stream.destroy();
	}
}

function decode(decoder: TextDecoder, source: FileSource, piece?: Buffer): string {
	try {
		return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
	} catch (error) {
		if (error instanceof TypeError) throw refuse('import.workbook-damaged', source);
		throw error;
	}
}

/** Whatever the library finds wrong with the bytes is a damaged file. */
async function orDamaged<Value>(source: FileSource, read: () => Promise<Value>): Promise<Value> {
	try {
		return await read();
	} catch (error) {
		if (error instanceof UnreadableRest) throw error;
		throw refuse('import.workbook-damaged', source);
	}
}

function refuse(code: string, source: FileSource): UnreadableRest {
	return new UnreadableRest({ code, at: source.name });
}
