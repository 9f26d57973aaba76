import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { LIMITS } from '#lib/domain/imports/reading.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution, type Tenant } from '../db/client.ts';
import { deleteUploadsBefore, insertUpload, insertUploadChunk } from '../db/queries/uploads.ts';
import { baseName, type SentFile } from '../imports/sent-file.ts';
import { CHUNK_BYTES } from '../imports/uploads.ts';

const A_DAY_IN_MS = 24 * 60 * 60 * 1000;
const MEGABYTE = 1024 * 1024;

/** Keeps a sent file while its owner decides how it is read: a day at most. Nothing is imported yet. */
export async function storeUpload(
	context: Context<StaffActor>,
	file: SentFile
): Promise<Result<{ readonly uploadId: string }>> {
	ensureCan(context.actor, 'imports.write');
	if (file.size === 0) return fail({ code: 'import.upload-missing', at: 'file' });
	if (file.size > LIMITS.uploadBytes) {
		return fail({
			code: 'import.upload-too-large',
			at: 'file',
			params: { most: LIMITS.uploadBytes / MEGABYTE }
		});
	}
	const uploadId = context.newId();
	await inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		await deleteUploadsBefore(tenant, new Date(context.now().getTime() - A_DAY_IN_MS));
		await insertUpload(tenant, {
			id: uploadId,
			userId: context.actor.userId,
			fileName: baseName(file.name, 'import.csv'),
			byteCount: file.size,
			mapping: null,
			createdAt: context.now()
		});
		await insertChunks(tenant, uploadId, file);
	});
	return ok({ uploadId });
}

async function insertChunks(tenant: Tenant, uploadId: string, file: SentFile): Promise<void> {
	let waiting = Buffer.alloc(0);
	let sequence = 0;
	for await (const piece of file.stream()) {
		waiting = Buffer.concat([waiting, piece]);
		for (; waiting.length >= CHUNK_BYTES; sequence += 1) {
			await insertUploadChunk(tenant, { uploadId, sequence, bytes: waiting.subarray(0, CHUNK_BYTES) });
			waiting = waiting.subarray(CHUNK_BYTES);
		}
	}
	if (waiting.length > 0) await insertUploadChunk(tenant, { uploadId, sequence, bytes: waiting });
}
