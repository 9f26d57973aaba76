import { describe, expect, test } from 'vitest';
import { FACT_HEADERS, factsOf, type Surroundings } from './request-facts.ts';

const BARE: Surroundings = { publicUrl: '', trustedProxies: 0, listening: '127.0.0.1:3000' };

describe('where the pages are seen', () => {
	test('at the address of the request, over http, when nobody says', () => {
		const facts = factsOf({ host: 'localhost:3000' }, '127.0.0.1', BARE);
		expect(facts[FACT_HEADERS.protocol]).toBe('http');
		expect(facts[FACT_HEADERS.host]).toBe('localhost:3000');
	});

	test('at the public address, whatever the request says', () => {
		const facts = factsOf({ host: 'evil.example' }, '127.0.0.1', {
			...BARE,
			publicUrl: 'https://devenir.school.example'
		});
		expect(facts[FACT_HEADERS.protocol]).toBe('https');
		expect(facts[FACT_HEADERS.host]).toBe('devenir.school.example');
	});

	test('where we listen, for a request of HTTP/1.0 that names no host', () => {
		expect(factsOf({}, '127.0.0.1', BARE)[FACT_HEADERS.host]).toBe('127.0.0.1:3000');
	});
});

describe('who asks', () => {
	const addressWith = (forwardedFor: string | undefined, trustedProxies: number) =>
		factsOf(forwardedFor === undefined ? {} : { 'x-forwarded-for': forwardedFor }, '10.0.0.9', {
			...BARE,
			trustedProxies
		})[FACT_HEADERS.address];

	test.each([
		['nobody is trusted: the one who connects', '203.0.113.5', 0, '10.0.0.9'],
		['one proxy: the last address', '198.51.100.1, 203.0.113.5', 1, '203.0.113.5'],
		['two proxies: the last but one', '198.51.100.1, 203.0.113.5', 2, '198.51.100.1'],
		['fewer addresses than proxies: the one who connects', '203.0.113.5', 2, '10.0.0.9'],
		['a health check that passed by no proxy', undefined, 1, '10.0.0.9']
	] as const)('%s', (_case, forwardedFor, trustedProxies, address) => {
		expect(addressWith(forwardedFor, trustedProxies)).toBe(address);
	});
});
