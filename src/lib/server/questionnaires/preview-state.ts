import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { FieldValues } from '#lib/domain/survey/fields.ts';

/** Question → what was written in its fields. A preview carries it in its address, and nothing of it is stored. */
export type PreviewFields = Readonly<Record<string, FieldValues>>;

/** A long text is cut: the address of a page must stay one that a server takes. */
const LONGEST_CARRIED = 300;
const MOST_BYTES = 200_000;

export function encodePreview(fields: PreviewFields): string {
	const cut = JSON.stringify(fields, (_, value: unknown) =>
		typeof value === 'string' ? value.slice(0, LONGEST_CARRIED) : value
	);
	return deflateRawSync(Buffer.from(cut)).toString('base64url');
}

/** What an address carries; nothing where it was tampered with. */
export function decodePreview(text: string): PreviewFields {
	try {
		const json = inflateRawSync(Buffer.from(text, 'base64url'), { maxOutputLength: MOST_BYTES });
		return entriesOf(JSON.parse(json.toString('utf8')), (value) => entriesOf(value, textsOf));
	} catch {
		return {};
	}
}

function entriesOf<Value>(value: unknown, read: (one: unknown) => Value): Readonly<Record<string, Value>> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
	return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, read(one)]));
}

function textsOf(value: unknown): readonly string[] {
	return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
