import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import type { NamedSnapshot } from '../db/queries/snapshots.ts';
import { DocumentSets, type SetProgress } from '../documents/sets/document-sets.ts';
import { packSet } from '../documents/sets/pack-set.ts';
import { describeError, log } from '../log.ts';
import { publishedSheet } from '../publications/published-sheet.ts';
import { findLock } from '../reports/find-lock.ts';
import { lockFactsOf } from '../reports/lock-facts.ts';
import { findTemplate } from '../reports/template-in-force.ts';
import { DOCUMENT_NAMES, INTERNAL_NAMES, makeDocument, type MadeDocument } from './make-document.ts';

/** The name under which all files of a lock are taken at once. */
export const DOCUMENT_SET = 'dossier.zip';

export interface SetRequest {
	/** Id of the lock. */
	readonly lock: string;
	readonly locale: Locale;
}

type Asking = Context<StaffActor | OperatorActor>;

/** The set of two classes of the demonstration, slides included, is 3.4 MB. */
const SETS = new DocumentSets(8);

/**
 * Begins to make every file of a lock, and returns at once.
 *
 * @returns `lock.unknown` for one that the person may not read
 */
export async function prepareDocuments(context: Asking, request: SetRequest): Promise<Result<null>> {
	ensureCan(context.actor, 'reports.read');
	ensureCan(context.actor, 'graduates.read');
	const found = await find(context, request);
	if (!found.ok) return found;
	start(context, found.value, request).catch((error: unknown) => {
		log('error', 'documents.failed', describeError(error));
	});
	return ok(null);
}

/** How far the files of a lock are. @returns null inside where nobody has asked for them since the last change */
export async function readPreparation(
	context: Asking,
	request: SetRequest
): Promise<Result<SetProgress | null>> {
	ensureCan(context.actor, 'reports.read');
	ensureCan(context.actor, 'graduates.read');
	const found = await find(context, request);
	return found.ok ? ok(SETS.progressOf(keyOf(context, found.value, request))) : found;
}

/** Every file of a lock in one, made first where they are not there. */
export async function takeDocuments(context: Asking, request: SetRequest): Promise<Result<MadeDocument>> {
	ensureCan(context.actor, 'reports.read');
	ensureCan(context.actor, 'graduates.read');
	const found = await find(context, request);
	if (!found.ok) return found;
	const packed = await start(context, found.value, request);
	if (!packed.ok) return packed;
	const target = `snapshot:${found.value.row.id}`;
	const details = { file: DOCUMENT_SET, draft: false };
	await inInstitution(context.database, context.actor.institutionId, (tenant) =>
		appendAudit(tenant, context, { action: 'report.downloaded', target, details })
	);
	return ok({ name: DOCUMENT_SET, contentType: 'application/zip', bytes: packed.value });
}

interface Found {
	readonly row: NamedSnapshot;
	/** Version of the form of the table of holders that is in force. */
	readonly form: number | null;
	/** The public was given to read of it, so that slides can be made. */
	readonly published: boolean;
}

function find(context: Asking, { lock }: SetRequest): Promise<Result<Found>> {
	const { actor, database } = context;
	return inInstitution(database, actor.institutionId, async (tenant) => {
		const found = await findLock(tenant, actor, lock);
		if (!found.ok) return found;
		const form = await findTemplate(tenant, found.value.programmeId, null);
		const published = (await publishedSheet(tenant, found.value)) !== null;
		return ok({ row: found.value, form: form?.version ?? null, published });
	});
}

function start(context: Asking, found: Found, request: SetRequest): Promise<Result<Uint8Array>> {
	const { lock, locale } = request;
	return SETS.start(keyOf(context, found, request), {
		names: found.published ? DOCUMENT_NAMES : INTERNAL_NAMES,
		make: async (file) => {
			const made = await makeDocument(context, { file, of: lock, locale, action: 'report.prepared' });
			return made.ok ? ok(made.value.bytes) : made;
		},
		pack: (files) => packSet(files, found.row.lockedAt.toISOString())
	});
}

/**
 * What is written in the files of a lock, beside its lines: whether it was confirmed, ended, published, or lost an
 * erased person, and the form of its table.
 */
function keyOf({ actor }: Asking, { row, form, published }: Found, { lock, locale }: SetRequest): string {
	const { secondedBy, endedAt, lostRows } = lockFactsOf(row);
	return JSON.stringify([actor.institutionId, lock, locale, secondedBy, endedAt, lostRows, form, published]);
}
