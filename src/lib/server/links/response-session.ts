import { cookieName, makeCookie, readCookie, type CookieToSet } from '../auth/cookies.ts';
import type { Settings } from '../settings.ts';
import { isSigned, sign, SIGNATURE_BYTES } from './signature.ts';

/** Who answers, after their link: what the cookie of the answering pages holds. */
export interface ResponseSession {
	readonly institutionId: string;
	readonly invitationId: string;
	/** Of the link that was opened: a revoked link ends the sessions that it began. */
	readonly linkVersion: number;
}

const NAME = 'response';
const CONTENT_BYTES = 16 + 16 + 2;

type Keyed = Pick<Settings, 'SECRET_KEY' | 'PUBLIC_URL'>;

/** Kept until the browser closes: the link opens it again, on any device. */
export function makeSessionCookie(settings: Keyed, session: ResponseSession): CookieToSet {
	const content = Buffer.concat([
		uuidBytes(session.institutionId),
		uuidBytes(session.invitationId),
		Buffer.alloc(2)
	]);
	content.writeUInt16BE(session.linkVersion, 32);
	const value = Buffer.concat([content, sign(settings, 'response-session', content)]).toString('base64url');
	return makeCookie(settings, { name: NAME, value });
}

/** The session of a request; undefined when it has none, or one that we did not sign. */
export function readSessionCookie(settings: Keyed, headers: Headers): ResponseSession | undefined {
	const bytes = Buffer.from(readCookie(headers, cookieName(settings, NAME)) ?? '', 'base64url');
	if (bytes.length !== CONTENT_BYTES + SIGNATURE_BYTES) return undefined;
	const content = bytes.subarray(0, CONTENT_BYTES);
	if (!isSigned(settings, 'response-session', { content, signature: bytes.subarray(CONTENT_BYTES) }))
		return undefined;
	return {
		institutionId: uuidText(content.subarray(0, 16)),
		invitationId: uuidText(content.subarray(16, 32)),
		linkVersion: content.readUInt16BE(32)
	};
}

function uuidBytes(uuid: string): Buffer {
	return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}

function uuidText(bytes: Buffer): string {
	return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
