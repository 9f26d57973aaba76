import { createHash } from 'node:crypto';

/** SHA-256 of some text, or of the bytes of a file, in hexadecimal. */
export function sha256Of(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('hex');
}

/** SHA-256 of lines, each ended by a line feed: what `sha256sum` says of the file of them. */
export function sha256OfLines(lines: readonly string[]): string {
	const hash = createHash('sha256');
	for (const line of lines) hash.update(`${line}\n`);
	return hash.digest('hex');
}
