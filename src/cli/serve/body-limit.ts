import type { IncomingMessage } from 'node:http';

/** Enough for any form of a page. */
const FORM_BYTES = 512 * 1024;

/** Uploads of tables: a survey of 100 000 graduates is about 20 MB. */
export const UPLOAD_BYTES = 32 * 1024 * 1024;

/** Tables, and questionnaires of other tools. */
const UPLOAD_PATHS = ['/staff/imports', '/staff/questionnaires'];

/** Beyond this we stop listening to what we refuse anyway, and the client may miss our answer. */
export const DRAINED_BYTES = 64 * 1024 * 1024;

type Asked = Pick<IncomingMessage, 'headers' | 'url'>;

/** How much may be sent to the address of a request. */
export function mostBytes({ url = '' }: Asked): number {
	return isUpload(url) ? UPLOAD_BYTES : FORM_BYTES;
}

/** Why the body of a request is refused before anything reads it: a status, or undefined. */
export function bodyRefusal(request: Asked): 411 | 413 | undefined {
	const { 'content-length': announced, 'transfer-encoding': encoding } = request.headers;
	if (announced !== undefined) return Number(announced) > mostBytes(request) ? 413 : undefined;
	// Of unknown length: what reads it counts up to UPLOAD_BYTES, so it may only go where that much may.
	return encoding !== undefined && mostBytes(request) < UPLOAD_BYTES ? 411 : undefined;
}

function isUpload(url: string): boolean {
	const [path = ''] = url.split('?');
	return UPLOAD_PATHS.some((upload) => path === upload || path.startsWith(`${upload}/`));
}
