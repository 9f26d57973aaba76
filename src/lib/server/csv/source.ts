import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';

/** A file that can be read from its beginning as often as needed. */
export interface FileSource {
	readonly name: string;
	readonly byteCount: number;
	/** Its bytes in pieces, never whole. */
	open(): AsyncIterable<Uint8Array>;
}

const PIECE = 128 * 1024;

/** A file of the machine, or why it cannot be read. */
export async function openFile(path: string): Promise<Result<FileSource>> {
	try {
		const facts = await stat(path);
		if (!facts.isFile()) return fail({ code: 'import.file-unreadable', found: path });
		return ok({
			name: basename(path),
			byteCount: facts.size,
			open: () => createReadStream(path, { highWaterMark: PIECE })
		});
	} catch (error) {
		if (!(error instanceof Error) || !('code' in error)) throw error;
		return fail({
			code: error.code === 'ENOENT' ? 'import.file-missing' : 'import.file-unreadable',
			found: path
		});
	}
}

/** Bytes that are already in memory, such as a small file made by a test. */
export function bytesSource(name: string, bytes: Uint8Array): FileSource {
	return {
		name,
		byteCount: bytes.length,
		async *open() {
			for (let start = 0; start < bytes.length; start += PIECE) {
				yield await Promise.resolve(bytes.subarray(start, start + PIECE));
			}
		}
	};
}
