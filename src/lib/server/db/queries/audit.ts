import { and, asc, desc, eq, gt } from 'drizzle-orm';
import type { Actor } from '#lib/domain/access/actor.ts';
import {
	findAuditFault,
	GENESIS_HASH,
	hashAuditRecord,
	type AuditFault,
	type AuditRecord
} from '../audit-chain.ts';
import type { Tenant } from '../client.ts';
import { auditEntries } from '../schema/audit.ts';

/** What was done, to what. Never a name, an address, a token, an answer: ids and counts. */
export interface AuditEvent {
	/** Area and verb: `import.committed`, `role.granted`. */
	readonly action: string;
	/** Kind and id: `import:0190…`, `user:0190…`. */
	readonly target: string;
	readonly details?: Readonly<Record<string, unknown>>;
}

/** Who did it and when; a `Context` is one. */
interface AuditOrigin {
	readonly actor: Actor;
	readonly now: () => Date;
}

/**
 * Adds an entry to the chain of the institution, in the transaction of what it tells about: both are kept, or
 * neither.
 *
 * Entries of one institution wait for each other until that transaction ends, so call it last.
 */
export async function appendAudit(tenant: Tenant, origin: AuditOrigin, event: AuditEvent): Promise<void> {
	await tenant.sql`select pg_advisory_xact_lock(hashtextextended(${`audit:${tenant.institutionId}`}, 0))`;
	const last = await selectAuditHead(tenant);
	const record: AuditRecord = {
		institutionId: tenant.institutionId,
		sequence: last.sequence + 1,
		at: origin.now().toISOString(),
		actorKind: origin.actor.kind,
		actorId: actorId(origin.actor),
		action: event.action,
		target: event.target,
		// What `undefined` and dates become in JSON, before they are hashed.
		details: JSON.parse(JSON.stringify(event.details ?? {})) as Record<string, unknown>,
		previousHash: last.hash
	};
	await tenant.db
		.insert(auditEntries)
		.values({ ...record, at: new Date(record.at), hash: hashAuditRecord(record) });
}

function actorId(actor: Actor): string {
	if (actor.kind === 'staff') return actor.userId;
	return actor.kind === 'respondent' ? actor.invitationId : '';
}

/** Where a chain stands: number and hash of its last entry. Kept elsewhere, it shows that entries were cut off. */
export interface AuditHead {
	readonly sequence: number;
	readonly hash: string;
}

export async function selectAuditHead(tenant: Tenant): Promise<AuditHead> {
	const [last] = await tenant.db
		.select({ sequence: auditEntries.sequence, hash: auditEntries.hash })
		.from(auditEntries)
		.where(eq(auditEntries.institutionId, tenant.institutionId))
		.orderBy(desc(auditEntries.sequence))
		.limit(1);
	return last ?? { sequence: 0, hash: GENESIS_HASH };
}

export type AuditVerdict =
	| { readonly sound: true; readonly head: AuditHead }
	| { readonly sound: false; readonly at: number; readonly fault: AuditFault | 'head' };

/** Entries read at a time, so that memory does not grow with the chain. */
const PAGE = 1000;

/**
 * Reads the whole chain of the institution and says where it was first tampered with, if it was.
 *
 * @param noted the head at an earlier time, kept elsewhere: without it, entries cut off the end leave no trace
 */
export async function verifyAuditChain(tenant: Tenant, noted?: AuditHead): Promise<AuditVerdict> {
	let before: AuditHead = { sequence: 0, hash: GENESIS_HASH };
	let met = noted === undefined || noted.sequence === 0;
	for (;;) {
		const page = await selectAuditEntries(tenant, { after: before.sequence, limit: PAGE });
		for (const entry of page) {
			const fault = findAuditFault({ ...entry, at: entry.at.toISOString() }, before);
			if (fault) return { sound: false, at: entry.sequence, fault };
			before = { sequence: entry.sequence, hash: entry.hash };
			met ||= noted?.sequence === before.sequence && noted.hash === before.hash;
		}
		if (page.length === PAGE) continue;
		return met ? { sound: true, head: before } : { sound: false, at: noted?.sequence ?? 0, fault: 'head' };
	}
}

/** Entries after a number, in order. */
export function selectAuditEntries(
	tenant: Tenant,
	{ after, limit }: { readonly after: number; readonly limit: number }
): Promise<readonly (typeof auditEntries.$inferSelect)[]> {
	return tenant.db
		.select()
		.from(auditEntries)
		.where(and(eq(auditEntries.institutionId, tenant.institutionId), gt(auditEntries.sequence, after)))
		.orderBy(asc(auditEntries.sequence))
		.limit(limit);
}
