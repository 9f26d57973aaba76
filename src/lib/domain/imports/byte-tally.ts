/** What the bytes of a file say about how its text was encoded. Filled chunk by chunk. */
export interface ByteTally {
	bytes: number;
	/** Line ends met so far. */
	lines: number;
	/** Zero bytes at even and at odd offsets: text in UTF-16 has nearly all of them on one side. */
	nulEven: number;
	nulOdd: number;
	/** 1-based line of the first zero byte; 0 when there is none. */
	firstNulLine: number;
	/** Control characters that no text has. */
	controls: number;
	/** Complete characters of UTF-8 above ASCII. */
	sequences: number;
	/** Bytes, or cut sequences, that cannot be UTF-8. */
	invalid: number;
	/** 1-based line of the first of them; 0 when there is none. */
	firstInvalidLine: number;
	/** Bytes that Windows-1252 leaves undefined. */
	undefined1252: number;
	/** Continuation bytes still expected, and what the next one may be. */
	pending: number;
	low: number;
	high: number;
}

export function emptyByteTally(): ByteTally {
	return {
		bytes: 0,
		lines: 0,
		nulEven: 0,
		nulOdd: 0,
		firstNulLine: 0,
		controls: 0,
		sequences: 0,
		invalid: 0,
		firstInvalidLine: 0,
		undefined1252: 0,
		pending: 0,
		low: 0x80,
		high: 0xbf
	};
}

/** Adds a chunk; characters may be cut anywhere between two of them. */
export function tallyBytes(tally: ByteTally, chunk: Uint8Array): void {
	for (const byte of chunk) {
		if (byte < 0x80) tallyAscii(tally, byte);
		else tallyHigh(tally, byte);
		tally.bytes += 1;
	}
}

/** A file that ends in the middle of a character. */
export function endByteTally(tally: ByteTally): void {
	if (tally.pending > 0) noteInvalid(tally);
	tally.pending = 0;
}

const LINE_FEED = 0x0a;
const FIRST_PRINTABLE = 0x20;

function tallyAscii(tally: ByteTally, byte: number): void {
	if (tally.pending > 0) endByteTally(tally);
	if (byte >= FIRST_PRINTABLE) return;
	if (byte === LINE_FEED) tally.lines += 1;
	else if (byte === 0) noteNul(tally);
	else if (!isBlank(byte)) tally.controls += 1;
}

/** Tabulation, vertical tabulation, form feed, carriage return, and the end mark of old Windows files. */
function isBlank(byte: number): boolean {
	return (byte >= 0x09 && byte <= 0x0d) || byte === 0x1a;
}

function noteNul(tally: ByteTally): void {
	if (tally.bytes % 2 === 0) tally.nulEven += 1;
	else tally.nulOdd += 1;
	if (tally.firstNulLine === 0) tally.firstNulLine = tally.lines + 1;
}

function noteInvalid(tally: ByteTally): void {
	tally.invalid += 1;
	if (tally.firstInvalidLine === 0) tally.firstInvalidLine = tally.lines + 1;
}

function tallyHigh(tally: ByteTally, byte: number): void {
	if (UNDEFINED_1252.has(byte)) tally.undefined1252 += 1;
	if (tally.pending > 0) {
		if (byte >= tally.low && byte <= tally.high) {
			continueSequence(tally);
			return;
		}
		endByteTally(tally);
	}
	startSequence(tally, byte);
}

const UNDEFINED_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

function continueSequence(tally: ByteTally): void {
	tally.pending -= 1;
	tally.low = 0x80;
	tally.high = 0xbf;
	if (tally.pending === 0) tally.sequences += 1;
}

/** Lead bytes of well-formed UTF-8 (Unicode, table 3-7): overlong forms and surrogates are not. */
function startSequence(tally: ByteTally, byte: number): void {
	if (byte < 0xc2 || byte > 0xf4) {
		noteInvalid(tally);
		return;
	}
	if (byte < 0xe0) tally.pending = 1;
	else tally.pending = byte < 0xf0 ? 2 : 3;
	tally.low = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
	tally.high = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
}
