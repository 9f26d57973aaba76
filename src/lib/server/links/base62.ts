const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE = 62n;

/** Length of the text of so many bytes: always the same, so that texts can be compared as they are. */
export function base62Length(bytes: number): number {
	return Math.ceil((bytes * 8) / Math.log2(62));
}

/** Bytes as letters and figures only: nothing that a mail program breaks, or takes for the end of an address. */
export function encodeBase62(bytes: Uint8Array): string {
	let rest = BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`);
	let text = '';
	for (let place = base62Length(bytes.length); place > 0; place--) {
		text = `${ALPHABET[Number(rest % BASE)] ?? ''}${text}`;
		rest /= BASE;
	}
	return text;
}

/** So many bytes out of a text; undefined when it is not one that `encodeBase62` writes. */
export function decodeBase62(text: string, bytes: number): Buffer | undefined {
	if (text.length !== base62Length(bytes)) return undefined;
	let value = 0n;
	for (const letter of text) {
		const digit = ALPHABET.indexOf(letter);
		if (digit === -1) return undefined;
		value = value * BASE + BigInt(digit);
	}
	const hex = value.toString(16).padStart(bytes * 2, '0');
	return hex.length > bytes * 2 ? undefined : Buffer.from(hex, 'hex');
}
