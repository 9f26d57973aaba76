import { writeBytes, type ByteWriter } from './byte-writer.ts';
import { BIAS } from './sav-blocks.ts';
import { octets, segmentWidths, WIDEST_SEGMENT, type SavType, type SavVariable } from './sav-variable.ts';

/** What is said of the file as a whole. */
export interface SavFile {
	/** At most 64 bytes. */
	readonly title: string;
	readonly product: string;
	/** ISO instant that the file is dated to, told in UTC. */
	readonly madeAt: string;
	readonly cases: number;
	readonly variables: readonly SavVariable[];
}

const SYSTEM_MISSING = -Number.MAX_VALUE;
/** The smallest number that a value may be: the next one up from the missing value. */
const LOWEST = new DataView(Uint8Array.of(0xff, 0xef, 0xff, 0xff, 0xff, 0xff, 0xff, 0xfe).buffer).getFloat64(
	0
);
const UTF8_CODE_PAGE = 65_001;
const FORMAT = { text: 1, number: 5, day: 38 } as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Longest name of a value that every version reads, in bytes. */
const LONGEST_VALUE_LABEL = 120;

/**
 * Everything of a system file that stands before its cases, compressed byte by byte and in UTF-8 (GNU PSPP developers’
 * guide, « System File Format »). Records stand in the order that readers need them in: display before names.
 */
export function writeSavDictionary(file: SavFile): Uint8Array {
	const out = writeBytes();
	const segments = file.variables.flatMap(segmentsOf);
	writeHeader(out, file, segments);
	for (const segment of segments) writeVariable(out, segment);
	writeValueLabels(out, file.variables);
	writeMachine(out);
	extension(out, 11, 4, (part) => {
		for (const { type } of segments) part.int(...displayOf(type));
	});
	extensionText(out, 13, file.variables.map(({ name }, at) => `${shortName(at, 0)}=${name}`).join('\t'));
	const long = file.variables.flatMap(({ type }, at) =>
		type.kind === 'text' && type.width > WIDEST_SEGMENT
			? [`${shortName(at, 0)}=${String(type.width).padStart(5, '0')}\0\t`]
			: []
	);
	if (long.length > 0) extensionText(out, 14, long.join(''));
	extension(out, 16, 8, (part) => {
		part.bytes(new Uint8Array(new BigInt64Array([1n, BigInt(file.cases)]).buffer));
	});
	extensionText(out, 20, 'UTF-8');
	out.int(999, 0);
	return out.done();
}

/** A variable of the file, as the oldest readers know it: a text of 255 bytes at most. */
interface Segment {
	readonly short: string;
	readonly label: string;
	readonly type: SavType;
}

function segmentsOf({ label, type }: SavVariable, at: number): readonly Segment[] {
	if (type.kind !== 'text') return [{ short: shortName(at, 0), label, type }];
	return segmentWidths(type.width).map((width, part) => ({
		short: shortName(at, part),
		label: part === 0 ? label : '',
		type: { kind: 'text', width }
	}));
}

/** Names of eight letters at most, all different; the long ones are in a record of their own. */
function shortName(at: number, part: number): string {
	return part === 0 ? `V${at + 1}` : `V${at + 1}S${part}`;
}

function writeHeader(out: ByteWriter, file: SavFile, segments: readonly Segment[]): void {
	const at = new Date(file.madeAt);
	const day = String(at.getUTCDate()).padStart(2, '0');
	const year = String(at.getUTCFullYear()).slice(-2);
	out.text('$FL2', 4);
	out.text(`@(#) SPSS DATA FILE ${file.product}`, 60);
	out.int(
		2,
		segments.reduce((sum, { type }) => sum + sizeOf(type), 0)
	);
	out.int(1, 0, file.cases);
	out.double(BIAS);
	out.text(`${day} ${MONTHS[at.getUTCMonth()] ?? ''} ${year}`, 9);
	out.text(at.toISOString().slice(11, 19), 8);
	out.text(file.title, 64);
	out.zeros(3);
}

function writeVariable(out: ByteWriter, { short, label, type }: Segment): void {
	const missing = type.kind === 'codes' ? type.missing : null;
	const format = formatOf(type);
	out.int(2, type.kind === 'text' ? type.width : 0, label === '' ? 0 : 1, missing ? -2 : 0, format, format);
	out.text(short, 8);
	if (label !== '') {
		const size = Math.min(WIDEST_SEGMENT, Buffer.byteLength(label));
		out.int(size);
		out.text(label, Math.ceil(size / 4) * 4);
	}
	if (missing) out.double(missing.from, missing.to);
	for (let at = 1; at < sizeOf(type); at++) {
		out.int(2, -1, 0, 0, 0, 0);
		out.text('', 8);
	}
}

function writeValueLabels(out: ByteWriter, variables: readonly SavVariable[]): void {
	let index = 1;
	for (const { type } of variables) {
		if (type.kind === 'codes' && type.labels.length > 0) {
			out.int(3, type.labels.length);
			for (const { value, label } of type.labels) {
				const size = Math.min(LONGEST_VALUE_LABEL, Buffer.byteLength(label));
				out.double(value);
				out.byte(size);
				// The length and the text fill groups of eight bytes.
				out.text(label, Math.ceil((size + 1) / 8) * 8 - 1);
			}
			out.int(4, 1, index);
		}
		index +=
			type.kind === 'text' ? segmentWidths(type.width).reduce((sum, width) => sum + octets(width), 0) : 1;
	}
}

/** Numbers are IEEE 754, least byte first. */
function writeMachine(out: ByteWriter): void {
	extension(out, 3, 4, (part) => {
		part.int(1, 0, 0, -1, 1, 1, 2, UTF8_CODE_PAGE);
	});
	extension(out, 4, 8, (part) => {
		part.double(SYSTEM_MISSING, Number.MAX_VALUE, LOWEST);
	});
}

function extension(out: ByteWriter, subtype: number, size: number, write: (part: ByteWriter) => void): void {
	const part = writeBytes();
	write(part);
	const bytes = part.done();
	out.int(7, subtype, size, bytes.length / size);
	out.bytes(bytes);
}

function extensionText(out: ByteWriter, subtype: number, text: string): void {
	extension(out, subtype, 1, (part) => {
		part.bytes(new TextEncoder().encode(text));
	});
}

function sizeOf(type: SavType): number {
	return type.kind === 'text' ? octets(type.width) : 1;
}

function formatOf(type: SavType): number {
	const [code, width, decimals] =
		type.kind === 'text'
			? [FORMAT.text, type.width, 0]
			: type.kind === 'day'
				? [FORMAT.day, 10, 0]
				: [FORMAT.number, 8, type.kind === 'number' ? type.decimals : 0];
	return code * 0x1_00_00 + width * 0x1_00 + decimals;
}

/** Measure (1 nominal, 3 scale), letters across, alignment (0 left, 1 right). */
function displayOf(type: SavType): readonly number[] {
	if (type.kind === 'text') return [1, Math.min(30, Math.max(8, type.width)), 0];
	return [type.kind === 'codes' ? 1 : 3, type.kind === 'day' ? 11 : 8, 1];
}
