/** Numbers from 1 - BIAS to 251 - BIAS take one byte. */
export const BIAS = 100;

const LITERAL = 253;
const SPACES = 254;
const NOTHING = 255;
const LARGEST_SMALL = 251 - BIAS;
const SMALLEST_SMALL = 1 - BIAS;
const SPACE = 0x20;

/** Groups of eight bytes while they come, compressed byte by byte. */
export interface SavBlocks {
	/** Makes sure that so many groups have room. */
	reserve(groups: number): void;
	number(value: number | null): void;
	/** Bytes of a text from `start` to before `stop`, eight at most, and spaces. */
	text(from: Buffer, start: number, stop: number): void;
	/** What can be sent by now. */
	take(): Uint8Array;
	/** The rest. */
	end(): Uint8Array;
}

/**
 * Blocks of eight codes, each followed by the groups that its codes do not say by themselves: small whole numbers,
 * spaces and « nothing known » take one byte each.
 */
export function writeSavBlocks(): SavBlocks {
	let bytes = Buffer.alloc(1 << 16);
	let [block, codes, end] = [0, 0, 8];
	const code = (value: number): void => {
		if (codes === 8) {
			[block, codes] = [end, 0];
			bytes.fill(0, end, end + 8);
			end += 8;
		}
		bytes[block + codes++] = value;
	};
	const cut = (to: number): Uint8Array => new Uint8Array(bytes.subarray(0, to));
	return {
		reserve: (groups) => {
			if (end + 9 * groups + 16 > bytes.length) bytes = Buffer.concat([bytes], bytes.length * 2 + 9 * groups);
		},
		number: (value) => {
			if (value === null) code(NOTHING);
			else if (Number.isInteger(value) && value >= SMALLEST_SMALL && value <= LARGEST_SMALL)
				code(value + BIAS);
			else {
				code(LITERAL);
				end = bytes.writeDoubleLE(value, end);
			}
		},
		text: (from, start, stop) => {
			let at = start;
			while (at < stop && from[at] === SPACE) at++;
			code(at >= stop ? SPACES : LITERAL);
			if (at >= stop) return;
			bytes.fill(SPACE, end, end + 8);
			from.copy(bytes, end, start, stop);
			end += 8;
		},
		take: () => {
			const sure = codes === 8 ? end : block;
			const taken = cut(sure);
			bytes.copyWithin(0, sure, end);
			[block, end] = [block - sure, end - sure];
			if (codes === 8) {
				[block, codes, end] = [0, 0, 8];
				bytes.fill(0, 0, 8);
			}
			return taken;
		},
		end: () => cut(codes === 0 ? 0 : end)
	};
}
