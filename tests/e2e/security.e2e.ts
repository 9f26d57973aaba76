import { expect, test, type Page } from '@playwright/test';
import { request as httpRequest } from 'node:http';
import { MATRIX } from '../architecture/permission-matrix.ts';
import { openVisitor, signInAs, type Visitor } from './support/browser-like.ts';
import { productUrl } from './support/commands.ts';
import { passwordOf, signIn } from './support/sign-in.ts';

const PAGES = Object.entries(MATRIX)
	.filter(([address, row]) => Object.hasOwn(row, 'GET') && !address.includes('['))
	.map(([address]) => address);

/** What every answer carries, whatever makes it. */
const EXPECTED: Readonly<Record<string, RegExp>> = {
	'x-content-type-options': /^nosniff$/,
	'referrer-policy': /^same-origin$/,
	'cross-origin-opener-policy': /^same-origin$/,
	'permissions-policy': /camera=\(\)/,
	'content-security-policy': /default-src 'none'.*frame-ancestors 'none'/
};

function expectHeaders(response: Response, what: string): void {
	for (const [name, value] of Object.entries(EXPECTED))
		expect(response.headers.get(name) ?? `no ${name}`, what).toMatch(value);
	expect(response.headers.get('content-security-policy'), what).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
	expect(response.headers.has('x-powered-by') || response.headers.has('server'), what).toBe(false);
}

let administrator: Visitor;
test.beforeAll(async () => {
	administrator = await signInAs(productUrl(), passwordOf('admin'));
});

test('every answer says how it may be used: pages, data, files, redirects, refusals', async () => {
	const anonymous = openVisitor(productUrl());
	for (const path of [...PAGES, '/no-such-page', '/favicon.svg', '/staff/', '/staff/no-such-page', '/%ff']) {
		expectHeaders(await anonymous.get(path), `${path}, anonymous`);
		expectHeaders(await administrator.get(path), `${path}, administrator`);
	}
	expectHeaders(await administrator.get('/staff/users/__data.json'), 'data of a page');
	expectHeaders(
		await fetch(`${productUrl()}/sign-in`, { method: 'POST', body: new URLSearchParams() }),
		'refused form'
	);
});

test('what is about people is kept by nobody on the way', async () => {
	for (const path of PAGES.filter((address) => address.startsWith('/staff'))) {
		const response = await administrator.get(path);
		expect(response.headers.get('cache-control'), path).toBe('no-store');
		expect(response.headers.get('x-robots-tag'), path).toContain('noindex');
	}
});

async function violationsOn(page: Page, paths: readonly string[]): Promise<readonly string[]> {
	const found: string[] = [];
	page.on('console', (message) => {
		if (/content security policy/i.test(message.text())) found.push(`${page.url()} ${message.text()}`);
	});
	page.on('pageerror', (error) => found.push(`${page.url()} ${error.message}`));
	for (const path of paths) {
		await page.goto(path);
		await page.waitForLoadState('networkidle');
	}
	return found;
}

test('no page asks for what its policy refuses', async ({ page }) => {
	await signIn(page, 'admin');
	const paths = PAGES.filter((path) => !/\.(csv|json|svg)$|^\/health\/|^\/oembed$/.test(path));
	expect(await violationsOn(page, [...paths, '/no-such-page', '/staff/no-such-page'])).toEqual([]);
});

test('the policy is seen to refuse: a script and a style that a page did not bring', async ({ page }) => {
	const refused: string[] = [];
	page.on('console', (message) => refused.push(message.text()));
	await page.goto('/sign-in');
	const ran = await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'window.ran = true';
		document.head.append(script);
		document.body.setAttribute('style', 'color: red');
		return 'ran' in window;
	});
	expect(ran).toBe(false);
	expect(refused.filter((text) => /Content Security Policy/i.test(text)).length).toBeGreaterThan(0);
});

test('a redirect never leads to another site', async () => {
	const evil = [
		'//evil.example',
		'https://evil.example/',
		'/\\evil.example',
		'/.//evil.example',
		'javascript:alert(1)'
	];
	for (const target of evil) {
		const answers = [
			await openVisitor(productUrl()).post('/language', { locale: 'en', back: target }),
			await openVisitor(productUrl()).post('/sign-in', { ...passwordOf('lecture'), next: target }),
			await administrator.get(`/sign-in?${new URLSearchParams({ next: target }).toString()}`)
		];
		for (const { status, headers } of answers) {
			expect(status, target).toBe(303);
			const location = new URL(headers.get('location') ?? '', productUrl());
			expect(location.origin, target).toBe(new URL(productUrl()).origin);
		}
	}
});

test('a form sent from another site is refused, however it is dressed', async () => {
	const send = (headers: Record<string, string>) =>
		fetch(`${productUrl()}/language`, { method: 'POST', body: 'locale=en', headers, redirect: 'manual' });
	for (const type of [
		'application/x-www-form-urlencoded',
		'Application/X-WWW-Form-URLencoded',
		'multipart/form-data; boundary=x',
		'text/plain',
		'TEXT/plain; charset=utf-8'
	])
		for (const origin of [{ origin: 'https://evil.example' }, { origin: 'null' }, {}])
			expect(
				(await send({ 'content-type': type, ...origin })).status,
				`${type} ${JSON.stringify(origin)}`
			).toBe(403);
});

test('a page cannot be made to believe in another host', async () => {
	const { hostname, port } = new URL(productUrl());
	const send = (headers: Record<string, string>) =>
		new Promise<{ status: number; text: string }>((answer, failed) => {
			const request = httpRequest({ hostname, port, path: '/staff', headers }, (response) => {
				response.setEncoding('utf8');
				let text = JSON.stringify(response.headers);
				response.on('data', (chunk: string) => (text += chunk));
				response.on('end', () => {
					answer({ status: response.statusCode ?? 0, text });
				});
			});
			request.on('error', failed);
			request.end();
		});
	for (const headers of [
		{ host: 'evil.example' },
		{ 'x-forwarded-host': 'evil.example' },
		{ forwarded: 'host=evil.example' },
		{ 'x-devenir-host': 'evil.example', 'x-devenir-protocol': 'https' }
	]) {
		const { status, text } = await send(headers);
		expect([status, text.includes('evil.example')]).toEqual([303, false]);
	}
});

test('names of JavaScript’s own are names like any other', async () => {
	for (const path of [
		'/sign-in?/__proto__',
		'/sign-in?/constructor',
		'/staff/users?/toString',
		'/staff/__proto__',
		'/constructor'
	]) {
		const response = await administrator.post(path, { email: 'x' });
		expect([303, 400, 404, 405], path).toContain(response.status);
	}
	const polluted = await administrator.post('/staff/users?/create', {
		__proto__: 'x',
		'constructor.prototype.polluted': 'x',
		'__proto__[polluted]': 'x',
		name: 'X',
		email: 'x'
	});
	expect(polluted.status).toBe(400);
	expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('a field sent twice with two values is no value', async () => {
	const { email, password } = passwordOf('lecture');
	const body = new URLSearchParams([
		['email', 'x@exemple.fr'],
		['email', email],
		['password', password]
	]);
	const headers = { origin: new URL(productUrl()).origin, accept: 'text/html' };
	const response = await fetch(`${productUrl()}/sign-in`, {
		method: 'POST',
		body,
		headers,
		redirect: 'manual'
	});
	expect(response.status).toBe(400);
});

test('bodies that are too large, or of a length nobody tells, are refused in a page', async () => {
	const headers = {
		origin: new URL(productUrl()).origin,
		'content-type': 'application/x-www-form-urlencoded'
	};
	const large = await fetch(`${productUrl()}/sign-in`, {
		method: 'POST',
		headers,
		body: 'x'.repeat(10_000_000)
	});
	expect(large.status).toBe(413);
	expect(large.headers.get('content-type')).toContain('text/html');
	const chunks = new ReadableStream<Uint8Array>({
		start: (controller) => {
			controller.enqueue(new TextEncoder().encode('email=x'));
			controller.close();
		}
	});
	const chunked = await fetch(`${productUrl()}/sign-in`, {
		method: 'POST',
		headers,
		body: chunks,
		duplex: 'half'
	} as RequestInit);
	expect(chunked.status).toBe(411);
});

test('a body that is no form, or is cut short, is told in a page', async () => {
	const send = (type: string, body: string) =>
		fetch(`${productUrl()}/sign-in`, {
			method: 'POST',
			headers: { origin: new URL(productUrl()).origin, 'content-type': type, accept: 'text/html' },
			body
		});
	const cut = await send(
		'multipart/form-data; boundary=x',
		'--x\r\nContent-Disposition: form-data; name="email"'
	);
	expect([cut.status, cut.headers.get('content-type')]).toEqual([400, 'text/html']);
	expect((await send('application/json', '{"email":"x"}')).status).toBe(415);
});

test('methods that nothing asked for do nothing', async () => {
	for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS'])
		for (const path of ['/', '/sign-in', '/staff/users']) {
			const response = await fetch(productUrl() + path, {
				method,
				redirect: 'manual',
				headers: { origin: new URL(productUrl()).origin }
			});
			expect([204, 303, 403, 405], `${method} ${path}`).toContain(response.status);
		}
});

test('the addresses of the sign-in library are not served', async () => {
	for (const path of ['/api/auth/get-session', '/api/auth/sign-up/email', '/api/auth/ok'])
		expect((await administrator.get(path)).status, path).toBe(404);
});

test('the cookies are out of reach of scripts', async ({ page }) => {
	await signIn(page, 'lecture');
	expect(await page.evaluate(() => document.cookie)).toBe('');
	for (const cookie of await page.context().cookies())
		expect([cookie.name, cookie.httpOnly, cookie.sameSite]).toEqual([cookie.name, true, 'Lax']);
});

test('health says yes or no, and nothing else', async () => {
	const anonymous = openVisitor(productUrl());
	expect(await (await anonymous.get('/health/live')).json()).toEqual({ live: true });
	const checks = { database: true, schema: true, disk: true };
	expect(await (await anonymous.get('/health/ready')).json()).toEqual({ ready: true, checks });
});
