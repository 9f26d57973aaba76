/**
 * The characters that a TrueType font has, from its table of characters (`cmap`, formats 4 and 12).
 *
 * Source: the OpenType specification, « cmap — Character to Glyph Index Mapping Table ».
 */
export function lettersOf(font: Buffer): ReadonlySet<number> {
	const cmap = tableAt(font, 'cmap');
	const letters = new Set<number>();
	for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
		const at = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
		const format = font.readUInt16BE(at);
		if (format === 4) readSegments(font, at, letters);
		if (format === 12) readGroups(font, at, letters);
	}
	return letters;
}

function tableAt(font: Buffer, name: string): number {
	for (let index = 0; index < font.readUInt16BE(4); index += 1) {
		const record = 12 + index * 16;
		if (font.toString('latin1', record, record + 4) === name) return font.readUInt32BE(record + 8);
	}
	throw new Error(`The font has no table ${name}.`);
}

/** Segments of characters up to U+FFFF; one that leads to glyph 0 is not in the font. */
function readSegments(font: Buffer, at: number, letters: Set<number>): void {
	const doubled = font.readUInt16BE(at + 6);
	const [ends, starts] = [at + 14, at + 16 + doubled];
	const [deltas, offsets] = [starts + doubled, starts + 2 * doubled];
	for (let step = 0; step < doubled; step += 2) {
		const [start, end] = [font.readUInt16BE(starts + step), font.readUInt16BE(ends + step)];
		const [delta, offset] = [font.readUInt16BE(deltas + step), font.readUInt16BE(offsets + step)];
		for (let code = start; code <= end && code !== 0xffff; code += 1) {
			const glyph = offset === 0 ? code : font.readUInt16BE(offsets + step + offset + 2 * (code - start));
			if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) letters.add(code);
		}
	}
}

function readGroups(font: Buffer, at: number, letters: Set<number>): void {
	for (let index = 0; index < font.readUInt32BE(at + 12); index += 1) {
		const group = at + 16 + index * 12;
		const [first, last] = [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
		for (let code = first; code <= last; code += 1) letters.add(code);
	}
}
