import fc from 'fast-check';
import { createHmac, hkdfSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { base62Length, decodeBase62, encodeBase62 } from './base62.ts';
import { isGenuine, makeLinkPath, makeLinkToken, readLinkToken } from './personal-link.ts';
import { referenceOf } from './reference.ts';
import { makeSessionCookie, readSessionCookie } from './response-session.ts';

const SETTINGS = { SECRET_KEY: 'a key for tests, forty characters long..', PUBLIC_URL: '' };
const FACTS = { institutionNumber: 7, linkKey: '0123456789abcdef', linkVersion: 1 };

describe('base 62', () => {
	it.each([
		['00', '000'.slice(0, 2)],
		['3d', '0z'],
		['3e', '10'],
		['ff', '47']
	])('%s is %s', (hex, text) => {
		expect(encodeBase62(Buffer.from(hex, 'hex'))).toBe(text);
	});

	it('gives back the bytes, and takes nothing else', () => {
		fc.assert(
			fc.property(fc.uint8Array({ minLength: 26, maxLength: 26 }), (bytes) => {
				const text = encodeBase62(bytes);
				expect(text).toMatch(/^[0-9A-Za-z]{35}$/);
				expect(decodeBase62(text, 26)?.equals(Buffer.from(bytes))).toBe(true);
			})
		);
		for (const text of ['', '0', '!'.repeat(35), 'z'.repeat(35), '0'.repeat(36)])
			expect(decodeBase62(text, 26)).toBeUndefined();
		expect(base62Length(26)).toBe(35);
	});
});

describe('a personal link', () => {
	const token = makeLinkToken(SETTINGS, FACTS);
	const read = readLinkToken(token);

	it('is the number, the public part and 128 bits of an HMAC over them and the version', () => {
		const key = Buffer.from(hkdfSync('sha256', SETTINGS.SECRET_KEY, 'devenir', 'links/personal-link/1', 32));
		const open = '0007' + '0123456789abcdef';
		const mac = createHmac('sha256', key)
			.update(Buffer.from(`${open}0001`, 'hex'))
			.digest('hex')
			.slice(0, 32);
		expect(decodeBase62(token, 26)?.toString('hex')).toBe(open + mac);
		expect(makeLinkPath(SETTINGS, FACTS)).toBe(`/s/${token}`);
	});

	it('is the same each time', () => {
		expect(makeLinkToken(SETTINGS, FACTS)).toBe(token);
	});

	it('is good for its version and its key only', () => {
		if (!read) throw new Error('It was just made.');
		expect(isGenuine(SETTINGS, read, 1)).toBe(true);
		expect(isGenuine(SETTINGS, read, 2)).toBe(false);
		expect(isGenuine({ SECRET_KEY: 'another key for tests, also long enough.' }, read, 1)).toBe(false);
	});

	it('is worth nothing once any letter of it is changed', () => {
		for (let place = 0; place < token.length; place++) {
			const letter = token[place] === 'A' ? 'B' : 'A';
			const other = readLinkToken(token.slice(0, place) + letter + token.slice(place + 1));
			expect(other !== undefined && isGenuine(SETTINGS, other, 1)).toBe(false);
		}
	});
});

describe('the cookie of a response', () => {
	const session = {
		institutionId: '01900000-0000-7000-8000-00000000000a',
		invitationId: '01900000-0000-7000-8000-0000000000ff',
		linkVersion: 3
	};
	const headersOf = (value: string, name = 'devenir.response') =>
		new Headers({ cookie: `other=1; ${name}=${value}` });

	it('says who answers', () => {
		const { name, value, options } = makeSessionCookie(SETTINGS, session);
		expect(name).toBe('devenir.response');
		expect(options).toEqual({ path: '/', httpOnly: true, sameSite: 'lax', secure: false });
		expect(readSessionCookie(SETTINGS, headersOf(value))).toEqual(session);
	});

	it('is bound to the host over https', () => {
		const secure = { ...SETTINGS, PUBLIC_URL: 'https://devenir.example' };
		const { name, value, options } = makeSessionCookie(secure, session);
		expect([name, options.secure]).toEqual(['__Host-devenir.response', true]);
		expect(readSessionCookie(secure, headersOf(value, name))).toEqual(session);
	});

	it('is refused when a byte of it is changed, or it is of another key', () => {
		const { value } = makeSessionCookie(SETTINGS, session);
		const bytes = Buffer.from(value, 'base64url');
		for (let place = 0; place < bytes.length; place++) {
			const changed = Buffer.from(bytes);
			changed[place] = (changed[place] ?? 0) ^ 1;
			expect(readSessionCookie(SETTINGS, headersOf(changed.toString('base64url')))).toBeUndefined();
		}
		const other = makeSessionCookie({ ...SETTINGS, SECRET_KEY: 'x'.repeat(40) }, session);
		expect(readSessionCookie(SETTINGS, headersOf(other.value))).toBeUndefined();
		expect(readSessionCookie(SETTINGS, headersOf(''))).toBeUndefined();
		expect(readSessionCookie(SETTINGS, new Headers())).toBeUndefined();
	});

	it('cannot be made out of a link, nor a link out of it', () => {
		const { value } = makeSessionCookie(SETTINGS, session);
		expect(readLinkToken(value)).toBeUndefined();
		expect(readSessionCookie(SETTINGS, headersOf(makeLinkToken(SETTINGS, FACTS)))).toBeUndefined();
	});
});

it('quotes a response by eight letters that cannot be mistaken', () => {
	expect(referenceOf('01900000-0000-7000-8000-0000000000ff')).toMatch(
		/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/
	);
	expect(referenceOf('a')).not.toBe(referenceOf('b'));
});
