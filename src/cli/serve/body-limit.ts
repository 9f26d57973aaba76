import type { IncomingMessage } from 'node:http';

/** Enough for any form of a page. */
const FORM_BYTES = 512 * 1024;

/** Uploads of tables: a survey of 100 000 graduates is about 20 MB. */
export const UPLOAD_BYTES = 32 * 1024 * 1024;

const UPLOAD_PATHS = ['/staff/imports'];

/** Beyond this we stop listening to what we refuse anyway, and the client may miss our answer. */
export const DRAINED_BYTES = 64 * 1024 * 1024;

/** Why the body of a request is refused before anything reads it: its status, or undefined. */
export function bodyRefusal({
	headers,
	url = ''
}: Pick<IncomingMessage, 'headers' | 'url'>): 411 | 413 | undefined {
	const announced = headers['content-length'];
	if (announced === undefined) {
		// Of unknown length: what reads it counts up to UPLOAD_BYTES, so it may only go where that much may.
		return headers['transfer-encoding'] === undefined || isUpload(url) ? undefined : 411;
	}
	return Number(announced) > (isUpload(url) ? UPLOAD_BYTES : FORM_BYTES) ? 413 : undefined;
}

function isUpload(url: string): boolean {
	const [path = ''] = url.split('?');
	return UPLOAD_PATHS.some((upload) => path === upload || path.startsWith(`${upload}/`));
}
