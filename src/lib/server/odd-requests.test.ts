import { expect, test } from 'vitest';
import { answerOddRequest } from './odd-requests.ts';

const ask = (path: string, { method = 'GET', route = null, headers = {} }: Asked = {}) => {
	const url = new URL(path, 'http://devenir.example');
	return answerOddRequest({
		url,
		request: new Request(url, { method, headers }),
		route: { id: route } as never
	});
};

interface Asked {
	readonly method?: string;
	readonly route?: string | null;
	readonly headers?: Record<string, string>;
}

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('no action is called %s', (name) => {
	expect(ask(`/staff/users?/${name}`, { method: 'POST', route: '/staff/users' })?.status).toBe(404);
});

test.each(['/staff/users?/create', '/staff/users?constructor=1', '/sign-in'])('%s goes on', (path) => {
	expect(ask(path, { method: 'POST', route: '/staff/users' })).toBeUndefined();
});

test('a missing picture gets no page', () => {
	expect(ask('/favicon.ico', { headers: { 'sec-fetch-dest': 'image' } })?.status).toBe(404);
});

test('a missing page gets one', () => {
	expect(ask('/nowhere', { headers: { 'sec-fetch-dest': 'document' } })).toBeUndefined();
	expect(ask('/nowhere')).toBeUndefined();
});

test('a picture that a route makes is made', () => {
	const asked = { route: '/p/[programme]/badge.svg', headers: { 'sec-fetch-dest': 'image' } };
	expect(ask('/p/casp/badge.svg', asked)).toBeUndefined();
});
