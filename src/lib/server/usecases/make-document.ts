import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Context } from '../context.ts';
import { inInstitution, inInstitutionAtOnce } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { selectHolderNames } from '../db/queries/holder-names.ts';
import { selectSnapshots } from '../db/queries/snapshots.ts';
import type { DossierDocument, DossierMaterial } from '../documents/document.ts';
import { NativePartMissing } from '../documents/drawing/native.ts';
import { DOCUMENTS } from '../documents/registry.ts';
import { captureDossier } from '../reports/capture-dossier.ts';
import { findReport, type ReportRequest } from '../reports/find-report.ts';
import { lastLockOf } from '../reports/last-lock.ts';
import { findTemplate } from '../reports/template-in-force.ts';
import { readLock } from './read-lock.ts';

/** Names of the files that can be made, in the order they are offered. */
export const DOCUMENT_NAMES: readonly string[] = DOCUMENTS.map(({ name }) => name);

/** Of these, the files that can be made before the public is given anything to read. */
export const INTERNAL_NAMES: readonly string[] = DOCUMENTS.filter(({ published }) => !published).map(
	({ name }) => name
);

export interface DocumentRequest {
	/** Name of the file: `dossier.pdf`. */
	readonly file: string;
	/** Id of a lock, or the promotions of a draft. */
	readonly of: string | ReportRequest;
	readonly locale: Locale;
	/** With the names of the holders, in the files that may have them: off where nobody says (regulation 11.1). */
	readonly names?: boolean;
	/** Version of the form of the table of holders; the one in force where none is said. */
	readonly template?: number | null;
	/** What the audit says: it goes out now (unless said), or is made to be taken with others. */
	readonly action?: 'report.downloaded' | 'report.prepared';
}

export interface MadeDocument {
	readonly name: string;
	readonly contentType: string;
	readonly bytes: Uint8Array;
}

/**
 * Makes one file of a locked version, or of a draft, and notes in the audit who took it.
 *
 * @returns a problem for a file, a lock, a programme or a promotion that does not exist, or that the person may not
 * read; `report.unpublished` for slides of what the public was not given; `report.native` for a file that this
 * machine cannot make
 */
export async function makeDocument(
	context: Context<StaffActor | OperatorActor>,
	request: DocumentRequest
): Promise<Result<MadeDocument>> {
	ensureCan(context.actor, 'reports.read');
	ensureCan(context.actor, 'graduates.read');
	const { file, of, locale, action = 'report.downloaded' } = request;
	const document = DOCUMENTS.find(({ name }) => name === file);
	if (!document) return fail({ code: 'report.file', found: quoteFound(file) });
	const material = typeof of === 'string' ? await lockedMaterial(context, of) : await draft(context, of);
	if (!material.ok) return material;
	const { lines, lock, dossier, sheet } = material.value;
	if (document.published && !sheet) return fail({ code: 'report.unpublished', found: document.name });
	const names = request.names === true && document.mayName === true;
	const { id } = dossier.programme;
	const beside = await inInstitution(context.database, context.actor.institutionId, async (tenant) => ({
		form: await findTemplate(tenant, id, request.template ?? null),
		names: names
			? await selectHolderNames(
					tenant,
					lines.map(({ awardId }) => awardId)
				)
			: null
	}));
	const { form } = beside;
	if (!form) return fail({ code: 'report.template-version', found: String(request.template) });
	const held = { lines: document.listsHolders ? lines : [], names: beside.names, template: form.template };
	const bytes = await makeHere(document, { ...material.value, ...held }, locale);
	if (!bytes.ok) return bytes;
	await inInstitution(context.database, context.actor.institutionId, (tenant) =>
		appendAudit(tenant, context, {
			action,
			target: lock ? `snapshot:${lock.id}` : `programme:${id}`,
			details: { file, draft: lock === null, ...(document.mayName ? { names, form: form.version } : {}) }
		})
	);
	return ok({ name: document.name, contentType: document.contentType, bytes: bytes.value });
}

/** @returns `report.native` where the machine has no build of a library that this file needs */
async function makeHere(
	document: DossierDocument,
	material: DossierMaterial,
	locale: Locale
): Promise<Result<Uint8Array>> {
	try {
		return ok(await document.make(material, locale));
	} catch (error) {
		if (error instanceof NativePartMissing) return fail({ code: 'report.native', found: document.name });
		throw error;
	}
}

async function lockedMaterial(
	context: Context<StaffActor | OperatorActor>,
	id: string
): Promise<Result<DossierMaterial>> {
	const read = await readLock(context, id);
	if (!read.ok) return read;
	const { dossier, lines, lock, comments, sheet } = read.value;
	return ok({ dossier, lines, lock, comments, names: null, sheet });
}

async function draft(
	context: Context<StaffActor | OperatorActor>,
	request: ReportRequest
): Promise<Result<DossierMaterial>> {
	const { actor, database } = context;
	return inInstitutionAtOnce(database, actor.institutionId, async (tenant) => {
		const found = await findReport(tenant, actor, request);
		if (!found.ok) return found;
		const { programme, records } = found.value;
		const locks = await selectSnapshots(tenant, programme.id);
		const scope = { programme, records, lastLock: lastLockOf(locks) };
		const { dossier, lines, comments } = await captureDossier(tenant, scope, context.now());
		return ok({ dossier, lines, comments, lock: null, names: null, sheet: null });
	});
}
