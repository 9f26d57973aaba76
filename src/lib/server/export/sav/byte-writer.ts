/** Bytes of a dictionary, numbers from the least byte up. */
export interface ByteWriter {
	int(...values: readonly number[]): void;
	double(...values: readonly number[]): void;
	byte(value: number): void;
	bytes(value: Uint8Array): void;
	/** A text in exactly so many bytes, filled with spaces, cut where a letter ends. */
	text(value: string, size: number): void;
	/** Zeros. */
	zeros(count: number): void;
	done(): Uint8Array;
}

export function writeBytes(): ByteWriter {
	const parts: Uint8Array[] = [];
	const add = (part: Uint8Array): void => {
		parts.push(part);
	};
	const numbers = (size: number, values: readonly number[], set: (view: DataView, value: number) => void) => {
		for (const value of values) {
			const part = new Uint8Array(size);
			set(new DataView(part.buffer), value);
			add(part);
		}
	};
	return {
		int: (...values) => {
			numbers(4, values, (view, value) => {
				view.setInt32(0, value, true);
			});
		},
		double: (...values) => {
			numbers(8, values, (view, value) => {
				view.setFloat64(0, value, true);
			});
		},
		byte: (value) => {
			add(Uint8Array.of(value));
		},
		bytes: add,
		text: (value, size) => {
			const part = new Uint8Array(size).fill(0x20);
			new TextEncoder().encodeInto(value, part);
			add(part);
		},
		zeros: (count) => {
			add(new Uint8Array(count));
		},
		done: () => new Uint8Array(Buffer.concat(parts))
	};
}
