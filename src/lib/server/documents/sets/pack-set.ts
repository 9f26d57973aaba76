import { sha256Of } from '../../reports/hash-lines.ts';
import { zipFiles } from '../fixed-zip.ts';

/** In the form that `sha256sum --check` reads. */
const CHECKSUMS = 'SHA256SUMS.txt';

/**
 * The files of a dossier in one zip file, with the SHA-256 of each beside them: whoever is given them can see that
 * they are those of the lock.
 *
 * @param files contents by name
 * @param instant ISO instant that the zip file is dated to: the one of the lock
 */
export function packSet(files: Readonly<Record<string, Uint8Array>>, instant: string): Uint8Array {
	const sums = Object.entries(files).map(([name, content]) => `${sha256Of(content)}  ${name}\n`);
	return zipFiles({ ...files, [CHECKSUMS]: new TextEncoder().encode(sums.join('')) }, instant);
}
