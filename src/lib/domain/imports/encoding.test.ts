import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyByteTally, endByteTally, tallyBytes } from './byte-tally.ts';
import { chooseEncoding } from './encoding.ts';
import type { Encoding } from './reading.ts';

function tally(bytes: Uint8Array, pieces = 1) {
	const counted = emptyByteTally();
	const size = Math.max(1, Math.ceil(bytes.length / pieces));
	for (let start = 0; start < bytes.length; start += size) {
		tallyBytes(counted, bytes.subarray(start, start + size));
	}
	endByteTally(counted);
	return counted;
}

function choose(bytes: Uint8Array, forced?: Encoding) {
	const chosen = chooseEncoding(tally(bytes), bytes.subarray(0, 4096), forced);
	return chosen.ok ? chosen.value.encoding : chosen.problems[0];
}

const utf8 = (text: string) => Buffer.from(text, 'utf8');
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const latin1 = (text: string) => Buffer.from(text, 'latin1');

const SAMPLE = 'Nom;Situation\nÉloïse;Diplômée\n';

describe('the encoding', () => {
	test.each([
		['plain ASCII', utf8('a,b\n1,2\n'), 'utf-8'],
		['UTF-8', utf8(SAMPLE), 'utf-8'],
		['UTF-8 with its mark', utf8(`\ufeff${SAMPLE}`), 'utf-8'],
		['UTF-16 with its mark', utf16le(`\ufeff${SAMPLE}`), 'utf-16le'],
		['UTF-16 big-endian with its mark', utf16be(`\ufeff${SAMPLE}`), 'utf-16be'],
		['UTF-16 without a mark', utf16le(SAMPLE), 'utf-16le'],
		['UTF-16 big-endian without a mark', utf16be(SAMPLE), 'utf-16be'],
		['Windows-1252', latin1(SAMPLE), 'windows-1252']
	])('of %s', (_name, bytes, encoding) => {
		expect(choose(bytes)).toBe(encoding);
	});

	test('that a person says is taken where the bytes allow it', () => {
		expect(choose(latin1(SAMPLE), 'macintosh')).toBe('macintosh');
		expect(choose(utf8('a,b\n'), 'windows-1252')).toBe('windows-1252');
	});

	test('that a person says is refused where the bytes show another', () => {
		expect(choose(latin1(SAMPLE), 'utf-8')).toMatchObject({
			code: 'import.encoding-wrong',
			row: 2,
			found: 'utf-8',
			params: { actual: 'windows-1252' }
		});
		expect(choose(utf8(SAMPLE), 'windows-1252')).toMatchObject({ params: { actual: 'utf-8' } });
		expect(choose(utf16le(SAMPLE), 'utf-8')).toMatchObject({ params: { actual: 'utf-16le' } });
		expect(choose(utf8(SAMPLE), 'utf-16le')).toMatchObject({ params: { actual: 'utf-8' } });
	});

	test('of UTF-8 with a few broken bytes is no other encoding: the file is damaged', () => {
		const bytes = Buffer.concat([utf8(SAMPLE.repeat(10)), Buffer.of(0xe9), utf8('\n')]);
		expect(choose(bytes)).toEqual({ code: 'import.encoding-damaged', row: 21, params: { count: 1 } });
	});

	test('with a zero byte in it is no text', () => {
		expect(choose(utf8('a,b\n1,\0\n'))).toEqual({ code: 'import.nul', row: 2 });
	});

	test('Windows-1252 with bytes that it does not have is doubted', () => {
		const bytes = Buffer.from([0x61, 0x8f, 0x8e, 0x0a]);
		const chosen = chooseEncoding(tally(bytes), bytes);
		expect(chosen).toMatchObject({
			ok: true,
			value: { encoding: 'windows-1252', warnings: [{ code: 'import.encoding-doubtful', row: 1 }] }
		});
	});
});

test('bytes are valid UTF-8 exactly when the platform says so, however they are cut', () => {
	const bytes = fc.oneof(
		fc.uint8Array({ maxLength: 40 }),
		fc.string({ unit: 'binary', maxLength: 20 }).map((text) => new Uint8Array(utf8(text)))
	);
	fc.assert(
		fc.property(bytes, fc.integer({ min: 1, max: 6 }), (given, pieces) => {
			expect(tally(given, pieces).invalid === 0).toBe(isUtf8(given));
		}),
		{ numRuns: 2000 }
	);
});

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}
