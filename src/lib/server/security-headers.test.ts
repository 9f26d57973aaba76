import { expect, test } from 'vitest';
import { isPrivate, partHeaders, secureHeaders } from './security-headers.ts';

const complete = (pathname: string, { secure = true, given = {} } = {}) => {
	const headers = new Headers(given);
	secureHeaders(headers, { secure, pathname });
	return headers;
};

test('every answer says how it may be used', () => {
	const headers = complete('/method');
	expect(headers.get('x-content-type-options')).toBe('nosniff');
	expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
	expect(headers.get('permissions-policy')).toContain('geolocation=()');
	expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
});

test('the referrer policy lets forms say where they come from', () => {
	expect(complete('/staff').get('referrer-policy')).toBe('same-origin');
});

test('https is promised only where there is https', () => {
	expect(complete('/').get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
	expect(complete('/', { secure: false }).has('strict-transport-security')).toBe(false);
});

test('the policy that Kit made for a page, with its nonce, stands', () => {
	const given = { 'content-security-policy': "script-src 'self' 'nonce-x'" };
	expect(complete('/staff', { given }).get('content-security-policy')).toBe("script-src 'self' 'nonce-x'");
});

test.each(['/staff', '/staff/imports/x', '/s/token', '/s', '/sign-in', '/sign-in/code'])(
	'%s is kept nowhere',
	(path) => {
		const headers = complete(path, { given: { 'cache-control': 'public, max-age=60' } });
		expect(headers.get('cache-control')).toBe('no-store');
		expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
	}
);

test.each(['/', '/p/casp', '/sources', '/staffing', '/statistics'])(
	'%s may say itself how long it is good',
	(path) => {
		expect(isPrivate(path)).toBe(false);
		expect(complete(path, { given: { 'cache-control': 'public, max-age=60' } }).get('cache-control')).toBe(
			'public, max-age=60'
		);
	}
);

test('a script or a style of a page is told what is about it, and no policy of documents', () => {
	expect(partHeaders('/_app/immutable/chunks/CffS95qg.js', true)).toEqual({
		'x-content-type-options': 'nosniff',
		'cross-origin-resource-policy': 'same-origin',
		'strict-transport-security': 'max-age=31536000; includeSubDomains'
	});
	expect(partHeaders('/_app/immutable/assets/0.css', false)).not.toHaveProperty('strict-transport-security');
});

test.each([
	undefined,
	'/',
	'/staff',
	'/_app/immutable/x.svg',
	'/_app/version.json',
	'/_app/immutable/a.js?x'
])('%s is no part of a page', (path) => {
	expect(partHeaders(path, false)).toBeNull();
});
