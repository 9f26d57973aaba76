import { and, eq, lt } from 'drizzle-orm';
import type { Tenant } from '../client.ts';
import { uploadChunks, uploads } from '../schema/imports.ts';

export interface UploadRow {
	readonly id: string;
	readonly userId: string;
	readonly fileName: string;
	readonly byteCount: number;
	/** A mapping document, parsed when it is read; null before the first choice. */
	readonly mapping: unknown;
	readonly createdAt: Date;
}

export async function insertUpload({ db, institutionId }: Tenant, upload: UploadRow): Promise<void> {
	await db.insert(uploads).values({ ...upload, institutionId });
}

export async function insertUploadChunk(
	{ db, institutionId }: Tenant,
	chunk: { readonly uploadId: string; readonly sequence: number; readonly bytes: Buffer }
): Promise<void> {
	await db.insert(uploadChunks).values({ ...chunk, institutionId });
}

/** An upload of this account; nobody else's is found. */
export async function selectUpload(
	{ db, institutionId }: Tenant,
	{ id, userId }: { readonly id: string; readonly userId: string }
): Promise<UploadRow | undefined> {
	const [found] = await db
		.select()
		.from(uploads)
		.where(and(eq(uploads.institutionId, institutionId), eq(uploads.id, id), eq(uploads.userId, userId)));
	return found;
}

/** One piece of an upload; undefined after the last. */
export async function selectUploadChunk(
	{ db, institutionId }: Tenant,
	{ uploadId, sequence }: { readonly uploadId: string; readonly sequence: number }
): Promise<Buffer | undefined> {
	const [found] = await db
		.select({ bytes: uploadChunks.bytes })
		.from(uploadChunks)
		.where(
			and(
				eq(uploadChunks.institutionId, institutionId),
				eq(uploadChunks.uploadId, uploadId),
				eq(uploadChunks.sequence, sequence)
			)
		);
	return found?.bytes;
}

export async function updateUploadMapping(
	{ db, institutionId }: Tenant,
	id: string,
	mapping: unknown
): Promise<void> {
	await db
		.update(uploads)
		.set({ mapping })
		.where(and(eq(uploads.institutionId, institutionId), eq(uploads.id, id)));
}

/** Its pieces go with it. */
export async function deleteUpload({ db, institutionId }: Tenant, id: string): Promise<void> {
	await db.delete(uploads).where(and(eq(uploads.institutionId, institutionId), eq(uploads.id, id)));
}

export async function deleteUploadsBefore({ db, institutionId }: Tenant, instant: Date): Promise<void> {
	await db
		.delete(uploads)
		.where(and(eq(uploads.institutionId, institutionId), lt(uploads.createdAt, instant)));
}
