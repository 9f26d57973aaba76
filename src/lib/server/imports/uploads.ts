import type { StaffActor } from '#lib/domain/access/actor.ts';
import { parseMapping, type Mapping } from '#lib/domain/imports/mapping.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import type { FileSource } from '../csv/source.ts';
import { inInstitution } from '../db/client.ts';
import { selectUpload, selectUploadChunk, type UploadRow } from '../db/queries/uploads.ts';
import { isUuid } from '../is-uuid.ts';

/** An upload that the person sent, with what they chose so far. */
export interface OwnUpload {
	readonly row: UploadRow;
	readonly source: FileSource;
	/** Null before the first choice. */
	readonly mapping: Mapping | null;
}

/** Pieces of this size are kept, and read back one at a time. */
export const CHUNK_BYTES = 512 * 1024;

export async function findOwnUpload(
	context: Context<StaffActor>,
	uploadId: string
): Promise<Result<OwnUpload>> {
	const { database, actor } = context;
	const gone = fail({ code: 'import.upload-gone' });
	if (!isUuid(uploadId)) return gone;
	const row = await inInstitution(database, actor.institutionId, (tenant) =>
		selectUpload(tenant, { id: uploadId, userId: actor.userId })
	);
	if (!row) return gone;
	const mapping = row.mapping === null ? null : parseMapping(row.mapping);
	// A document of an older version of the product is chosen anew.
	return ok({ row, source: uploadSource(context, row), mapping: mapping?.ok ? mapping.value : null });
}

/** The bytes of an upload, a piece at a time, each in a transaction of its own. */
function uploadSource({ database, actor }: Context<StaffActor>, row: UploadRow): FileSource {
	const read = (sequence: number) =>
		inInstitution(database, actor.institutionId, (tenant) =>
			selectUploadChunk(tenant, { uploadId: row.id, sequence })
		);
	return {
		name: row.fileName,
		byteCount: row.byteCount,
		async *open() {
			for (let sequence = 0; ; sequence += 1) {
				const bytes = await read(sequence);
				if (bytes === undefined) return;
				yield bytes;
			}
		}
	};
}
