import type { Problem } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { ByteTally } from './byte-tally.ts';
import type { Encoding } from './reading.ts';

export interface ChosenEncoding {
	readonly encoding: Encoding;
	readonly warnings: readonly Problem[];
}

/** From this share of zero bytes on one side, bytes are UTF-16 without its mark. */
const UTF16_SHARE = 0.25;

/** UTF-8 with a few broken bytes is a damaged file, not Windows-1252. */
const MOSTLY_UTF8 = 5;

/**
 * Decides how bytes are text: the byte order mark, else the share of zero bytes, else UTF-8 if every byte
 * fits, else Windows-1252 (measured in stack 11). `macintosh` is only ever chosen by a person.
 *
 * @param head the first bytes of the file
 * @param forced what the person says; refused when the bytes show that it cannot be
 */
export function chooseEncoding(
	tally: ByteTally,
	head: Uint8Array,
	forced?: Encoding
): Result<ChosenEncoding> {
	const seen = markedEncoding(head) ?? utf16Share(tally);
	const wide = seen === 'utf-16le' || seen === 'utf-16be';
	if (!wide && tally.firstNulLine > 0) return fail({ code: 'import.nul', row: tally.firstNulLine });
	if (forced) return checkForced(tally, forced, seen);
	if (wide) return ok({ encoding: seen, warnings: [] });
	if (tally.invalid === 0) return ok({ encoding: 'utf-8', warnings: [] });
	if (tally.sequences > MOSTLY_UTF8 * tally.invalid) return fail(damaged(tally));
	return ok({ encoding: 'windows-1252', warnings: doubts(tally) });
}

/** The encoding that a byte order mark names. */
export function markedEncoding(head: Uint8Array): Encoding | undefined {
	if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
	if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
	if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
	return undefined;
}

function utf16Share({ bytes, nulEven, nulOdd }: ByteTally): Encoding | undefined {
	const enough = bytes * UTF16_SHARE;
	if (nulOdd > enough && nulOdd > 10 * nulEven) return 'utf-16le';
	if (nulEven > enough && nulEven > 10 * nulOdd) return 'utf-16be';
	return undefined;
}

function checkForced(tally: ByteTally, forced: Encoding, seen: Encoding | undefined): Result<ChosenEncoding> {
	const actual = actualEncoding(tally, forced, seen);
	if (actual === undefined) return ok({ encoding: forced, warnings: [] });
	return fail({
		code: 'import.encoding-wrong',
		found: forced,
		params: { actual },
		...(forced === 'utf-8' && tally.firstInvalidLine > 0 ? { row: tally.firstInvalidLine } : {})
	});
}

/** What the bytes are, when they cannot be what the person says. */
function actualEncoding(
	tally: ByteTally,
	forced: Encoding,
	seen: Encoding | undefined
): Encoding | undefined {
	if (seen !== undefined && seen !== forced) return seen;
	if (forced === 'utf-8') return tally.invalid > 0 ? 'windows-1252' : undefined;
	if (forced === 'utf-16le' || forced === 'utf-16be') return seen === forced ? undefined : 'utf-8';
	// Accents that are all good UTF-8 would come out as « Ã© ».
	return tally.invalid === 0 && tally.sequences > 0 ? 'utf-8' : undefined;
}

function damaged({ firstInvalidLine, invalid }: ByteTally): Problem {
	return { code: 'import.encoding-damaged', row: firstInvalidLine, params: { count: invalid } };
}

function doubts({ undefined1252, firstInvalidLine }: ByteTally): Problem[] {
	return undefined1252 > 0 ? [{ code: 'import.encoding-doubtful', row: firstInvalidLine }] : [];
}
