import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compressAnswer } from './compression.ts';

const TEXT = 'Que sont devenus les diplômés ? '.repeat(400);
const page = (headers: Record<string, string> = {}) =>
	new Response(TEXT, { headers: { 'content-type': 'text/html', ...headers } });

describe('compressAnswer', () => {
	it('gives the same text in a tenth of the room', async () => {
		const answer = compressAnswer(page({ 'content-length': String(TEXT.length), etag: '"1"' }), 'gzip, br');
		expect(answer.headers.get('content-encoding')).toBe('gzip');
		expect(answer.headers.get('vary')).toContain('accept-encoding');
		expect(answer.headers.get('content-length')).toBeNull();
		expect(answer.headers.get('etag')).toBeNull();
		const bytes = Buffer.from(await answer.arrayBuffer());
		expect(bytes.length).toBeLessThan(TEXT.length / 10);
		expect(gunzipSync(bytes).toString()).toBe(TEXT);
	});

	it.each([null, '', 'br', 'identity', 'gzip;q=0', 'gzip; q=0.0'])(
		'leaves it as it is for « %s »',
		async (accepted) => {
			const answer = compressAnswer(page(), accepted);
			expect(answer.headers.get('content-encoding')).toBeNull();
			expect(answer.headers.get('vary')).toContain('accept-encoding');
			expect(await answer.text()).toBe(TEXT);
		}
	);

	it.each(['gzip', 'deflate, gzip;q=0.8', '*'])('compresses for « %s »', (accepted) => {
		expect(compressAnswer(page(), accepted).headers.get('content-encoding')).toBe('gzip');
	});

	it('leaves alone what is compressed already, what does not shrink, and what is empty', () => {
		const encoded = page({ 'content-encoding': 'br' });
		expect(compressAnswer(encoded, 'gzip')).toBe(encoded);
		const picture = page({ 'content-type': 'image/png' });
		expect(compressAnswer(picture, 'gzip')).toBe(picture);
		const moved = new Response(null, { status: 303, headers: { location: '/staff' } });
		expect(compressAnswer(moved, 'gzip')).toBe(moved);
	});
});
