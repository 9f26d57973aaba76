import { createHmac } from 'node:crypto';

/** RFC 6238 with the values every application takes: SHA-1, 30 seconds, six figures. */
export function codeAt(key: string, time = Date.now()): string {
	const bits = Array.from(key, (letter) =>
		'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')
	);
	const bytes =
		bits
			.join('')
			.match(/.{8}/g)
			?.map((byte) => Number.parseInt(byte, 2)) ?? [];
	const counter = Buffer.alloc(8);
	counter.writeBigUInt64BE(BigInt(Math.floor(time / 30_000)));
	const digest = createHmac('sha1', Buffer.from(bytes)).update(counter).digest();
	const offset = (digest.at(-1) ?? 0) & 15;
	return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
