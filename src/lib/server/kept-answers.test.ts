import { describe, expect, it } from 'vitest';
import { answerKept } from './kept-answers.ts';

const answer = (status = 200) =>
	new Response('x', { status, headers: { etag: '"a"', vary: 'accept-language' } });

describe('an answer that somebody has kept', () => {
	it.each(['"a"', 'W/"a"', '"b", W/"a"'])('is not sent again to who has %s', async (asked) => {
		const kept = answerKept(answer(), asked);
		expect(kept.status).toBe(304);
		expect(kept.headers.get('vary')).toBe('accept-language');
		expect(await kept.text()).toBe('');
	});

	it.each([['"b"'], [null], ['']])('is sent to who has %s', (asked) => {
		expect(answerKept(answer(), asked).status).toBe(200);
	});

	it('is sent where it is not what was asked for', () => {
		expect(answerKept(answer(404), '"a"').status).toBe(404);
	});
});
