import type { Encoding } from '#lib/domain/imports/reading.ts';
import type { FileSource } from './source.ts';

/** Thrown when bytes are no text of the encoding, which only UTF-16 can still hide after the scan. */
export class UndecodableText extends Error {
	constructor() {
		super('The bytes are no text of this encoding');
		this.name = 'UndecodableText';
	}
}

/** The text of a file in pieces, its byte order marks left out, however often a tool has put one in front. */
export async function* decodeText(source: FileSource, encoding: Encoding): AsyncGenerator<string> {
	const decoder = new TextDecoder(encoding, { fatal: true });
	let isStart = true;
	for await (const piece of source.open()) {
		const text = decodePiece(decoder, piece);
		const rest: string = isStart ? text.replace(/^\ufeff+/, '') : text;
		isStart &&= rest === '';
		yield rest;
	}
	yield decodePiece(decoder);
}

function decodePiece(decoder: TextDecoder, piece?: Uint8Array): string {
	try {
		return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
	} catch (error) {
		if (error instanceof TypeError) throw new UndecodableText();
		throw error;
	}
}
