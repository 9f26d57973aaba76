import { crc32, deflateRawSync } from 'node:zlib';

/** Parts of a zip file: name → text. */
export type ZipParts = Readonly<Record<string, string | Uint8Array>>;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DEFLATE = 8;

/** Writes a zip file, as the specification of PKWARE has it (APPNOTE 4.3), for tests that must know each byte of it. */
export function zipFile(parts: ZipParts): Buffer {
	const local: Buffer[] = [];
	const central: Buffer[] = [];
	let offset = 0;
	for (const [name, content] of Object.entries(parts)) {
		const data = Buffer.from(content);
		const packed = deflateRawSync(data);
		const facts = entryFacts(data, packed, name);
		const entry = Buffer.concat([header(LOCAL, facts, 0), Buffer.from(name), packed]);
		central.push(Buffer.concat([header(CENTRAL, facts, offset), Buffer.from(name)]));
		local.push(entry);
		offset += entry.length;
	}
	const directory = Buffer.concat(central);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(END, 0);
	end.writeUInt16LE(central.length, 8);
	end.writeUInt16LE(central.length, 10);
	end.writeUInt32LE(directory.length, 12);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([...local, directory, end]);
}

/** The part of a header that stands in both: version, flags, method, time, sum, sizes, length of the name. */
function entryFacts(data: Buffer, packed: Buffer, name: string): Buffer {
	const facts = Buffer.alloc(26);
	facts.writeUInt16LE(20, 0);
	facts.writeUInt16LE(DEFLATE, 4);
	facts.writeUInt32LE(crc32(data), 10);
	facts.writeUInt32LE(packed.length, 14);
	facts.writeUInt32LE(data.length, 18);
	facts.writeUInt16LE(Buffer.byteLength(name), 22);
	return facts;
}

function header(signature: number, facts: Buffer, offset: number): Buffer {
	const start = Buffer.alloc(signature === CENTRAL ? 6 : 4);
	start.writeUInt32LE(signature, 0);
	if (signature === LOCAL) return Buffer.concat([start, facts]);
	start.writeUInt16LE(20, 4);
	const rest = Buffer.alloc(14);
	rest.writeUInt32LE(offset, 10);
	return Buffer.concat([start, facts, rest]);
}
