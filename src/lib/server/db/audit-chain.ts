import { createHash } from 'node:crypto';

/** What one entry of the audit says, in the shape that is hashed. */
export interface AuditRecord {
	readonly institutionId: string;
	readonly sequence: number;
	/** ISO 8601 in UTC, to the millisecond. */
	readonly at: string;
	readonly actorKind: string;
	readonly actorId: string;
	readonly action: string;
	readonly target: string;
	readonly details: Readonly<Record<string, unknown>>;
	readonly previousHash: string;
}

/** Stands before the first entry of an institution. */
export const GENESIS_HASH = '0'.repeat(64);

/** SHA-256 over the canonical JSON of a record, in lower-case hexadecimal. */
export function hashAuditRecord(record: AuditRecord): string {
	return createHash('sha256').update(canonicalJson(record), 'utf8').digest('hex');
}

/**
 * JSON with the keys of every object in code unit order, so that what PostgreSQL gives back from `jsonb`, in
 * its own order, has the same text as what was stored. Close to RFC 8785; values are those of `JSON.stringify`.
 */
export function canonicalJson(value: unknown): string {
	return JSON.stringify(value, (_key, inner: unknown) =>
		inner !== null && typeof inner === 'object' && !Array.isArray(inner) ? sortKeys(inner) : inner
	);
}

function sortKeys(object: object): object {
	return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export type AuditFault = 'sequence' | 'previous-hash' | 'hash';

/** How one entry fails to follow the one before it, or undefined when it does. */
export function findAuditFault(
	record: AuditRecord & { readonly hash: string },
	before: { readonly sequence: number; readonly hash: string }
): AuditFault | undefined {
	const { hash, ...hashed } = record;
	if (record.sequence !== before.sequence + 1) return 'sequence';
	if (record.previousHash !== before.hash) return 'previous-hash';
	return hash === hashAuditRecord(hashed) ? undefined : 'hash';
}
