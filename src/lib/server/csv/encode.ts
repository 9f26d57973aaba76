import type { Encoding } from '#lib/domain/imports/reading.ts';

/** Turns text into the bytes of an encoding. */
export type Encoder = (text: string) => Uint8Array;

/** What stands for a character that an encoding of one byte does not have. */
const SUBSTITUTE = 0x3f;

export function openEncoder(encoding: Encoding): Encoder {
	if (encoding === 'utf-8') return (text) => Buffer.from(text, 'utf8');
	if (encoding === 'utf-16le') return (text) => Buffer.from(text, 'utf16le');
	if (encoding === 'utf-16be') return (text) => Buffer.from(text, 'utf16le').swap16();
	const bytes = byteTable(encoding);
	return (text) => Uint8Array.from(text, (character) => bytes.get(character) ?? SUBSTITUTE);
}

/** Character → byte, out of the decoder of the platform. */
function byteTable(encoding: Encoding): ReadonlyMap<string, number> {
	const decoder = new TextDecoder(encoding);
	return new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
}
